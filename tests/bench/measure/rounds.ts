import type { Figures } from '../report/summary.ts';
import { computationMs, untilQuiet } from './machine.ts';
import { twice } from './twice.ts';

export interface Rounds<Name extends string> {
  /** What each round found out of each, in the order of the rounds, so that those of one round can be paired. */
  readonly figures: Readonly<Record<Name, readonly Figures[]>>;
  /** Ms that the same computation took before each round. */
  readonly computation: readonly number[];
}

export interface RoundsOptions<Name extends string> {
  readonly title: string;
  /** What is compared; the first of all in the first round. */
  readonly names: readonly Name[];
  readonly rounds: number;
  readonly visit: (name: Name) => Promise<Figures>;
}

/**
 * Visits each in turn, so that whatever else the machine does meets them alike, and another of them first in each round,
 * so that none gains by what another leaves behind. A first round warms the browser up and is not counted.
 */
export async function playRounds<Name extends string>(options: RoundsOptions<Name>): Promise<Rounds<Name>> {
  const { title, names, rounds, visit } = options;
  const figures = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Figures[]>;
  const computation: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const isCounted = round > 0;
    await untilQuiet();
    if (isCounted) computation.push(computationMs());
    for (const name of rotated(names, round - 1)) {
      console.error(`  ${title}, ${isCounted ? `round ${round} of ${rounds}` : 'warming up'}, ${name}`);
      await untilQuiet();
      const found = await twice(() => visit(name));
      if (isCounted) figures[name].push(found);
    }
  }
  return { figures, computation };
}

/** The list begun so many places further on. */
export function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const start = ((by % list.length) + list.length) % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
