import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, dayOf, isoDate, parseIsoDate } from '../../src/time/day';

const day = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(9999, 12, 31) });

describe('days', () => {
  it('are written and read back', () => {
    fc.assert(fc.property(day, (each) => parseIsoDate(isoDate(each)) === each));
  });

  it('are taken apart and put together', () => {
    const checked = fc.property(day, (each) => {
      const { year, month, dayOfMonth } = calendarDate(each);
      return dayOf(year, month, dayOfMonth) === each;
    });
    fc.assert(checked);
  });

  it('stand in the order of their texts', () => {
    fc.assert(fc.property(day, day, (a, b) => Math.sign(a - b) === Math.sign(isoDate(a).localeCompare(isoDate(b)))));
  });

  it.each([
    '2025-02-30',
    '2023-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-4-1',
    '2025-04-01T00:00',
    ' 2025-04-01',
    '02025-04-01',
    'today',
    '',
  ])('are not read from "%s"', (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });

  it('know leap years', () => {
    expect(isoDate((parseIsoDate('2024-02-29') ?? 0) + 1)).toBe('2024-03-01');
  });
});
