import { expect, it } from 'vitest';
import { Follower, matching } from './follow.ts';

type Shown = 0 | 1 | null;

/** After how many looks a map that shows this has followed. */
function looksUntilFollowed(shown: readonly Shown[]): number | null {
  const follower = new Follower();
  const index = shown.findIndex((now) => follower.look(now));
  return index < 0 ? null : index + 1;
}

it.each<[string, readonly Shown[], number | null]>([
  ['there and back', [0, 1, 0], 3],
  ['late', [null, null, 0, 0, 1, null, 1, 0], 8],
  ['there alone', [0, 1, 1, 1], null],
  ['not at all', [null, 0, 0, 0], null],
  // An empty page may have the colour that is looked for, and the map comes by itself.
  ['only after it looked so by itself', [1, 1, 0, 0, 1], 5],
  ['not, though it looked so by itself', [1, 0, 0], null],
])('sees a map that follows %s', (_, shown, looks) => expect(looksUntilFollowed(shown)).toBe(looks));

it.each<[[number, number, number], Shown]>([
  [[10, 0, 0], 0],
  [[80, 0, 0], 1],
  [[45, 0, 0], null],
  [[10, 200, 0], null],
])('%j is the first, the second or neither', (shown, which) =>
  expect(
    matching(shown, [
      [0, 0, 0],
      [90, 0, 0],
    ]),
  ).toBe(which),
);
