import { expect, it } from 'vitest';
import { type Box, isInside, overlaps } from '../../src/geo/box';

const box: Box = { left: 10, top: 20, right: 30, bottom: 50 };
const moved = (x: number, y: number): Box => ({
  ...{ left: box.left + x, right: box.right + x },
  ...{ top: box.top + y, bottom: box.bottom + y },
});

it.each([
  [0, 0, true],
  [19, 0, true],
  [20, 0, false],
  [-19, 0, true],
  [-20, 0, false],
  [0, 29, true],
  [0, 30, false],
  [0, -29, true],
  [0, -30, false],
  [20, 30, false],
])('a box moved by %i, %i shares ground with itself: %s', (x, y, shares) => {
  expect(overlaps(box, moved(x, y))).toBe(shares);
  expect(overlaps(moved(x, y), box)).toBe(shares);
});

it('lies within a box that reaches as far on every side, and in no other', () => {
  expect(isInside(box, box)).toBe(true);
  for (const side of ['left', 'top'] as const) {
    expect(isInside({ ...box, [side]: box[side] - 1 }, box)).toBe(false);
    expect(isInside({ ...box, [side]: box[side] + 1 }, box)).toBe(true);
  }
  for (const side of ['right', 'bottom'] as const) {
    expect(isInside({ ...box, [side]: box[side] + 1 }, box)).toBe(false);
    expect(isInside({ ...box, [side]: box[side] - 1 }, box)).toBe(true);
  }
});
