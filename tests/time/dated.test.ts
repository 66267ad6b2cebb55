import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dated, dateAt, parseDated } from '../../src/time/dated';
import { isoDate, parseIsoDate } from '../../src/time/day';

function span(text: string, part?: 'early' | 'rest'): readonly string[] | null {
  const dated = parseDated(text, part);
  return dated && [dated.precision, isoDate(dated.first), isoDate(dated.last)];
}

describe('a date as precise as its source', () => {
  it.each([
    ['2025-12-29', undefined, ['day', '2025-12-29', '2025-12-29']],
    ['2025-06', undefined, ['month', '2025-06-01', '2025-06-30']],
    ['2024-02', undefined, ['month', '2024-02-01', '2024-02-29']],
    ['2030', undefined, ['year', '2030-01-01', '2030-12-31']],
    ['2026-01', 'early', ['month', '2026-01-01', '2026-01-10']],
    ['2026-01', 'rest', ['month', '2026-01-11', '2026-01-31']],
  ] as const)('%s %s', (text, part, expected) => {
    expect(span(text, part)).toEqual(expected);
  });

  it.each([
    '2025-13',
    '2025-00',
    '2025-02-30',
    '0050',
    '0050-01',
    '20251',
    '2025-1',
    '2025-',
    '2025-01-',
    'now',
    '',
    'x2025',
    '12025-01',
  ])('is not read from "%s"', (text) => {
    expect(parseDated(text)).toBeNull();
  });

  it('splits a month in two parts that meet', () => {
    const month = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }));
    const checked = fc.property(month, ([year, number]) => {
      const text = `${year}-${String(number).padStart(2, '0')}`;
      const [whole, early, rest] = [parseDated(text), parseDated(text, 'early'), parseDated(text, 'rest')];
      expect(early?.first).toBe(whole?.first);
      expect(rest?.first).toBe((early?.last ?? 0) + 1);
      expect(rest?.last).toBe(whole?.last);
      expect(rest && isoDate(rest.last).slice(0, 7)).toBe(text);
    });
    fc.assert(checked);
  });

  it('lasts from its first day to its last, whatever text it comes from', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(-\d{2}){0,2}$/));
    const checked = fc.property(text, (each) => {
      const dated = parseDated(each);
      if (dated === null) return;
      expect(dated.first).toBeLessThanOrEqual(dated.last);
      expect(isoDate(dated.first).startsWith(each)).toBe(true);
      expect(isoDate(dated.last).startsWith(each)).toBe(true);
    });
    fc.assert(checked, { numRuns: 500 });
  });
});

describe('a day among dates', () => {
  const dates = ['2024', '2024-11', '2024-11-30']
    .map((text) => parseDated(text))
    .filter((date): date is Dated => !!date);
  const named = (text: string) => {
    const { precision, first } = dateAt(parseIsoDate(text) ?? 0, dates);
    return [precision, isoDate(first)];
  };

  it('is named by the shortest of them that it lies in', () => {
    expect(named('2024-11-15')).toEqual(['month', '2024-11-01']);
    expect(named('2024-12-01')).toEqual(['year', '2024-01-01']);
    expect(named('2024-11-30')).toEqual(['day', '2024-11-30']);
  });

  it('is named by it in whatever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(dates, { minLength: dates.length }), (shuffled) => {
        expect(dateAt(parseIsoDate('2024-11-30') ?? 0, shuffled).precision).toBe('day');
        expect(dateAt(parseIsoDate('2024-11-29') ?? 0, shuffled).precision).toBe('month');
      }),
    );
  });

  it('is itself where it lies in none', () => {
    expect(named('2025-01-01')).toEqual(['day', '2025-01-01']);
    expect(dateAt(5, [])).toEqual({ precision: 'day', first: 5, last: 5 });
  });
});
