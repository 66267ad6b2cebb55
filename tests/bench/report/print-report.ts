import { type PageName, pageNames } from '../build/build-page.ts';
import { type Limit, limitsOf } from './limits.ts';
import { type Paired, pairedRatio } from './pairs.ts';
import type { BenchResult, PageFigures, ProfileFigures } from './result.ts';

/** The report of a run as text: figures by profile, growth with the story, and the limits. */
export function formatReport(result: BenchResult): string {
  const { machine, rounds, steps, place } = result;
  return [
    `Medians of ${rounds} rounds; clicked on ${place}; ${steps} updates in a sweep.`,
    'Ratios are those of the pages of one round: their median, and the least to the most.',
    `${machine.browser}, Node ${machine.node}, ${machine.cores} cores of ${machine.processor}, load ${machine.load.map((load) => load.toFixed(1)).join(' to ')}.`,
    ...(machine.load[0] > machine.cores / 2
      ? ['Other work was going on as the run began: ratios may hold, times do not.']
      : []),
    ...(['fast', 'slow'] as const).flatMap((name) => [
      '',
      title(name),
      ...speedLines(result[name]),
      formatTable(profileRows(result[name])),
      frameLine(result[name]),
    ]),
    ...(result.growth.length > 0 ? ['', 'The story multiplied (fast)', formatTable(growthRows(result))] : []),
    '',
    `An embed far below the window: ${result.host.requests} request, ${result.host.bytes} bytes without the poster, ${result.host.mainThread.median.toFixed(1)} ms (${result.host.mainThread.least.toFixed(1)} to ${result.host.mainThread.most.toFixed(1)}) of the host's main thread.`,
    '',
    'Limits',
    formatTable([['', 'at most', 'measured', 'spread', ''], ...limitsOf(result).map(limitRow)]),
  ].join('\n');
}

function title(profile: 'fast' | 'slow'): string {
  return profile === 'fast'
    ? 'Fast: nothing slowed down'
    : 'Slow: 150 ms latency, 1.6 Mbit/s, processor 4 times slower';
}

/** A machine whose speed varies by more is worth a word. */
const STEADY = 0.1;

function speedLines({ computation: { median, least, most } }: ProfileFigures): string[] {
  const line = `The same computation took ${median.toFixed(0)} ms (${least.toFixed(0)} to ${most.toFixed(0)}) before each round.`;
  const isSteady = (most - least) / median <= STEADY;
  return isSteady ? [line] : [`${line} The speed of the machine varied: times do not compare, ratios may.`];
}

function frameLine({ frame: { embed, poster } }: ProfileFigures): string {
  const [ours, theirs] = [embed, poster].map(({ median }) => `${formatFigure(median, 'ms')} ms`);
  return `First paint in a frame: embed ${ours}, poster ${theirs}, ratio ${formatPaired(pairedRatio(embed, poster))}.`;
}

function profileRows(pages: PageFigures): string[][] {
  const medianOf = (page: PageName, figure: string): number | undefined => pages[page][figure]?.median;
  const share = (figure: string, page: PageName): string => {
    return formatPaired(pairedRatio(pages.ours[figure], pages[page][figure]));
  };
  return [
    ['', '', 'ours', 'bare MapLibre', 'Leaflet', 'ours/bare', 'ours/Leaflet'],
    ...figureRows.map(({ figure, title: name, unit }) => [
      name,
      unit === 'count' || unit === 'share' ? '' : unit,
      ...pageNames.map((page) => formatFigure(medianOf(page, figure), unit)),
      share(figure, 'bare'),
      share(figure, 'leaflet'),
    ]),
  ];
}

function growthRows({ growth }: BenchResult): string[][] {
  const row = (name: string, figure: string, unit: 'ms' | 'MB' | 'count'): string[][] =>
    (['ours', 'bare'] as const).map((page) => [
      `${name}, ${page === 'ours' ? 'ours' : 'bare MapLibre'}`,
      ...growth.map((each) => formatFigure(each[page][figure]?.median, unit)),
    ]);
  return [
    ['', ...growth.map(({ size }) => `x ${size}`)],
    ...row('first sweep ms per update', 'scrubFirst', 'ms'),
    ...row('later sweep ms per update', 'scrub', 'ms'),
    ...row('long tasks of a sweep', 'scrubLongTasks', 'count'),
    ...row('tile loads per 100', 'scrubTiles', 'count'),
    ...row('map idle ms', 'firstIdle', 'ms'),
    ...row('heap MB', 'heap', 'MB'),
  ];
}

function limitRow({ title: name, most, unit, measured, spread }: Limit): string[] {
  const write = (value: number): string => (unit === 'ratio' ? formatRatio(value) : formatFigure(value, unit));
  const kilo = unit === 'kB' ? ' kB' : '';
  const verdict = Number.isNaN(measured) ? 'not to be had' : measured <= most ? 'met' : 'MISSED';
  const range = spread && !Number.isNaN(measured) ? spread.map(write).join(' to ') : '';
  return [name, `${write(most)}${kilo}`, `${write(measured)}${Number.isNaN(measured) ? '' : kilo}`, range, verdict];
}

function formatPaired({ median, least, most }: Paired): string {
  return Number.isFinite(median) ? `${formatRatio(median)} (${formatRatio(least)}-${formatRatio(most)})` : '-';
}

function formatRatio(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : '-';
}

/** How a figure is told. */
export interface FigureRow {
  readonly figure: string;
  readonly title: string;
  readonly unit: 'ms' | 'kB' | 'MB' | 'count' | 'share';
}

/** The figures of a profile in the order in which they are told. */
const figureRows: readonly FigureRow[] = [
  { figure: 'firstPaint', title: 'first contentful paint', unit: 'ms' },
  { figure: 'answered', title: 'click on a region answered', unit: 'ms' },
  { figure: 'told', title: 'the same, until the text is in the page', unit: 'ms' },
  { figure: 'dragged', title: 'drag of the slider answered', unit: 'ms' },
  { figure: 'usableBytes', title: 'bytes until the click is answered', unit: 'kB' },
  { figure: 'usableRequests', title: 'requests until then', unit: 'count' },
  { figure: 'draggedBytes', title: 'bytes until the drag is answered', unit: 'kB' },
  { figure: 'firstIdle', title: 'map idle', unit: 'ms' },
  { figure: 'lastIdle', title: 'map idle with all geography', unit: 'ms' },
  { figure: 'bytes', title: 'bytes in all', unit: 'kB' },
  { figure: 'requests', title: 'requests in all', unit: 'count' },
  { figure: 'shift', title: 'layout shift while loading', unit: 'share' },
  { figure: 'loadLongTasks', title: 'long tasks while loading', unit: 'count' },
  { figure: 'scrubFirst', title: 'first sweep, main thread per update', unit: 'ms' },
  { figure: 'scrub', title: 'later sweep, main thread per update', unit: 'ms' },
  { figure: 'scrubLongTasks', title: 'later sweep, long tasks', unit: 'count' },
  { figure: 'scrubTiles', title: 'later sweep, tile loads per 100', unit: 'count' },
  { figure: 'scrubSourceData', title: 'later sweep, source data per 100', unit: 'count' },
  { figure: 'scrubShift', title: 'layout shift in the later sweep', unit: 'share' },
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

/** Lays out rows as text: the first column to the left, all others to the right. The first row is the head. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => {
    return Math.max(...rows.map((row) => row[column]?.length ?? 0));
  });
  const lines = rows.map((row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n');
}
