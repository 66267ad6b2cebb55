import { type Paired, pairedRatio } from './pairs.ts';
import type { BenchResult, PageFigures } from './result.ts';
import { ratio } from './summary.ts';

/** A figure that the app is held to. */
export interface Limit {
  readonly title: string;
  readonly most: number;
  readonly unit: 'ratio' | 'kB' | 'share' | 'count' | 'ms';
  /** NaN where it was not measured or there is nothing to measure yet. */
  readonly measured: number;
  /** The least and the most of the rounds, where each has one. */
  readonly spread?: readonly [least: number, most: number];
}

/** The project's limits with what a run measured of each; ratios are taken round by round. */
export function limitsOf(result: BenchResult): readonly Limit[] {
  const { fast, slow, growth, plain, host, entryBytes } = result;
  const of = (pages: PageFigures, figure: string): number => pages.ours[figure]?.median ?? Number.NaN;
  return [
    ...besides(result, 'first paint', 'firstPaint', 'leaflet', { fast: 0.9, slow: 0.9 }),
    ...besides(result, 'click answered', 'answered', 'leaflet', { fast: 0.9, slow: 0.9 }),
    ...besides(result, 'drag answered', 'dragged', 'leaflet', { slow: 0.9 }),
    ...besides(result, 'map idle', 'firstIdle', 'bare', { fast: 1.15, slow: 1.2 }),
    ...besides(result, 'first sweep, per update', 'scrubFirst', 'bare', { fast: 1.3, slow: 1.3 }),
    ...besides(result, 'later sweep, per update', 'scrub', 'bare', { fast: 1.3, slow: 1.3 }),
    ...(['fast', 'slow'] as const).map((profile): Limit => {
      const { embed, poster } = result[profile].frame;
      return {
        ...{ title: `${profile}: first paint in a frame, embed / poster`, most: 1.1, unit: 'ratio' },
        ...measuredOf(pairedRatio(embed, poster)),
      };
    }),
    {
      title: 'bytes until a region can be read, without JavaScript',
      most: 60_000,
      unit: 'kB',
      measured: plain.readable ? plain.bytes : Number.NaN,
    },
    {
      title: 'bytes until a region can be read and the slider answers',
      most: 130_000,
      unit: 'kB',
      measured: Math.max(of(slow, 'usableBytes'), of(slow, 'draggedBytes')),
    },
    {
      title: 'layout shift while loading',
      most: 0.02,
      unit: 'share',
      measured: Math.max(of(fast, 'shift'), of(slow, 'shift')),
    },
    { title: 'later sweep, tile loads per 100 updates', most: 0, unit: 'count', measured: of(fast, 'scrubTiles') },
    {
      title: 'later sweep with 100 times the story / with 1',
      most: 12,
      unit: 'ratio',
      measured: ratio(growthOf(growth, 100), growthOf(growth, 1)),
    },
    { title: 'embed far below: bytes without the poster', most: 4000, unit: 'kB', measured: host.bytes },
    { title: "embed far below: the host's main thread", most: 5, unit: 'ms', ...measuredOf(host.mainThread) },
    { title: 'entry JavaScript', most: 110_000, unit: 'kB', measured: entryBytes },
  ];
}

const names = { bare: 'bare MapLibre', leaflet: 'Leaflet' } as const;

/** The limits of a figure of ours to that of another page, in each profile that has one. */
function besides(
  result: BenchResult,
  title: string,
  figure: string,
  page: 'bare' | 'leaflet',
  most: Readonly<Partial<Record<'fast' | 'slow', number>>>,
): Limit[] {
  return (['fast', 'slow'] as const).flatMap((profile): Limit[] => {
    const limit = most[profile];
    if (limit === undefined) return [];
    const { ours, [page]: other } = result[profile];
    return [
      {
        ...{ title: `${profile}: ${title}, ours / ${names[page]}`, most: limit, unit: 'ratio' },
        ...measuredOf(pairedRatio(ours[figure], other[figure])),
      },
    ];
  });
}

function measuredOf({ median, least, most }: Paired): Required<Pick<Limit, 'measured' | 'spread'>> {
  return { measured: median, spread: [least, most] };
}

function growthOf(growth: BenchResult['growth'], times: number): number {
  return growth.find(({ size }) => size === times)?.ours['scrub']?.median ?? Number.NaN;
}
