import type { FontFacesSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { type GeoCollection, type GeoFile, geoFiles } from '../../geo/geography';
import type { StateKind } from '../../story/story';
import type { Palette } from '../../theme/palette';
import { baseLayers, lineLayers } from './base-layers';
import { nameLayers, placeLabelLayers, townLayers } from './label-layers';
import { outlineLayers } from './outline-layers';
import { ceasefireLayers, hatchLayer, placeSources, pointLayers, stateLayers } from './state-layers';

const NOTHING: GeoCollection = { type: 'FeatureCollection', features: [] };

/** Geography as far as it has arrived; what is missing is drawn as nothing. */
export type Geography = Partial<Record<GeoFile, GeoCollection>>;

/** The whole style: a pure function of colours, states and shapes. Time and selection are feature state. */
export function mapStyle(
  palette: Palette,
  states: readonly StateKind[],
  geography: Geography,
  fontFaces: FontFacesSpecification,
): StyleSpecification {
  return {
    version: 8,
    'font-faces': fontFaces,
    sources: { ...placeableSources(geography), labels: { type: 'geojson', data: NOTHING } },
    layers: [
      ...baseLayers(palette),
      ...placeSources.flatMap((source) => stateLayers(palette, states, source)),
      hatchLayer(),
      ...lineLayers(palette),
      ...ceasefireLayers(palette),
      ...placeSources.flatMap((source) => outlineLayers(palette, source)),
      ...townLayers(palette),
      ...nameLayers(palette),
      ...placeSources.flatMap((source) => pointLayers(palette, source)),
      ...placeLabelLayers(palette),
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
