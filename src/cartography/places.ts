import type { ColourRole, Pattern } from './palette.ts';
import type { ZoomStops } from './zoom.ts';

/** What a place's shape shows of it, as far as its look depends on that. */
export interface PlaceStatus {
  readonly shown: boolean;
  readonly state: string | null;
  /** True where the state is one that is only agreed or proposed. */
  readonly expected: boolean;
  readonly selected: boolean;
  readonly touched: boolean;
  readonly hovered: boolean;
  /** True where the reader's keys are at the place. */
  readonly focused: boolean;
}

/**
 * How much of a state's tint a shape takes over its land: a place all of it, so that map and key are of one colour, a
 * whole country a wash, and what is not there yet nothing.
 */
export function fillStrength(pattern: Pattern, isCountry: boolean): number {
  if (pattern === 'open') return 0;
  return isCountry ? 0.36 : 1;
}

/** How much of that strength is left to a state of which it is not known whether it holds on this very day. */
export const FAINT = 0.5;

/** How much is left to the places that step back while others are meant. */
export const RECEDING = 0.65;

/** How strong the hatching of schematic shapes is. */
export const HATCH_STRENGTH = 0.45;

/** Ways in which a place is outlined: a quiet one, and those of what marks it. */
export type Outline =
  | 'quiet'
  | 'expected'
  | 'touched'
  | 'touched-gap'
  | 'focused'
  | 'focused-gap'
  | 'hovered'
  | 'selected-halo'
  | 'selected'
  | 'absent-halo'
  | 'absent';

/** How an outline is drawn. */
interface OutlineStyle {
  readonly colour: ColourRole;
  /** Px. */
  readonly width: number;
  readonly opacity?: number;
  /** Dashes and gaps, in widths of the line. */
  readonly dash?: readonly number[];
  readonly isRound?: boolean;
  /** True where only areas are outlined, and no countries, whose outline is a border. */
  readonly areasOnly?: boolean;
}

/** From the bottom up. No two are alike in width and dashes, so that each is told without colour; the accent is for what is chosen alone. */
export const outlineStyles: Readonly<Record<Outline, OutlineStyle>> = {
  quiet: { colour: 'ink', width: 0.8, opacity: 0.7, areasOnly: true },
  expected: { colour: 'ink', width: 1.5, dash: [4, 2.5], areasOnly: true },
  // Two lines with a gap between them.
  touched: { colour: 'ink', width: 4.6 },
  'touched-gap': { colour: 'halo', width: 1.8 },
  // Its ring stands off the shape by a gap, as the page's own ring of focus does.
  focused: { colour: 'ink', width: 10.5 },
  'focused-gap': { colour: 'halo', width: 7.4 },
  hovered: { colour: 'ink', width: 2.2 },
  // What lies under a chosen shape may be as red as its outline, which therefore has a lighter ground.
  'selected-halo': { colour: 'halo', width: 6.5, opacity: 0.9 },
  selected: { colour: 'accent', width: 3.4, isRound: true },
  // Wide enough to cover what marks its parts.
  'absent-halo': { colour: 'halo', width: 5.5, areasOnly: true },
  absent: { colour: 'accent', width: 2.4, dash: [2, 1.6], areasOnly: true },
};

/** How wide outlines are by zoom level, of their widths: far out they would drown islands. */
export const outlineScale: ZoomStops = [
  [2.5, 0.5],
  [5, 1],
];

/** The ways from the bottom up. */
export const outlines = Object.keys(outlineStyles) as readonly Outline[];

/** The outlines of a place: the choice goes before all but the ring of focus; of one that is not there now only a dashed ghost. */
export function outlinesOf(status: PlaceStatus): readonly Outline[] {
  const { shown, state, expected, selected, touched, hovered, focused } = status;
  if (selected && !shown) return ['absent-halo', 'absent'];
  if (!shown) return [];
  const marks: readonly (readonly [boolean, ...Outline[]])[] = [
    [state !== null && !expected, 'quiet'],
    [expected, 'expected'],
    [touched && !selected, 'touched', 'touched-gap'],
    [focused, 'focused', 'focused-gap'],
    [hovered && !selected, 'hovered'],
    [selected, 'selected-halo', 'selected'],
  ];
  return marks.flatMap(([applies, ...drawn]) => (applies ? drawn : []));
}

/** Values by what marks a place, the first that applies; `plain` where nothing does. */
export type ByMark<Value> = { readonly plain: Value } & { readonly [Mark in PointMark]?: Value };

/** In the order in which they apply. */
export const pointMarks = ['selected', 'focused', 'hovered', 'touched', 'expected'] as const;
type PointMark = (typeof pointMarks)[number];

/** A crossing, town or meeting place of the story: a ring with a solid core; px, the stroke outside the radius. */
export const pointStyle: {
  readonly radius: ByMark<number>;
  readonly fill: ByMark<ColourRole>;
  readonly strokeWidth: ByMark<number>;
  readonly stroke: ByMark<ColourRole>;
} = {
  radius: { selected: 6.5, focused: 8, touched: 5, plain: 4.5 },
  fill: { selected: 'accent', focused: 'halo', touched: 'ink', plain: 'halo' },
  strokeWidth: { selected: 3, focused: 2.5, hovered: 3.5, touched: 1.5, expected: 1, plain: 2 },
  stroke: { selected: 'halo', focused: 'ink', touched: 'halo', plain: 'ink' },
};

/** The value for a place's marks. */
export function byMark<Value>(values: ByMark<Value>, status: PlaceStatus): Value {
  const mark = pointMarks.find((each) => status[each] && values[each] !== undefined);
  return (mark && values[mark]) ?? values.plain;
}

/** Zoom level from which points of places within the region stand. */
export const POINT_ZOOM = 7;

/** Px by which a pointer may miss a thin line or a point: a mouse, and a finger. */
export const HIT_REACH = { mouse: 4, touch: 12 } as const;
