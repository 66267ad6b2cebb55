import type { GeoFile } from '../geo/geography';
import { betweenLevels, byZoom } from './by-zoom';

type Stops = readonly (readonly [zoom: number, value: number])[];

/** A kind of line that never changes with time, as the map draws it. */
export interface LineKind {
  readonly name: string;
  readonly files: readonly GeoFile[];
  readonly kinds: readonly string[];
  /** Px by zoom level. */
  readonly width: Stops;
  /** Dashes and gaps in widths of the line. */
  readonly dash?: readonly number[];
}

/** Coast and borders as ink, from the bottom up: solid where agreed, dashed where an armistice line or in dispute. */
export const inkLines: readonly LineKind[] = [
  { name: 'far', files: ['world'], kinds: ['border', 'coast'], width: [[4, 0.6]] },
  { name: 'far-disputed', files: ['world'], kinds: ['disputed'], width: [[4, 0.6]], dash: [4, 3] },
  {
    name: 'coast',
    files: ['lines'],
    kinds: ['coast'],
    width: [
      [4, 0.5],
      [7, 0.8],
      [11, 1.2],
    ],
  },
  {
    name: 'border',
    files: ['lines', 'places'],
    kinds: ['border'],
    width: [
      [4, 0.6],
      [7, 0.95],
      [11, 1.5],
    ],
  },
  {
    name: 'armistice',
    files: ['lines', 'places'],
    kinds: ['armistice'],
    width: [
      [4, 0.7],
      [7, 1.1],
      [11, 1.6],
    ],
    dash: [4, 2],
  },
  {
    name: 'disputed',
    files: ['lines'],
    kinds: ['disputed'],
    width: [
      [4, 0.7],
      [7, 1],
      [11, 1.5],
    ],
    dash: [1.5, 2],
  },
];

/** The line of a ceasefire, drawn only while it divides. */
export const ceasefire: LineKind = {
  name: 'ceasefire',
  files: ['places'],
  kinds: ['ceasefire-line', 'schematic-edge'],
  width: [
    [6, 0.8],
    [10, 1.8],
  ],
  dash: [3, 1.5],
};

/** Stroke attributes of a kind of line at a zoom level; dashes keep their size on the ground between levels. */
export function strokeOf({ width, dash }: LineKind, zoom: number) {
  const unit = byZoom(Math.floor(zoom), ...width) * betweenLevels(zoom);
  const dashes = dash?.map((share) => Math.round(share * unit * 10) / 10).join(' ');
  return { strokeWidth: byZoom(zoom, ...width), ...(dashes !== undefined && { strokeDasharray: dashes }) };
}
