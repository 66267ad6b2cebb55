import type { ColourRole, Pattern } from './palette.ts';

/** What a place's shape shows of it, as far as its look depends on that. */
export interface PlaceStatus {
  readonly shown: boolean;
  readonly state: string | null;
  readonly selected: boolean;
  readonly touched: boolean;
  readonly hovered: boolean;
}

/** Opacities of a state's colour and of its pattern. */
interface FillStrength {
  readonly colour: number;
  readonly pattern: number;
}

/** How strongly a state fills a shape: whole countries are washed more lightly than the places within them. */
export function fillStrength(pattern: Pattern, isCountry: boolean): FillStrength {
  if (pattern === 'solid') return { colour: isCountry ? 0.52 : 0.86, pattern: 0 };
  const wash = isCountry ? 0.3 : 1;
  return { colour: pattern === 'open' ? 0 : 0.72 * wash, pattern: wash };
}

/** How much of that strength is left to a state of which it is not known whether it holds on this very day. */
export const FAINT = 0.5;

/** How much is left to the places that step back while others are meant. */
export const RECEDING = 0.65;

/** How strong the hatching of schematic shapes is. */
export const HATCH_STRENGTH = 0.5;

/** Ways in which a place is outlined, from the bottom up: a quiet one, and one for each thing that marks it. */
export const outlines = ['quiet', 'touched', 'hovered', 'selected-halo', 'selected', 'absent-halo', 'absent'] as const;
export type Outline = (typeof outlines)[number];

/** How an outline is drawn. */
interface OutlineStyle {
  readonly colour: ColourRole;
  /** Px. */
  readonly width: number;
  readonly opacity: number;
  /** Dashes and gaps, in widths of the line; a dash of no length is a dot. */
  readonly dash?: readonly number[];
  readonly isRound?: boolean;
  /** True where only areas are outlined, and no countries, whose outline is a border. */
  readonly areasOnly: boolean;
}

export const outlineStyles: Readonly<Record<Outline, OutlineStyle>> = {
  quiet: { colour: 'ink', width: 0.8, opacity: 0.7, areasOnly: true },
  touched: { colour: 'accent', width: 1.6, opacity: 0.95, dash: [1, 1.4], areasOnly: false },
  hovered: { colour: 'ink', width: 2, opacity: 1, areasOnly: false },
  // What lies under a chosen shape may be as red as its outline, which therefore has a lighter ground.
  'selected-halo': { colour: 'halo', width: 6, opacity: 0.9, areasOnly: false },
  selected: { colour: 'accent', width: 2.8, opacity: 1, isRound: true, areasOnly: false },
  'absent-halo': { colour: 'halo', width: 4, opacity: 0.75, areasOnly: true },
  absent: { colour: 'accent', width: 1.8, opacity: 0.9, dash: [0, 2.2], isRound: true, areasOnly: true },
};

/** The outlines of a place: the choice goes before all else; of one that is not there now only a dotted ghost. */
export function outlinesOf({ shown, state, selected, touched, hovered }: PlaceStatus): readonly Outline[] {
  if (selected && !shown) return ['absent-halo', 'absent'];
  if (!shown) return [];
  const quiet: readonly Outline[] = state === null ? [] : ['quiet'];
  if (selected) return [...quiet, 'selected-halo', 'selected'];
  return [...quiet, ...(touched ? ['touched' as const] : []), ...(hovered ? ['hovered' as const] : [])];
}

/** Values by what marks a place, the first that applies; `plain` where nothing does. */
export interface ByMark<Value> {
  readonly selected?: Value;
  readonly hovered?: Value;
  readonly touched?: Value;
  readonly plain: Value;
}

/** In the order in which they apply. */
export const pointMarks = ['selected', 'hovered', 'touched'] as const;

/** A crossing, town or meeting place of the story: a ring with a solid core; px, the stroke outside the radius. */
export const pointStyle: {
  readonly radius: ByMark<number>;
  readonly fill: ByMark<ColourRole>;
  readonly strokeWidth: ByMark<number>;
  readonly stroke: ByMark<ColourRole>;
} = {
  radius: { selected: 6.5, hovered: 6, touched: 5.5, plain: 4.5 },
  fill: { selected: 'accent', plain: 'halo' },
  strokeWidth: { selected: 2.5, plain: 2 },
  stroke: { selected: 'halo', touched: 'accent', plain: 'ink' },
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
