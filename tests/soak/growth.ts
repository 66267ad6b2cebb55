/** What is counted in a page, after its garbage is collected. */
export const kinds = ['heap', 'nodes', 'listeners'] as const;
export type Kind = (typeof kinds)[number];
export type Sample = Readonly<Record<Kind, number>>;

/** How much more of anything the last third of a soak may have than the middle one; the first is for warming up. */
export const MOST_GROWTH = 1.05;

/** The median of each third of a soak, and how much of it the last has of the middle one. */
export interface Growth {
  readonly kind: Kind;
  readonly thirds: readonly [number, number, number];
  readonly ratio: number;
}

/** Compares the thirds of a soak. Throws where there are too few samples for that. */
export function growthOf(samples: readonly Sample[]): readonly Growth[] {
  const third = Math.floor(samples.length / 3);
  if (third < 2) throw new Error(`${samples.length} samples are too few; let it run longer.`);
  return kinds.map((kind) => {
    const values = samples.map((sample) => sample[kind]);
    const [middle, last] = [median(values.slice(-2 * third, -third)), median(values.slice(-third))];
    return { kind, thirds: [median(values.slice(0, -2 * third)), middle, last], ratio: last / middle };
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
