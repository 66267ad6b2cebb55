import { type Face, textWidth } from '../../../svg-map/text-width';

/** How much wider a reader's own fonts may run than the bundled ones. */
const SLACK = 1.08;

/** A way of setting running text: the face that it is measured in, its size and its line height in px. */
export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
}

/** Px that a line takes at most, in whatever fonts it is set. */
export function lineWidth(text: string, { face, size }: TextStyle): number {
  return textWidth(text, face) * size * SLACK;
}

/** Breaks text at its spaces into lines no wider than `most` px; only a longer word is. */
export function wrapText(text: string, most: number, style: TextStyle): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && lineWidth(longer, style) <= most) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** Steps in which a column is narrowed to even out its lines, in px. */
const STEP = 8;

/** Breaks text as `wrapText` does, into as few lines but as even ones as there can be: for titles. */
export function balanceText(text: string, most: number, style: TextStyle): string[] {
  const widest = wrapText(text, most, style);
  const count = Math.floor(most / 2 / STEP);
  const narrower = Array.from({ length: count }, (_, index) => wrapText(text, most - (count - index) * STEP, style));
  return narrower.find((lines) => lines.length === widest.length && fitsIn(lines, most, style)) ?? widest;
}

function fitsIn(lines: readonly string[], most: number, style: TextStyle): boolean {
  return lines.every((line) => lineWidth(line, style) <= most);
}
