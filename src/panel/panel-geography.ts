import type { LayerProvenance } from '../geo/geography';

/** What the panel tells of the drawn shapes; before the geography is loaded all of it may be empty. */
export interface PanelGeography {
  readonly provenance: readonly LayerProvenance[];
  /** Ids of the layers that a place's shape is made from. */
  layersOf(placeId: string): readonly string[];
  /** A figure of the story measured from the shapes, in the figure's own unit; null where it cannot be measured. */
  measured(figureId: string): number | null;
}
