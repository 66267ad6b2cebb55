import type { Census } from '../sources/populations';

/** Least population of each rank, 1 first; what has fewer is of the last. */
const LEAST = [750_000, 300_000, 75_000, 10_000] as const;

const SEAT_RANK = 3;
const LAST_RANK = 5;

/** GeoNames' code for seats of first-order divisions: governorates, provinces, districts. */
const SEAT = 'PPLA';
/** The same of second-order ones, which the governorates of the Palestinian territory are. */
const GOVERNORATES: Readonly<Record<string, string>> = { PS: 'PPLA2' };

/** What decides a town's rank. */
interface Ranked {
  readonly country: string;
  readonly told: ReturnType<Census>;
  readonly mark?: 'capital' | 'seat' | 3 | 4 | 5 | undefined;
}

/**
 * The rank of a town, 1 shown first: capitals and great cities, cities, large towns and seats of governorates, towns, villages.
 * By population alone but for the seats; one without any figure is a village, if no estimate is given.
 */
export function rankOf({ country, told, mark }: Ranked): number {
  if (mark === 'capital') return 1;
  if (typeof mark === 'number') return mark;
  const { population = 0, featureCode = '' } = told ?? {};
  const bySize = LEAST.findIndex((least) => population >= least) + 1 || LAST_RANK;
  const isSeat = mark === 'seat' || [SEAT, GOVERNORATES[country]].includes(featureCode);
  return isSeat ? Math.min(bySize, SEAT_RANK) : bySize;
}
