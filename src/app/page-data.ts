import type { BoundsByPlace } from '../scene/place-bounds';
import type { Drawing } from '../svg-map/drawing';

/** Marks the page's own data: parts of the story by name, the page data, and at which addresses the map's code is. */
export const DATA = { story: 'data-story', page: 'data-page', mapCode: 'data-map-code' } as const;

/** What the page brings along so that the app need not wait for the geography: worked out from it at build. */
export interface PageData {
  readonly drawing: Drawing;
  readonly inset: Drawing;
  readonly placeBounds: BoundsByPlace;
  /** The story's figures measured from the drawn shapes, by figure id. */
  readonly measured: ReadonlyMap<string, number>;
  /** Ids of the layers that draw a place, by place id. */
  readonly layers: ReadonlyMap<string, readonly string[]>;
  /** What licences ask to be credited, in one line. */
  readonly credits: string;
}

/** A page data as the page's data has it; its paths stand in the page's drawings. */
export interface SerialisedPageData {
  readonly drawing: Omit<Drawing, 'paths'>;
  readonly inset: Omit<Drawing, 'paths'>;
  readonly placeBounds: readonly (readonly [string, readonly [number, number, number, number]])[];
  readonly measured: readonly (readonly [string, number])[];
  readonly layers: readonly (readonly [string, readonly string[]])[];
  readonly credits: string;
}

/** What of a page data is not drawn in the page already. */
export function serialisePageData(data: PageData): SerialisedPageData {
  const { paths: _, ...drawing } = data.drawing;
  const { paths: __, ...inset } = data.inset;
  const { placeBounds, measured, layers } = data;
  return {
    ...data,
    drawing,
    inset,
    placeBounds: [...placeBounds],
    measured: [...measured],
    layers: [...layers],
  };
}
