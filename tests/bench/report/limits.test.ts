import { describe, expect, it } from 'vitest';
import { limitsOf } from './limits.ts';
import { formatReport } from './print-report.ts';
import type { BenchResult } from './result.ts';
import { type Figures, summarise } from './summary.ts';

const ours = {
  answered: 900,
  firstPaint: 500,
  firstIdle: 2300,
  usableBytes: 129_000,
  shift: 0.01,
  scrub: 2.6,
  scrubTiles: 0,
};
const bare = { firstIdle: 2000, scrub: 2 };
const leaflet = { answered: 1000, firstPaint: 1000 };

function result(changed: Figures = {}): BenchResult {
  const pages = {
    ours: summarise([{ ...ours, ...changed }]),
    bare: summarise([bare]),
    leaflet: summarise([leaflet]),
  };
  return {
    at: '2026-01-01T00:00:00.000Z',
    machine: { cores: 2, processor: 'a processor', load: [0, 0], browser: 'Chromium 1', node: '20.0.0' },
    ...{ rounds: 1, steps: [10, 5] as const, place: 'Atlantis', entryBytes: 100_000 },
    plain: { bytes: 50_000, readable: true },
    host: { bytes: 3100, requests: 1, mainThread: 4 },
    fast: pages,
    slow: pages,
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

  it.each([
    ['answered', 901, 'slow: click answered, ours / Leaflet'],
    ['firstPaint', 901, 'slow: first paint, ours / Leaflet'],
    ['usableBytes', 130_001, 'bytes until a region can be read, with it'],
    ['firstIdle', 2301, 'slow: map idle, ours / bare MapLibre'],
    ['shift', 0.021, 'layout shift while loading'],
    ['scrub', 2.61, 'scrub per update, ours / bare feature state'],
    ['scrubTiles', 1, 'scrub, tile loads per 100 updates'],
    ['scrub', 2, 'scrub with 100 times the story / with 1'],
  ])('are missed with %s at %d', (figure, value, title) =>
    expect(missed(result({ [figure]: value }))).toEqual([title]),
  );

  it('do not count bytes of a page that cannot be read without JavaScript', () => {
    const run = { ...result(), plain: { bytes: 1000, readable: false } };
    expect(missed(run)).toEqual(['bytes until a region can be read, without JavaScript']);
    expect(formatReport(run)).toMatch(/without JavaScript +60 kB +- +not to be had/);
  });

  it('hold what an embed costs a page before anybody comes near it', () => {
    const run = { ...result(), host: { bytes: 4001, requests: 1, mainThread: 4 } };
    expect(missed(run)).toEqual(['embed far below: bytes without the poster']);
    expect(formatReport(run)).toContain("1 request, 4001 bytes without the poster, 4.0 ms of the host's main thread");
  });

  it('come with a warning where the machine was busy', () => {
    const busy = { ...result(), machine: { ...result().machine, load: [3, 3] as const } };
    expect(formatReport(busy)).toContain('Other work was going on');
    expect(formatReport(result())).not.toContain('Other work was going on');
  });

  it('stand in the report with what was measured and whether it is met', () => {
    const report = formatReport(result({ answered: 1100 }));
    expect(report).toMatch(/click answered, ours \/ Leaflet +0\.90 +1\.10 +MISSED/);
    expect(report).toMatch(/entry JavaScript +110 kB +100 kB +met/);
  });
});
