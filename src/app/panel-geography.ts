import type { LayerProvenance } from '../geo/geography';
import type { PanelGeography } from '../panel/sources';
import type { PageData } from './page-data';

/** What the panel may tell of the shapes. */
export function panelGeography({ measured, layers }: PageData, provenance: readonly LayerProvenance[]): PanelGeography {
  return {
    provenance,
    layersOf: (placeId) => layers.get(placeId) ?? [],
    measured: (figureId) => measured.get(figureId) ?? null,
  };
}
