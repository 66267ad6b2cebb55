import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n/messages';
import { timelineOf } from '../../src/scene/timeline-scene';
import { story } from '../../src/story/load-story';
import { isoDate } from '../../src/time/day';
import { fitLabels, formatTick, type LabelCandidate } from '../../src/timeline/axis-labels';

const scene = timelineOf(story);

const atNinety: LabelCandidate = {
  key: 'a',
  kind: 'year',
  start: 90,
  end: null,
  prefers: 'start',
  variants: ['2026'],
  rank: 0,
};

describe('labels', () => {
  const candidates = fc.array(
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
      fc.property(candidates, (raw) => {
        const all = raw.map(
          (candidate, index): LabelCandidate => ({ ...candidate, key: `${index}`, kind: 'date', end: candidate.start }),
        );
        const fitted = fitLabels(all, 1000, 11);
        expect(new Set(fitted.map((label) => label.key)).size).toBe(fitted.length);
        const first = all.filter((candidate) => candidate.rank === 0);
        const alone = fitLabels(first, 1000, 11);
        expect(fitted.filter((label) => first.some((candidate) => candidate.key === label.key))).toHaveLength(
          alone.length,
        );
      }),
    );
  });

  it('take the longest variant that there is room for', () => {
    const candidate: LabelCandidate = {
      key: 'a',
      kind: 'date',
      start: 0,
      end: 0,
      prefers: 'start',
      variants: ['29 December', '29'],
      rank: 0,
    };
    expect(fitLabels([candidate], 200, 11)[0]?.text).toBe('29 December');
    expect(fitLabels([candidate], 30, 11)[0]?.text).toBe('29');
    expect(fitLabels([candidate], 5, 11)).toEqual([]);
  });

  it('cross a wall in their shortest variant only', () => {
    const variants = ['Jan 2026', '2026'];
    const candidate: LabelCandidate = { ...atNinety, variants };
    expect(fitLabels([candidate], 200, 11)[0]?.text).toBe('Jan 2026');
    expect(fitLabels([candidate], 200, 11, 100)[0]?.text).toBe('2026');
  });

  it('stand before their place only where that is allowed', () => {
    expect(fitLabels([atNinety], 100, 11)).toEqual([]);
    expect(fitLabels([{ ...atNinety, end: 90 }], 100, 11)[0]?.side).toBe('end');
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
    const words = scene.ticks.map((tick) => formatTick(tick, messages)[0]);
    expect(words).toEqual(expect.arrayContaining(['7 Oct 2023', 'Nov', '29 Dec', 'Jan 2026', '2030']));
  });
});
