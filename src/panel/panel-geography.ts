import type { LayerProvenance } from '../geo/geography';

/** What the panel tells of the drawn shapes; before the geography is loaded all of it may be empty. */
export interface PanelGeography {
  readonly provenance: readonly LayerProvenance[];
  /** Ids of the layers that a place's shape is made from, by place id. */
  readonly layers: ReadonlyMap<string, readonly string[]>;
  /** The story's figures as far as they can be measured from the shapes, in their own units, by figure id. */
  readonly measured: ReadonlyMap<string, number>;
}
