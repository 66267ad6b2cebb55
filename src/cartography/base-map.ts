import type { ColourRole } from './palette.ts';
import type { ZoomStops } from './zoom.ts';

/** How a line is drawn. */
export interface LineStyle {
  readonly colour: ColourRole;
  /** Px. */
  readonly width: ZoomStops;
  readonly opacity?: number;
  /** Dashes and gaps, in widths of the line. */
  readonly dash?: readonly number[];
}

/** A kind of line; `line-features.ts` says which features are of it. */
interface MapLine extends LineStyle {
  readonly name: LineName;
}

export type LineName = 'far' | 'far-disputed' | 'coast' | 'border' | 'armistice' | 'disputed' | 'ceasefire';

const BORDER_WIDTH: ZoomStops = [
  [4, 0.6],
  [7, 0.95],
  [11, 1.5],
];

/** Coast and borders as ink, from the bottom up: solid where agreed, dashed where an armistice line or in dispute. */
export const inkLines: readonly MapLine[] = [
  { name: 'far', colour: 'border', width: [[4, 0.6]], opacity: 0.6 },
  {
    name: 'far-disputed',
    colour: 'border',
    width: [[4, 0.6]],
    opacity: 0.6,
    dash: [4, 3],
  },
  {
    name: 'coast',
    colour: 'border',
    width: [
      [4, 0.5],
      [7, 0.8],
      [11, 1.2],
    ],
  },
  { name: 'border', colour: 'border', width: BORDER_WIDTH },
  {
    name: 'armistice',
    colour: 'border',
    width: [
      [4, 0.7],
      [7, 1.1],
      [11, 1.6],
    ],
    dash: [4, 2],
  },
  {
    name: 'disputed',
    colour: 'border',
    width: [
      [4, 0.7],
      [7, 1],
      [11, 1.5],
    ],
    dash: [1.5, 2],
  },
];

/** The line of a ceasefire, drawn only while it divides. */
export const ceasefireLine: MapLine = {
  name: 'ceasefire',
  colour: 'ink',
  width: [
    [6, 0.8],
    [10, 1.8],
  ],
  dash: [3, 1.5],
};

export const rivers: LineStyle = {
  colour: 'waterline',
  width: [
    [5, 0.7],
    [9, 1.8],
  ],
};

export const lakeShores: LineStyle = { colour: 'waterline', width: [[4, 0.8]] };

/**
 * The engraver's lines along the coast; `ink` is how strong each is, from the shore outwards. They thin out closer up, where
 * they would be stray strokes.
 */
export const waterLines: LineStyle & { readonly ink: readonly number[] } = {
  colour: 'waterline',
  width: [
    [5, 0.6],
    [7.5, 0.85],
    [9, 0],
  ],
  ink: [0.85, 0.6, 0.38, 0.22],
};

/** The tint along the coast: px that it is wide, to both sides together, and how far it fades within that. */
export const shallows: {
  readonly colour: ColourRole;
  readonly width: ZoomStops;
  readonly fade: ZoomStops;
  readonly opacity: ZoomStops;
} = {
  colour: 'shallows',
  width: [
    [4, 14],
    [6, 44],
    [9, 70],
  ],
  fade: [
    [4, 12],
    [6, 36],
    [9, 60],
  ],
  // Closer up the corners of so wide a line would show as fans.
  opacity: [
    [7, 1],
    [8.6, 0],
  ],
};
