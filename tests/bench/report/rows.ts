/** How a figure is told. */
export interface FigureRow {
  readonly figure: string;
  readonly title: string;
  readonly unit: 'ms' | 'kB' | 'MB' | 'count' | 'share';
}

/** The figures of a profile in the order in which they are told. */
export const figureRows: readonly FigureRow[] = [
  { figure: 'firstPaint', title: 'first contentful paint', unit: 'ms' },
  { figure: 'answered', title: 'click on a region answered', unit: 'ms' },
  { figure: 'told', title: 'the same, until the text is in the page', unit: 'ms' },
  { figure: 'usableBytes', title: 'bytes until answered', unit: 'kB' },
  { figure: 'usableRequests', title: 'requests until answered', unit: 'count' },
  { figure: 'firstIdle', title: 'map idle', unit: 'ms' },
  { figure: 'lastIdle', title: 'map idle with all geography', unit: 'ms' },
  { figure: 'bytes', title: 'bytes in all', unit: 'kB' },
  { figure: 'requests', title: 'requests in all', unit: 'count' },
  { figure: 'shift', title: 'layout shift while loading', unit: 'share' },
  { figure: 'loadLongTasks', title: 'long tasks while loading', unit: 'count' },
  { figure: 'scrub', title: 'scrub, main thread per update', unit: 'ms' },
  { figure: 'scrubLongTasks', title: 'scrub, long tasks', unit: 'count' },
  { figure: 'scrubTiles', title: 'scrub, tile loads per 100', unit: 'count' },
  { figure: 'scrubSourceData', title: 'scrub, source data per 100', unit: 'count' },
  { figure: 'scrubShift', title: 'layout shift while scrubbing', unit: 'share' },
  { figure: 'heap', title: 'JavaScript heap', unit: 'MB' },
];

/** Writes a figure: bytes as kB or MB of a thousand, shares with three decimals; a dash for what was not measured. */
export function formatFigure(value: number | undefined, unit: FigureRow['unit']): string {
  if (value === undefined || !Number.isFinite(value)) return '-';
  if (unit === 'kB') return (value / 1e3).toFixed(0);
  if (unit === 'MB') return (value / 1e6).toFixed(1);
  if (unit === 'share') return value.toFixed(3);
  if (unit === 'count') return Number.isInteger(value) ? String(value) : value.toFixed(1);
  return value < 100 ? value.toFixed(2) : value.toFixed(0);
}
