import { describe, expect, it } from 'vitest';
import { limitsOf } from './limits.ts';
import { formatReport } from './print-report.ts';
import type { BenchResult } from './result.ts';
import { type Figures, spreadOf, summarise } from './summary.ts';

const ours = {
  answered: 900,
  dragged: 900,
  firstPaint: 500,
  firstIdle: 2300,
  usableBytes: 129_000,
  draggedBytes: 129_000,
  shift: 0.01,
  scrubFirst: 5.2,
  scrub: 2.6,
  scrubTiles: 0,
};
const bare = { firstIdle: 2000, scrubFirst: 4, scrub: 2 };
const leaflet = { answered: 1000, dragged: 1000, firstPaint: 1000 };

function pagesWith(changed: Figures) {
  return {
    ours: summarise([{ ...ours, ...changed }]),
    bare: summarise([bare]),
    leaflet: summarise([leaflet]),
    computation: spreadOf([150]),
    frame: { embed: spreadOf([110]), poster: spreadOf([100]) },
  };
}

/** Changes what is measured in both profiles, or in one. */
function result(changed: Figures = {}, only?: 'fast' | 'slow'): BenchResult {
  const pages = pagesWith(changed);
  return {
    at: '2026-01-01T00:00:00.000Z',
    machine: { cores: 2, processor: 'a processor', load: [0, 0], browser: 'Chromium 1', node: '20.0.0' },
    ...{ rounds: 1, steps: 10, place: 'Atlantis', entryBytes: 100_000 },
    plain: { bytes: 50_000, readable: true },
    host: { bytes: 3100, requests: 1, mainThread: { median: 4, least: 3, most: 6 } },
    fast: only === 'slow' ? pagesWith({}) : pages,
    slow: only === 'fast' ? pagesWith({}) : pages,
    growth: [
      { size: 1, ours: pages.ours, bare: pages.bare },
      { size: 100, ours: summarise([{ scrub: 26 }]), bare: pages.bare },
    ],
  };
}

function missed(run: BenchResult): string[] {
  return limitsOf(run).flatMap(({ title, most, measured }) => (measured <= most ? [] : [title]));
}

describe('the limits', () => {
  it('are met by a run that meets them all', () => expect(missed(result())).toEqual([]));

  it.each<['fast' | 'slow', string, number, string]>([
    ['fast', 'firstPaint', 901, 'fast: first paint, ours / Leaflet'],
    ['slow', 'firstPaint', 901, 'slow: first paint, ours / Leaflet'],
    ['fast', 'answered', 901, 'fast: click answered, ours / Leaflet'],
    ['slow', 'answered', 901, 'slow: click answered, ours / Leaflet'],
    ['slow', 'dragged', 901, 'slow: drag answered, ours / Leaflet'],
    ['fast', 'firstIdle', 2301, 'fast: map idle, ours / bare MapLibre'],
    ['slow', 'firstIdle', 2401, 'slow: map idle, ours / bare MapLibre'],
    ['fast', 'scrubFirst', 5.21, 'fast: first sweep, per update, ours / bare MapLibre'],
    ['slow', 'scrubFirst', 5.21, 'slow: first sweep, per update, ours / bare MapLibre'],
    ['fast', 'scrub', 2.61, 'fast: later sweep, per update, ours / bare MapLibre'],
    ['slow', 'scrub', 2.61, 'slow: later sweep, per update, ours / bare MapLibre'],
    ['slow', 'usableBytes', 130_001, 'bytes until a region can be read and the slider answers'],
    ['slow', 'draggedBytes', 130_001, 'bytes until a region can be read and the slider answers'],
    ['fast', 'shift', 0.021, 'layout shift while loading'],
    ['slow', 'shift', 0.021, 'layout shift while loading'],
    ['fast', 'scrubTiles', 1, 'later sweep, tile loads per 100 updates'],
  ])('are missed in %s with %s at %d', (profile, figure, value, title) => {
    expect(missed(result({ [figure]: value }, profile))).toEqual([title]);
  });

  it('hold how much slower a larger story is', () => {
    const run = result();
    const growth = run.growth.map((each) =>
      each.size === 100 ? { ...each, ours: summarise([{ scrub: 31.3 }]) } : each,
    );
    expect(missed({ ...run, growth })).toEqual(['later sweep with 100 times the story / with 1']);
  });

  it.each(['fast', 'slow'] as const)('hold the first paint in a frame, %s', (profile) => {
    const run = result();
    const frame = { embed: spreadOf([111]), poster: spreadOf([100]) };
    const slower = { ...run, [profile]: { ...run[profile], frame } };
    expect(missed(slower)).toEqual([`${profile}: first paint in a frame, embed / poster`]);
  });

  it('do not count bytes of a page that cannot be read without JavaScript', () => {
    const run = { ...result(), plain: { bytes: 1000, readable: false } };
    expect(missed(run)).toEqual(['bytes until a region can be read, without JavaScript']);
    expect(formatReport(run)).toMatch(/without JavaScript +60 kB +- +not to be had/);
  });

  it('hold what an embed costs a page before anybody comes near it', () => {
    const run = { ...result(), host: { bytes: 4001, requests: 1, mainThread: { median: 5.1, least: 4, most: 7 } } };
    expect(missed(run)).toEqual([
      'embed far below: bytes without the poster',
      "embed far below: the host's main thread",
    ]);
    expect(formatReport(run)).toContain("4001 bytes without the poster, 5.1 ms (4.0 to 7.0) of the host's main thread");
  });

  it('take ratios round by round, and tell how far they spread', () => {
    const run = result();
    // The medians of the pages would be 1 to 1.
    const fast = {
      ...run.fast,
      ours: summarise([ours, ours, ours].map((figures, round) => ({ ...figures, answered: [10, 60, 20][round] ?? 0 }))),
      leaflet: summarise(
        [leaflet, leaflet, leaflet].map((each, round) => ({ ...each, answered: [20, 20, 10][round] ?? 0 })),
      ),
    };
    const report = formatReport({ ...run, fast });
    expect(report).toMatch(/fast: click answered, ours \/ Leaflet +0\.90 +2\.00 +0\.50 to 3\.00 +MISSED/);
    expect(report).toContain('2.00 (0.50-3.00)');
  });

  it('come with a word where the speed of the machine varied', () => {
    const run = result();
    const at = (...ms: number[]) => formatReport({ ...run, slow: { ...run.slow, computation: spreadOf(ms) } });
    expect(at(150, 152, 170)).toContain('took 152 ms (150 to 170) before each round. The speed of the machine varied');
    expect(at(150, 152, 160)).not.toContain('The speed of the machine varied');
  });

  it('come with a warning where the machine was busy', () => {
    const busy = { ...result(), machine: { ...result().machine, load: [3, 3] as const } };
    expect(formatReport(busy)).toContain('Other work was going on');
    expect(formatReport(result())).not.toContain('Other work was going on');
  });

  it('stand in the report with what was measured and whether it is met', () => {
    const report = formatReport(result({ answered: 1100 }));
    expect(report).toMatch(/slow: click answered, ours \/ Leaflet +0\.90 +1\.10 +1\.10 to 1\.10 +MISSED/);
    expect(report).toMatch(/entry JavaScript +110 kB +100 kB +met/);
  });
});
