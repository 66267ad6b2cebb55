import fc from 'fast-check';

/** Cases of each of the four kinds of input in `npm run test:hostile`: 100,000 in all. */
const ALL = 25_000;
/** npm says to what it runs which script it is, on every system. */
const isAll = process.env['npm_lifecycle_event'] === 'test:hostile';

/** That of the ordinary run, which is there for what one changes: it finds the same on every machine. */
const USUAL_SEED = 12;

/** All the cases of a kind take minutes, on a busy machine many. */
export const TIMEOUT = isAll ? 3_600_000 : 60_000;

/**
 * Tries a property with some cases of a kind in the ordinary run, and with all of them in `npm run test:hostile`.
 * `HOSTILE_SEED` repeats a run by the seed that a failure, or the long run, has told.
 */
export async function holds<Case>(
  kind: string,
  few: number,
  cases: fc.Arbitrary<Case>,
  check: (value: Case) => void | Promise<void>,
): Promise<void> {
  const seed = Number(process.env['HOSTILE_SEED'] ?? (isAll ? Math.floor(Math.random() * 2 ** 31) : USUAL_SEED));
  const numRuns = isAll ? ALL : few;
  const start = performance.now();
  await fc.assert(
    fc.asyncProperty(cases, async (value) => check(value)),
    { seed, numRuns },
  );
  const seconds = Math.round((performance.now() - start) / 1000);
  if (isAll) console.log(`${numRuns} ${kind} in ${seconds} s, HOSTILE_SEED=${seed}`);
}
