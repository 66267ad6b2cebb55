import type { FeatureCollection, Point } from 'geojson';
import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Palette, Theme } from '../../cartography/palette';
import { type GeoCollection, type Geography, geoFiles, placeFiles } from '../../geo/geography';
import { baseLayers, inlandWaterLayers, lineLayers } from './base-layers';
import { nameLayers, townLayers } from './base-name-layers';
import { lineNameLayers, type NamedLine, overlayLayer, placeLabelLayers } from './label-layers';
import {
  ceasefireLayers,
  hatchLayer,
  outlineLayers,
  pointLayers,
  type SourceStates,
  stateLayers,
} from './place-layers';
import { RELIEF, reliefLayer, reliefSource } from './relief-layer';

const NOTHING: GeoCollection = { type: 'FeatureCollection', features: [] };

/** What a style shows. */
export interface StyleContent {
  readonly states: SourceStates;
  /** As far as it has arrived; what is missing is drawn as nothing. */
  readonly geography: Geography;
  /** Names of the story's places, as points. */
  readonly labels: FeatureCollection<Point>;
  /** What covers the map, as points with their reach. */
  readonly overlays: FeatureCollection<Point>;
  /** Of which theme the shading of the land is, which comes when all else is drawn; null before. */
  readonly shading: Theme | null;
  /** The terms of names that come and go. */
  readonly terms: readonly string[];
  /** The line to be named along its course. */
  readonly line: NamedLine | null;
}

/** The whole style: a pure function of colours and content. Time and selection are feature state. */
export function mapStyle(palette: Palette, content: StyleContent): StyleSpecification {
  const { states, geography, labels, overlays, shading, terms, line } = content;
  return {
    version: 8,
    sources: {
      ...placeableSources(geography),
      labels: { type: 'geojson', data: labels },
      overlays: { type: 'geojson', data: overlays },
      ...(shading && { [RELIEF]: reliefSource() }),
    },
    layers: [
      ...baseLayers(palette),
      ...placeFiles.flatMap((source) => stateLayers(palette, states[source], source)),
      ...(shading ? [reliefLayer(shading)] : []),
      hatchLayer(),
      ...inlandWaterLayers(palette),
      ...lineLayers(palette),
      ...ceasefireLayers(palette),
      ...placeFiles.flatMap((source) => outlineLayers(palette, source)),
      ...townLayers(palette),
      ...nameLayers(palette),
      ...placeFiles.flatMap((source) => pointLayers(palette, source)),
      ...(line ? lineNameLayers(palette, line) : []),
      ...placeLabelLayers(palette, terms),
      overlayLayer(),
    ],
  };
}

function placeableSources(geography: Geography): Record<string, SourceSpecification> {
  const sources = geoFiles.map((file): [string, SourceSpecification] => [
    file,
    { type: 'geojson', data: geography[file] ?? NOTHING, promoteId: 'id', tolerance: 0.25, attribution: '' },
  ]);
  return Object.fromEntries(sources);
}
