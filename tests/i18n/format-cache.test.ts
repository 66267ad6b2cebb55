import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { keepFormatters } from '../../src/i18n/format-cache';
import { formatDay, formatDayParts } from '../../src/i18n/format-date';
import { formatNumber, formatPercent } from '../../src/i18n/format-number';

const MS_PER_DAY = 86_400_000;
const day = fc.integer({ min: 0, max: 25_000 });
const locale = fc.constantFrom('en-GB', 'en-US', 'de', 'ar-EG', 'he');

describe('kept formatters', () => {
  it('are made once for each locale and set of options', () => {
    const make = vi.fn((locale: string, options: { digits: number }) => ({ locale, options }));
    const formatterOf = keepFormatters(make);
    expect(formatterOf('de', { digits: 1 })).toBe(formatterOf('de', { digits: 1 }));
    expect(formatterOf('de', { digits: 2 })).toEqual({ locale: 'de', options: { digits: 2 } });
    expect(formatterOf('he', { digits: 1 })).toEqual({ locale: 'he', options: { digits: 1 } });
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('write what new ones would', () => {
    fc.assert(
      fc.property(day, locale, fc.double({ min: 0, max: 1e6, noNaN: true }), (at, language, value) => {
        const date = new Date(at * MS_PER_DAY);
        const long = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
        const short = { month: 'short', timeZone: 'UTC' } as const;
        expect(formatDay(at, language)).toBe(date.toLocaleDateString(language, long));
        expect(formatDayParts(at, language, { month: 'short' })).toBe(date.toLocaleDateString(language, short));
        expect(formatNumber(value, language, 1)).toBe(value.toLocaleString(language, { maximumFractionDigits: 1 }));
        const percent = { style: 'percent', minimumFractionDigits: 0, maximumFractionDigits: 0 } as const;
        expect(formatPercent(value, language)).toBe((value / 100).toLocaleString(language, percent));
      }),
      { numRuns: 50 },
    );
  });
});
