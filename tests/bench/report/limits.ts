import type { BenchResult } from './result.ts';
import { ratio } from './summary.ts';

/** A figure that the app is held to. */
export interface Limit {
  readonly title: string;
  readonly most: number;
  readonly unit: 'ratio' | 'kB' | 'share' | 'count';
  /** NaN where it was not measured or there is nothing to measure yet. */
  readonly measured: number;
}

/** The project's limits with what a run measured of each. */
export function limitsOf(result: BenchResult): readonly Limit[] {
  const { fast, slow, growth, plain, host, entryBytes } = result;
  const of = (pages: BenchResult['fast'], page: keyof BenchResult['fast'], figure: string): number =>
    pages[page][figure]?.median ?? Number.NaN;
  const beside = (pages: BenchResult['fast'], figure: string, page: 'bare' | 'leaflet'): number =>
    ratio(of(pages, 'ours', figure), of(pages, page, figure));
  const largest = growth.find(({ size }) => size === 100)?.ours['scrub']?.median ?? Number.NaN;
  const smallest = growth.find(({ size }) => size === 1)?.ours['scrub']?.median ?? Number.NaN;
  return [
    {
      title: 'slow: click answered, ours / Leaflet',
      most: 0.9,
      unit: 'ratio',
      measured: beside(slow, 'answered', 'leaflet'),
    },
    {
      title: 'slow: first paint, ours / Leaflet',
      most: 0.9,
      unit: 'ratio',
      measured: beside(slow, 'firstPaint', 'leaflet'),
    },
    {
      title: 'bytes until a region can be read, without JavaScript',
      most: 60_000,
      unit: 'kB',
      measured: plain.readable ? plain.bytes : Number.NaN,
    },
    {
      title: 'bytes until a region can be read, with it',
      most: 130_000,
      unit: 'kB',
      measured: of(slow, 'ours', 'usableBytes'),
    },
    {
      title: 'slow: map idle, ours / bare MapLibre',
      most: 1.15,
      unit: 'ratio',
      measured: beside(slow, 'firstIdle', 'bare'),
    },
    {
      title: 'layout shift while loading',
      most: 0.02,
      unit: 'share',
      measured: Math.max(of(fast, 'ours', 'shift'), of(slow, 'ours', 'shift')),
    },
    {
      title: 'scrub per update, ours / bare feature state',
      most: 1.3,
      unit: 'ratio',
      measured: beside(fast, 'scrub', 'bare'),
    },
    { title: 'scrub, tile loads per 100 updates', most: 0, unit: 'count', measured: of(fast, 'ours', 'scrubTiles') },
    { title: 'scrub with 100 times the story / with 1', most: 12, unit: 'ratio', measured: ratio(largest, smallest) },
    { title: 'embed far below: bytes without the poster', most: 4000, unit: 'kB', measured: host.bytes },
    { title: 'entry JavaScript', most: 110_000, unit: 'kB', measured: entryBytes },
  ];
}
