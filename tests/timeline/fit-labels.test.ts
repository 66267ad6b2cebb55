import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areApart,
  fitLabels,
  LABEL_GAP,
  type LabelCandidate,
  labelWidth,
  type PlacedLabel,
} from '../../src/timeline/fit-labels';

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
  const variants = fc
    .array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 3 })
    .map((texts) => texts.sort((a, b) => labelWidth(b, room.fontSize) - labelWidth(a, room.fontSize)));
  const candidates = fc.array(
    fc.record({
      start: fc.double({ min: 0, max: 1000, noNaN: true }),
      prefers: fc.constantFrom('start', 'end'),
      variants,
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

describe('where a label stands', () => {
  // Six letters without a slim one are 6 · 0.64 · 10 + 4 = 42.4 px wide.
  const wide: LabelCandidate = { ...atNinety, variants: ['000000'] };
  const narrow = { limit: 1000, fontSize: 10 };
  const place = (candidate: Partial<LabelCandidate>, more: object = {}) =>
    fitLabels([{ ...wide, ...candidate }], { ...narrow, ...more })[0];

  it('is from its place on, as wide as its letters are', () => {
    expect(labelWidth('000000', 10)).toBeCloseTo(42.4);
    expect(labelWidth('il. ’', 10, 0)).toBeCloseTo(5 * 3.7);
    expect(labelWidth('29 Dec', 10, 1)).toBeCloseTo(5 * 6.4 + 3.7 + 1);
    expect(place({})).toMatchObject({ key: 'a', side: 'start', at: 90, row: 0, from: 90, to: expect.closeTo(132.4) });
    expect(place({}, { inset: 0 })?.to).toBeCloseTo(128.4);
  });

  it('is before its end, a gap away, where it prefers that', () => {
    const placed = place({ start: 0, end: 90, prefers: 'end' });
    expect(placed).toMatchObject({ side: 'end', at: 90, from: expect.closeTo(90 - LABEL_GAP - 42.4) });
    expect(placed?.to).toBeCloseTo(90 - LABEL_GAP);
  });

  it('is after its start where it prefers that, though it might stand before its end', () => {
    expect(place({ start: 90, end: 90 })?.side).toBe('start');
  });

  it('has its shortest form, the last of several, where the longer ones have no room', () => {
    const three = { ...wide, variants: ['000000', '00', '0'] };
    expect(fitLabels([three], { ...narrow, limit: 105 })[0]?.text).toBe('0');
    expect(fitLabels([three], { ...narrow, limit: 110 })[0]?.text).toBe('00');
    const asked: boolean[] = [];
    fitLabels([three], { ...narrow, allows: (_, isShortest) => asked.push(isShortest) < 0 });
    expect(asked).toEqual([true, false, false, true]);
  });

  it('may leave a place before it, but not the range of a time that lasts', () => {
    expect(place({ start: 90, end: 90, prefers: 'end' })?.side).toBe('end');
    expect(place({ start: 60, end: 90, prefers: 'end' })?.side).toBe('start');
    expect(place({ start: 90 - LABEL_GAP - 42.4, end: 90, prefers: 'end' })?.side).toBe('end');
  });

  it('reaches as far as the ends of the room, and no further', () => {
    expect(place({}, { limit: 132.4 })).toBeDefined();
    expect(place({}, { limit: 132.3 })).toBeUndefined();
    expect(place({ start: 47.4, end: 47.4, prefers: 'end' }, { limit: 60 })?.from).toBeCloseTo(0);
    expect(place({ start: 47.3, end: 47.3, prefers: 'end' }, { limit: 60 })).toBeUndefined();
  });

  it('gives way by rank, in whatever order they come', () => {
    const later = { ...wide, key: 'b', rank: 1, start: 95 };
    expect(fitLabels([later, wide], narrow).map(({ key }) => key)).toEqual(['a']);
    expect(fitLabels([{ ...later, start: 137.4 }, wide], narrow).map(({ key }) => key)).toEqual(['b', 'a']);
  });

  it('is in its longest form only where all have room in their shortest', () => {
    const long = { ...wide, variants: ['00000000000', '0'] };
    const beside = { ...wide, key: 'b', rank: 1, start: 110, variants: ['0'] };
    expect(fitLabels([long, beside], narrow).map(({ text }) => text)).toEqual(['0', '0']);
    expect(fitLabels([long], narrow).map(({ text }) => text)).toEqual(['00000000000']);
  });

  it('is apart from another with the gap between, on either side', () => {
    const at = (from: number): PlacedLabel => ({
      key: 'a',
      text: '',
      side: 'start',
      at: from,
      row: 0,
      from,
      to: from + 10,
    });
    expect(areApart(at(0), at(10 + LABEL_GAP))).toBe(true);
    expect(areApart(at(10 + LABEL_GAP), at(0))).toBe(true);
    expect(areApart(at(0), at(9.9 + LABEL_GAP))).toBe(false);
    expect(areApart(at(9.9 + LABEL_GAP), at(0))).toBe(false);
    expect(areApart(at(0), at(0))).toBe(false);
  });
});
