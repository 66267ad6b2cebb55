import { type Face, type NameKind, nameStyles, WORDS_FACE, WORDS_SCALE } from '../cartography/names';
import type { ColourRole } from '../cartography/palette';
import { type Box, isInside, overlaps } from '../geo/box';
import type { TownMark } from '../geo/geography';
import { textWidth } from './text-width';

/** Where a text stands to its point. */
export type Side = 'left' | 'right' | 'above' | 'below' | 'centre';

/** A name to be set, if there is room on one of its sides. */
export interface LabelCandidate {
  readonly key: string;
  readonly kind: NameKind;
  /** Where they are others than those of its kind. */
  readonly face?: Face | undefined;
  readonly colour?: ColourRole;
  readonly text: string;
  /** Stands under the text, smaller, where there is room for both. */
  readonly words?: string | null;
  /** Px of the letters. */
  readonly size: number;
  /** Px from the viewport's top left corner. */
  readonly at: readonly [x: number, y: number];
  /** Sides that it may stand on, the best first. */
  readonly sides: readonly Side[];
  /** Ems between point and text. */
  readonly gap: number;
  /** Drawn whatever else is there. */
  readonly always: boolean;
  /** A town's mark at the point, which stands also where its name has no room; `scale` is how large it is. */
  readonly mark?: { readonly kind: TownMark | undefined; readonly scale: number };
}

/** A name as it is drawn; without text only its mark is. */
export interface PlacedLabel {
  readonly candidate: LabelCandidate;
  readonly text: SetText | null;
}

/** A text set at a point: its lines, the box that they take, and where each begins. */
interface SetText {
  readonly lines: readonly string[];
  /** Lines of the words under them. */
  readonly words: readonly string[];
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Px of the lines' common anchor, of the first line's baseline, and from one line to the next. */
  readonly x: number;
  readonly baseline: number;
  readonly step: number;
  /** The same of the words under them. */
  readonly wordsBaseline: number;
  readonly wordsStep: number;
}

/** Px around a name that no other may enter: as MapLibre leaves them, and half a halo. */
const ROOM = 3;

/** Px of half a town's mark. */
const MARK_REACH = 3;

/**
 * Sets names one after the other, each where nothing set before stands, nor any of the overlays, and the edge of `within`
 * does not cut it.
 */
export function layOutLabels(
  candidates: readonly LabelCandidate[],
  within: Box,
  overlays: readonly Box[] = [],
): PlacedLabel[] {
  const taken: Box[] = [...overlays];
  const isFree = (box: Box): boolean => !taken.some((other) => overlaps(box, other));
  return candidates.flatMap((candidate): PlacedLabel[] => {
    const { at, mark, sides, always } = candidate;
    const [x, y] = at;
    const spot = mark && widened({ left: x, top: y, right: x, bottom: y }, MARK_REACH * mark.scale + ROOM);
    if (spot && !(isFree(spot) && isInside(spot, within))) return [];
    const worded = candidate.words ? sides.map((side) => setText(candidate, side, candidate.words ?? '')) : [];
    const texts = [...worded, ...sides.map((side) => setText(candidate, side))];
    const free = texts.find(({ box }) => isFree(widened(box, ROOM)) && isInside(box, within));
    const text = free ?? (always ? texts[0] : undefined) ?? null;
    if (spot) taken.push(spot);
    if (text) taken.push(widened(text.box, ROOM));
    return text || spot ? [{ candidate, text }] : [];
  });
}

function widened({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Where lines are held that stand on a side of a point. */
export const TEXT_ANCHOR = { left: 'end', right: 'start', above: 'middle', below: 'middle', centre: 'middle' } as const;

/** From a line's middle down to its baseline, in ems, as MapLibre sets text. */
const BASELINE = 0.41;

/** Sets a name, and words under it, on a side of its point. */
function setText(
  { kind, face = nameStyles[kind].face, text, size, at, gap }: Omit<LabelCandidate, 'sides' | 'always'>,
  side: Side,
  words = '',
): SetText {
  const { spacing, widest, lineHeight } = nameStyles[kind];
  const measure = (line: string): number => textWidth(line, face, spacing);
  const lines = breakLines(text, widest, measure);
  const measureWords = (line: string): number => textWidth(line, WORDS_FACE, spacing) * WORDS_SCALE;
  const wordLines = words === '' ? [] : breakLines(words, widest, measureWords);
  const width = Math.max(...lines.map(measure), ...wordLines.map(measureWords)) * size;
  const step = lineHeight * size;
  const wordsStep = step * WORDS_SCALE;
  const height = lines.length * step + wordLines.length * wordsStep;
  const reach = gap * size;
  const x = at[0] + (side === 'left' ? -reach : side === 'right' ? reach : 0);
  const left = side === 'left' ? x - width : side === 'right' ? x : x - width / 2;
  const top = topOf(at[1], side, reach, height);
  // Several lines stand on a common middle, but those of a town lean on its mark.
  const isCentred = lines.length + wordLines.length > 1 && kind !== 'town';
  return {
    lines,
    words: wordLines,
    box: { left, top, right: left + width, bottom: top + height },
    anchor: isCentred ? 'middle' : TEXT_ANCHOR[side],
    x: isCentred ? left + width / 2 : x,
    baseline: top + step / 2 + BASELINE * size,
    step,
    wordsBaseline: top + lines.length * step + wordsStep / 2 + BASELINE * size * WORDS_SCALE,
    wordsStep,
  };
}

function topOf(y: number, side: Side, reach: number, height: number): number {
  if (side === 'above') return y - reach - height;
  if (side === 'below') return y + reach;
  return y - height / 2;
}

/**
 * Breaks text at its spaces into lines that come as near to one length as words permit, as few as `most` allows; a longer
 * word stays whole. `measure` and `most` share a unit.
 */
export function breakLines(text: string, most: number, measure: (line: string) => number): string[] {
  const even = measure(text) / Math.ceil(measure(text) / most);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) - even <= even - measure(line)) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
