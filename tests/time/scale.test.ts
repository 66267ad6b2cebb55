import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScale, type Stretch } from '../../src/time/scale';

/** Axes of one to twelve stretches of a day to five years, with weights as an editor would write them. */
const axes = fc
  .tuple(
    fc.integer({ min: -20_000, max: 40_000 }),
    fc.array(
      fc.record({
        days: fc.integer({ min: 1, max: 1900 }),
        weight: fc.integer({ min: 1, max: 200 }),
        folded: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  )
  .map(([start, parts]) => {
    let day = start;
    return parts.map(({ days, weight, folded }): Stretch => {
      const first = day;
      day += days;
      return { first, last: day - 1, weight, folded };
    });
  });

function daysOf(spans: readonly Stretch[]): number[] {
  const first = spans[0]?.first ?? 0;
  const last = spans.at(-1)?.last ?? 0;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

describe('the scale', () => {
  it('rises strictly from day to day and stays between 0 and 1', () => {
    fc.assert(
      fc.property(axes, (spans) => {
        const scale = createScale(spans);
        let before = -1;
        for (const day of daysOf(spans)) {
          const position = scale.positionOf(day);
          if (position <= before || position < 0 || position >= 1) return false;
          before = position;
        }
        return true;
      }),
      { numRuns: 40 },
    );
  });

  it('gives back every day of the calendar exactly', () => {
    fc.assert(
      fc.property(axes, (spans) => {
        const scale = createScale(spans);
        return daysOf(spans).every((day) => scale.dayAt(scale.positionOf(day)) === day);
      }),
      { numRuns: 40 },
    );
  });

  it('is continuous: a stretch ends where the next begins, and its length is its share of the weights', () => {
    fc.assert(
      fc.property(axes, (spans) => {
        const { stretches } = createScale(spans);
        const total = spans.reduce((sum, span) => sum + span.weight, 0);
        stretches.forEach((stretch, index) => {
          expect(stretch.from).toBe(stretches[index - 1]?.to ?? 0);
          expect(stretch.to - stretch.from).toBeCloseTo(stretch.weight / total, 10);
        });
        expect(stretches.at(-1)?.to).toBe(1);
      }),
    );
  });

  it('answers any position with a day of the calendar, never going back as the position goes on', () => {
    fc.assert(
      fc.property(axes, fc.array(fc.double({ min: -1, max: 2, noNaN: true }), { minLength: 2 }), (spans, positions) => {
        const scale = createScale(spans);
        const days = [...positions].sort((a, b) => a - b).map((position) => scale.dayAt(position));
        const first = spans[0]?.first ?? 0;
        const last = spans.at(-1)?.last ?? 0;
        return days.every((day, index) => {
          return Number.isInteger(day) && day >= first && day <= last && day >= (days[index - 1] ?? first);
        });
      }),
    );
  });

  it('covers a span to the end of its last day, and cuts what lies outside', () => {
    const scale = createScale([
      { first: 100, last: 109, weight: 1, folded: false },
      { first: 110, last: 119, weight: 3, folded: true },
    ]);
    expect(scale.rangeOf({ first: 100, last: 109 })).toEqual({ from: 0, to: 0.25 });
    expect(scale.rangeOf({ first: 115, last: 115 }).to).toBeCloseTo(0.7);
    expect(scale.rangeOf({ first: 0, last: 999 })).toEqual({ from: 0, to: 1 });
    expect(scale.breaks).toEqual([0.625]);
  });

  it('refuses an axis without stretches', () => {
    expect(() => createScale([])).toThrow('at least one stretch');
  });
});
