import { ceasefireLine, inkLines } from './base-map.ts';
import type { ColourRole } from './palette.ts';
import { outlineStyles } from './places.ts';
import { atZoom } from './zoom.ts';

/** Lines and hatchings that a key explains, in its order. */
export const lineKinds = ['border', 'armistice', 'disputed', 'ceasefire', 'schematic', 'selected', 'touched'] as const;
export type LineKind = (typeof lineKinds)[number];

/** The kinds to be told; without a chosen event, only parts of a chosen place are marked as touched, which explain themselves. */
export function lineKindsToTell(hasEvent: boolean): readonly LineKind[] {
  return hasEvent ? lineKinds : lineKinds.filter((kind) => kind !== 'touched');
}

/** Px of a sample in a key. */
export const SAMPLE = { width: 22, height: 12 } as const;

/** Zoom level whose lines a key shows: close up, where they are strong. */
const KEY_ZOOM = 10;

/** A line of one width in px; dashes and gaps in widths of the line. */
export interface LineStroke {
  readonly colour: ColourRole;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** The line that a key shows of a kind; a double one as two over one another, the upper last. */
export function lineSample(kind: Exclude<LineKind, 'schematic'>): readonly LineStroke[] {
  if (kind === 'selected') return [outlineStyles.selected];
  if (kind === 'touched') return [outlineStyles.touched, outlineStyles['touched-gap']];
  const line = [...inkLines, ceasefireLine].find(({ name }) => name === kind) ?? ceasefireLine;
  return [{ ...line, width: atZoom(line.width, KEY_ZOOM) }];
}

/** Hatching in a key, closer than on the map, since a sample is small: px from line to line, and their widths. */
export const hatchSample = { pitch: 5, width: 1, border: 1.4 } as const;
