import type { FeatureCollection, Point } from 'geojson';
import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Palette } from '../../cartography/palette';
import { type GeoCollection, type Geography, geoFiles, placeFiles } from '../../geo/geography';
import { baseLayers, lineLayers } from './base-layers';
import { nameLayers, overlayLayer, placeLabelLayers, townLayers } from './label-layers';
import {
  ceasefireLayers,
  hatchLayer,
  outlineLayers,
  pointLayers,
  type SourceStates,
  stateLayers,
} from './place-layers';

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
  /** The terms of names that come and go. */
  readonly terms: readonly string[];
}

/** The whole style: a pure function of colours and content. Time and selection are feature state. */
export function mapStyle(palette: Palette, content: StyleContent): StyleSpecification {
  const { states, geography, labels, overlays, terms } = content;
  return {
    version: 8,
    sources: {
      ...placeableSources(geography),
      labels: { type: 'geojson', data: labels },
      overlays: { type: 'geojson', data: overlays },
    },
    layers: [
      ...baseLayers(palette),
      ...placeFiles.flatMap((source) => stateLayers(palette, states[source], source)),
      hatchLayer(),
      ...lineLayers(palette),
      ...ceasefireLayers(palette),
      ...placeFiles.flatMap((source) => outlineLayers(palette, source)),
      ...townLayers(palette),
      ...nameLayers(palette),
      ...placeFiles.flatMap((source) => pointLayers(palette, source)),
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
