import { type PageName, pageNames } from '../build/build-page.ts';
import { type Limit, limitsOf } from './limits.ts';
import { ratio } from './median.ts';
import type { BenchResult, PageFigures } from './result.ts';
import { figureRows, formatFigure } from './rows.ts';
import { formatTable } from './table.ts';

/** The report of a run as text: figures by profile, growth with the story, and the limits. */
export function formatReport(result: BenchResult): string {
  const { machine, rounds, steps, place } = result;
  return [
    `Medians of ${rounds} rounds; clicked on ${place}; ${steps.join(' / ')} updates in a sweep, fast / slow.`,
    `${machine.browser}, Node ${machine.node}, ${machine.cores} cores of ${machine.processor}, load ${machine.load.map((load) => load.toFixed(1)).join(' to ')}.`,
    ...(machine.load[0] > machine.cores / 2
      ? ['Other work was going on as the run began: ratios may hold, times do not.']
      : []),
    ...(['fast', 'slow'] as const).flatMap((name) => ['', title(name), formatTable(profileRows(result[name]))]),
    ...(result.growth.length > 0 ? ['', 'The story multiplied (fast)', formatTable(growthRows(result))] : []),
    '',
    `An embed far below the window: ${result.host.requests} request, ${result.host.bytes} bytes without the poster, ${result.host.mainThread.toFixed(1)} ms of the host's main thread.`,
    '',
    'Limits',
    formatTable([['', 'at most', 'measured', ''], ...limitsOf(result).map(limitRow)]),
  ].join('\n');
}

function title(profile: 'fast' | 'slow'): string {
  return profile === 'fast'
    ? 'Fast: nothing slowed down'
    : 'Slow: 150 ms latency, 1.6 Mbit/s, processor 4 times slower';
}

function profileRows(pages: PageFigures): string[][] {
  const medianOf = (page: PageName, figure: string): number | undefined => pages[page][figure]?.median;
  const share = (figure: string, page: PageName): string => {
    return formatRatio(ratio(medianOf('ours', figure) ?? Number.NaN, medianOf(page, figure) ?? Number.NaN));
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
    ...row('scrub ms per update', 'scrub', 'ms'),
    ...row('long tasks of a sweep', 'scrubLongTasks', 'count'),
    ...row('tile loads per 100', 'scrubTiles', 'count'),
    ...row('map idle ms', 'firstIdle', 'ms'),
    ...row('heap MB', 'heap', 'MB'),
  ];
}

function limitRow({ title: name, most, unit, measured }: Limit): string[] {
  const write = (value: number): string => (unit === 'ratio' ? formatRatio(value) : formatFigure(value, unit));
  const kilo = unit === 'kB' ? ' kB' : '';
  const verdict = Number.isNaN(measured) ? 'not to be had' : measured <= most ? 'met' : 'MISSED';
  return [name, `${write(most)}${kilo}`, `${write(measured)}${Number.isNaN(measured) ? '' : kilo}`, verdict];
}

function formatRatio(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : '-';
}
