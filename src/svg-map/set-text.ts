import { breakLines } from './break-lines';
import type { Box } from './clip';
import type { NameStyle } from './name-style';
import { textWidth } from './text-width';

/** Where a text stands to its point. */
export type Side = 'left' | 'right' | 'above' | 'below' | 'centre';

/** A text set at a point: its lines, the box that they take, and where each begins. */
export interface SetText {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Px of the lines' common anchor and of the first line's baseline. */
  readonly x: number;
  readonly baseline: number;
}

const ANCHOR = { left: 'end', right: 'start', above: 'middle', below: 'middle', centre: 'middle' } as const;

/** From a line's middle down to its baseline, in ems, as MapLibre sets text. */
const BASELINE = 0.41;

/** Sets text beside a point, both in px, `gap` ems away from it. */
export function setText(
  text: string,
  at: readonly [number, number],
  side: Side,
  gap: number,
  style: NameStyle,
): SetText {
  const { size, face, spacing, widest, lineHeight } = style;
  const measure = (line: string): number => textWidth(line, face, spacing);
  const lines = breakLines(text, widest, measure);
  const width = Math.max(...lines.map(measure)) * size;
  const height = lines.length * lineHeight * size;
  const reach = side === 'centre' ? 0 : gap * size;
  const x = at[0] + (side === 'left' ? -reach : side === 'right' ? reach : 0);
  const left = side === 'left' ? x - width : side === 'right' ? x : x - width / 2;
  const top = topOf(at[1], side, reach, height);
  // Several lines stand on a common middle, but those of a town lean on its mark.
  const isCentred = lines.length > 1 && style.look !== 'town';
  return {
    lines,
    box: { left, top, right: left + width, bottom: top + height },
    anchor: isCentred ? 'middle' : ANCHOR[side],
    x: isCentred ? left + width / 2 : x,
    baseline: top + (lineHeight / 2 + BASELINE) * size,
  };
}

function topOf(y: number, side: Side, reach: number, height: number): number {
  if (side === 'above') return y - reach - height;
  if (side === 'below') return y + reach;
  return y - height / 2;
}
