import type { LayerProvenance } from '../geo/geography';
import type { PanelGeography } from '../panel/panel-geography';
import type { Seed } from './seed';

/** What the panel may tell of the shapes. */
export function panelGeography({ measured, layers }: Seed, provenance: readonly LayerProvenance[]): PanelGeography {
  return {
    provenance,
    layersOf: (placeId) => layers.get(placeId) ?? [],
    measured: (figureId) => measured.get(figureId) ?? null,
  };
}
