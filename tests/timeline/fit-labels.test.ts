import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLabels, type LabelCandidate } from '../../src/timeline/fit-labels';

const room = { limit: 1000, fontSize: 11 };

const atNinety: LabelCandidate = {
  key: 'a',
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
          (candidate, index): LabelCandidate => ({ ...candidate, key: `${index}`, end: candidate.start }),
        );
        const fitted = fitLabels(all, room);
        expect(new Set(fitted.map((label) => label.key)).size).toBe(fitted.length);
        const first = all.filter((candidate) => candidate.rank === 0);
        const alone = fitLabels(first, room);
        expect(fitted.filter((label) => first.some((candidate) => candidate.key === label.key))).toHaveLength(
          alone.length,
        );
      }),
    );
  });

  it('take the longest variant that there is room for', () => {
    const candidate: LabelCandidate = {
      key: 'a',
      start: 0,
      end: 0,
      prefers: 'start',
      variants: ['29 December', '29'],
      rank: 0,
    };
    expect(fitLabels([candidate], { ...room, limit: 200 })[0]?.text).toBe('29 December');
    expect(fitLabels([candidate], { ...room, limit: 30 })[0]?.text).toBe('29');
    expect(fitLabels([candidate], { ...room, limit: 5 })).toEqual([]);
  });

  it('take what is allowed, which may be less for the longer variants', () => {
    const candidate: LabelCandidate = { ...atNinety, variants: ['Jan 2026', '2026'] };
    expect(fitLabels([candidate], room)[0]?.text).toBe('Jan 2026');
    expect(fitLabels([candidate], { ...room, allows: (_, isShortest) => isShortest })[0]?.text).toBe('2026');
    expect(fitLabels([candidate], { ...room, allows: () => false })).toEqual([]);
  });

  it('go a row up, or further on as far as they may, where others stand in the way', () => {
    const other = { ...atNinety, key: 'b', rank: 1, start: 100 };
    expect(fitLabels([atNinety, other], room)).toHaveLength(1);
    expect(fitLabels([atNinety, other], { ...room, rows: 2, isApart: (a, b) => a.row !== b.row })[1]?.row).toBe(1);
    const moved = fitLabels([atNinety, { ...other, latest: 200 }], room);
    expect(moved[1]?.at).toBeGreaterThanOrEqual(moved[0]?.to ?? Infinity);
    expect(fitLabels([atNinety, { ...other, latest: 101 }], room)).toHaveLength(1);
  });

  it('keep clear of what was there before', () => {
    const taken = [{ key: 'x', text: '', side: 'start', at: 95, row: 0, from: 95, to: 96 }] as const;
    expect(fitLabels([atNinety], { ...room, taken })).toEqual([]);
  });

  it('stand before their place only where that is allowed', () => {
    expect(fitLabels([atNinety], { ...room, limit: 100 })).toEqual([]);
    expect(fitLabels([{ ...atNinety, end: 90 }], { ...room, limit: 100 })[0]?.side).toBe('end');
  });
});
