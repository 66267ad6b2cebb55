// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/i18n/messages';
import { timelineOf } from '../../src/scene/timeline';
import { isoDate } from '../../src/time/day';
import { datesOf } from '../../src/time/when';
import { CATCH_PX, catchEvent } from '../../src/timeline/catch-event';
import { fitLabels, type LabelWish } from '../../src/timeline/fit-labels';
import { formatTick } from '../../src/timeline/format-tick';
import { metrics } from '../../src/timeline/metrics';
import { markAt, stackMarks } from '../../src/timeline/stack-marks';
import { story } from './timeline-page';

const scene = timelineOf(story);
const widths = fc.integer({ min: 240, max: 2400 });
const layouts = fc.constantFrom(...Object.values(metrics));

describe('stacked marks', () => {
  it('never cover one another, and each can be hit', () => {
    fc.assert(
      fc.property(widths, layouts, (width, layout) => {
        const stack = stackMarks(scene.marks, width, layout);
        for (const one of stack.placed) {
          expect(markAt(stack, one.from + 1, one.bottom + one.height / 2, 0)).toBe(one.mark);
          for (const other of stack.placed) {
            if (one === other) continue;
            const apartAlong = one.to <= other.from + 0.01 || other.to <= one.from + 0.01;
            const apartUp = one.bottom + one.height <= other.bottom || other.bottom + other.height <= one.bottom;
            expect(apartAlong || apartUp).toBe(true);
          }
        }
      }),
    );
  });

  it('hold the height budgets', () => {
    const height = (width: number, layout: (typeof metrics)['wide']) => stackMarks(scene.marks, width, layout).height;
    expect(height(870, metrics.wide)).toBeLessThanOrEqual(55);
    expect(height(280, metrics.narrow)).toBeLessThanOrEqual(42);
    expect(height(280, metrics.embed)).toBeLessThanOrEqual(36);
  });

  it('stay in their room however many there are', () => {
    fc.assert(
      fc.property(widths, layouts, fc.integer({ min: 1, max: 40 }), (width, layout, times) => {
        const marks = Array.from({ length: times }, () => scene.marks).flat();
        const stack = stackMarks(marks, width, layout);
        expect(stack.height).toBeLessThanOrEqual(layout.most);
        expect(stack.placed.map(({ mark }) => mark)).toHaveLength(marks.length);
        const lowest = stackMarks(scene.marks, width, layout).placed.map(({ bottom }) => bottom);
        for (const { bottom, height } of stack.placed) {
          expect(bottom).toBeGreaterThanOrEqual(Math.min(...lowest));
          expect(bottom + height).toBeLessThanOrEqual(stack.height);
        }
      }),
    );
  });

  it('draw a month longer than a day', () => {
    const stack = stackMarks(scene.marks, 960, metrics.wide);
    const lengths = (shape: string) =>
      stack.placed.filter((each) => each.mark.shape === shape).map((each) => each.to - each.from);
    expect(Math.min(...lengths('period'))).toBeGreaterThan(Math.max(...lengths('day')));
  });
});

describe('the catch', () => {
  it('holds an event within reach and lets go beyond it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), widths, (position, width) => {
        const caught = catchEvent(scene.marks, position, width, null);
        const nearest = Math.min(...scene.marks.map((mark) => Math.abs(mark.at - position) * width));
        expect(caught !== null).toBe(nearest <= CATCH_PX);
      }),
    );
  });

  it('keeps the event stood at among those of one moment', () => {
    const [first, second] = scene.marks.filter(
      (mark) => scene.marks.filter((other) => other.at === mark.at).length > 1,
    );
    if (!first || !second) throw new Error('the story has no two events at one moment');
    expect(catchEvent(scene.marks, first.at, 960, null)).toBe(first.event.id);
    expect(catchEvent(scene.marks, first.at, 960, second.event.id)).toBe(second.event.id);
  });
});

describe('labels', () => {
  const wishes = fc.array(
    fc.record({
      start: fc.double({ min: 0, max: 1000, noNaN: true }),
      prefers: fc.constantFrom('start', 'end'),
      variants: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 3 }),
      rank: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 25 },
  );

  it('never touch, and leave out no label of the first rank for one of a later rank', () => {
    fc.assert(
      fc.property(wishes, (raw) => {
        const all = raw.map((wish, index): LabelWish => ({ ...wish, key: `${index}`, end: wish.start }));
        const fitted = fitLabels(all, 1000, 11);
        expect(new Set(fitted.map((label) => label.key)).size).toBe(fitted.length);
        const first = all.filter((wish) => wish.rank === 0);
        const alone = fitLabels(first, 1000, 11);
        expect(fitted.filter((label) => first.some((wish) => wish.key === label.key))).toHaveLength(alone.length);
      }),
    );
  });

  it('take the longest variant that there is room for', () => {
    const wish: LabelWish = { key: 'a', start: 0, end: 0, prefers: 'start', variants: ['29 December', '29'], rank: 0 };
    expect(fitLabels([wish], 200, 11)[0]?.text).toBe('29 December');
    expect(fitLabels([wish], 30, 11)[0]?.text).toBe('29');
    expect(fitLabels([wish], 5, 11)).toEqual([]);
  });

  it('cross a wall in their shortest variant only', () => {
    const variants = ['Jan 2026', '2026'];
    const wish: LabelWish = { key: 'a', start: 90, end: null, prefers: 'start', variants, rank: 0 };
    expect(fitLabels([wish], 200, 11)[0]?.text).toBe('Jan 2026');
    expect(fitLabels([wish], 200, 11, [100])[0]?.text).toBe('2026');
  });

  it('stand before their place only where that is allowed', () => {
    const wish: LabelWish = { key: 'a', start: 90, end: null, prefers: 'start', variants: ['2026'], rank: 0 };
    expect(fitLabels([wish], 100, 11)).toEqual([]);
    expect(fitLabels([{ ...wish, end: 90 }], 100, 11)[0]?.side).toBe('end');
  });
});

describe('ticks', () => {
  it('carry the dates of the text in their own precision, and no year inside a fold or on the ground without dates', () => {
    const days = scene.ticks.map((tick) => isoDate(tick.day));
    expect(days).toEqual([...days].sort());
    expect(days).toContain('2023-10-07');
    expect(days).toContain('2024-11-01');
    expect(days).toContain('2025-12-29');
    expect(days).toContain('2030-01-01');
    for (const silent of ['2027-01-01', '2028-01-01', '2029-01-01']) expect(days).not.toContain(silent);
    const words = scene.ticks.map((tick) => formatTick(tick, english)[0]);
    expect(words).toEqual(expect.arrayContaining(['7 Oct 2023', 'Nov', '29 Dec', 'Jan 2026', '2030']));
  });
});

describe('lanes', () => {
  it('show what the story tells of their places, Syria and Lebanon as countries included', () => {
    const shown = scene.lanes.map(({ id, bars }) => [id, bars.map(({ place, state }) => `${place.id} ${state.state}`)]);
    expect(Object.fromEntries(shown)).toMatchObject({
      syria: expect.arrayContaining(['syria new-government', 'latakia attacks-reported']),
      lebanon: expect.arrayContaining(['lebanon ceasefire-strikes', 'southern-lebanon fighting']),
    });
  });

  it('end a bar on no day of a month that the text names no day of', () => {
    for (const { bars } of scene.lanes) {
      for (const { state, sure } of bars) {
        for (const date of datesOf(state.when).filter(({ precision }) => precision !== 'day')) {
          const month = scene.scale.rangeOf(date);
          const inside = (at: number) => month.from + 1e-9 < at && at < month.to - 1e-9;
          expect(sure && (inside(sure.from) || inside(sure.to)), state.state).toBeFalsy();
        }
      }
    }
  });

  it('give places that hold at one time separate tracks of one height', () => {
    for (const { bars } of scene.lanes) {
      for (const one of bars) {
        for (const other of bars) {
          const [a, b] = [one.sure ?? one, other.sure ?? other];
          if (one === other || a.to <= b.from || b.to <= a.from) continue;
          expect(one.tracks).toBe(other.tracks);
          expect(one.track).not.toBe(other.track);
        }
      }
    }
  });
});
