import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, isInside, overlaps } from '../../src/geo/box';
import { emptyBoxes } from '../../src/geo/free-room';

const size = { width: 400, height: 300 };
const all: Box = { left: 0, top: 0, right: 400, bottom: 300 };
const boxes = fc.array(
  fc
    .tuple(fc.integer({ min: -40, max: 420 }), fc.integer({ min: -40, max: 320 }), fc.nat(200), fc.nat(200))
    .map(([left, top, width, height]): Box => ({ left, top, right: left + width + 1, bottom: top + height + 1 })),
  { maxLength: 5 },
);

it('finds all of an empty viewport, and what a corner leaves', () => {
  expect(emptyBoxes(size, [])).toEqual([all]);
  const found = emptyBoxes(size, [{ left: 300, top: 0, right: 400, bottom: 100 }]);
  expect(found).toContainEqual({ ...all, right: 300 });
  expect(found).toContainEqual({ ...all, top: 100 });
  expect(emptyBoxes(size, [all])).toEqual([]);
});

it('finds boxes within the viewport that touch nothing taken, and among them any that somebody might name', () => {
  fc.assert(
    fc.property(boxes, fc.array(fc.nat(300), { minLength: 4, maxLength: 4 }), (taken, [x = 0, y = 0, w = 0, h = 0]) => {
      const found = emptyBoxes(size, taken);
      for (const box of found) {
        expect(isInside(box, all)).toBe(true);
        expect(taken.some((other) => overlaps(box, other))).toBe(false);
      }
      const wanted = { left: x, top: y, right: x + w + 1, bottom: y + h + 1 };
      if (!isInside(wanted, all) || taken.some((other) => overlaps(wanted, other))) return;
      expect(found.some((box) => isInside(wanted, box))).toBe(true);
    }),
  );
});
