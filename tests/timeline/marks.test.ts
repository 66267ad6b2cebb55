import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/scene/timeline-scene';
import { story } from '../../src/story/load-story';
import { markAt, stackMarks } from '../../src/timeline/marks';
import { metrics } from '../../src/timeline/metrics';

const scene = timelineOf(story);
const widths = fc.integer({ min: 240, max: 2400 });
const layouts = fc.constantFrom(...Object.values(metrics));

/** The wide layout has what lasts on its lanes. */
const marksOf = (layout: unknown) => scene.marks.filter(({ shape }) => layout !== metrics.wide || shape !== 'interval');

describe('stacked marks', () => {
  it('never cover one another, and each can be hit', () => {
    fc.assert(
      fc.property(widths, layouts, (width, layout) => {
        const stack = stackMarks(marksOf(layout), width, layout);
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
    const height = (width: number, layout: (typeof metrics)['wide']) =>
      stackMarks(marksOf(layout), width, layout).height;
    expect(height(870, metrics.wide)).toBeLessThanOrEqual(metrics.wide.leastHeight);
    expect(height(280, metrics.narrow)).toBeLessThanOrEqual(38);
    expect(height(280, metrics.embed)).toBeLessThanOrEqual(36);
  });

  it('stay in their room however many there are', () => {
    fc.assert(
      fc.property(widths, layouts, fc.integer({ min: 1, max: 40 }), (width, layout, times) => {
        const marks = Array.from({ length: times }, () => scene.marks).flat();
        const stack = stackMarks(marks, width, layout);
        expect(stack.height).toBeLessThanOrEqual(layout.maxHeight);
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
