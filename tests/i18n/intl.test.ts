import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formatDated, formatDayParts } from '../../src/i18n/format-date';
import { firstSentence, formatNumber, formatPercent, keepFormatters } from '../../src/i18n/intl';
import { story } from '../../src/story/load-story';

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
        expect(formatDated({ precision: 'day', first: at, last: at }, language)).toBe(
          date.toLocaleDateString(language, long),
        );
        expect(formatDayParts(at, language, { month: 'short' })).toBe(date.toLocaleDateString(language, short));
        expect(formatNumber(value, language, 1)).toBe(value.toLocaleString(language, { maximumFractionDigits: 1 }));
        const percent = { style: 'percent', minimumFractionDigits: 0, maximumFractionDigits: 0 } as const;
        expect(formatPercent(value, language)).toBe((value / 100).toLocaleString(language, percent));
      }),
      { numRuns: 50 },
    );
  });
});

describe('numbers', () => {
  it('writes numbers and shares as the locale does', () => {
    expect(formatNumber(1065.4, 'en-GB')).toBe('1,065');
    expect(formatPercent(47.02, 'en-GB', 1)).toBe('47.0%');
    expect(formatPercent(47, 'en-GB')).toBe('47%');
  });
});

describe('firstSentence', () => {
  it('cuts after the first sentence', () => {
    expect(firstSentence('One holds this, for now. Another does not.')).toBe('One holds this, for now.');
    expect(firstSentence('Only one')).toBe('Only one');
  });

  it('goes on after what ends no sentence', () => {
    expect(firstSentence('It is 4.5 km, approx. as long as the other. So it is said.')).toBe(
      'It is 4.5 km, approx. as long as the other.',
    );
    expect(firstSentence('“Is it so?” Nobody knows.')).toBe('“Is it so?”');
  });

  it('is what the browsers that know sentences take for one, in all that the story tells', () => {
    const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
    const texts = [...story.places.values()].flatMap(({ text, states }) => [
      text,
      ...states.map((state) => state.text),
    ]);
    for (const text of [...texts, ...story.events.map((event) => event.text), ...story.introduction]) {
      const [first] = sentences.segment(text);
      expect(firstSentence(text)).toBe(first?.segment.trim());
    }
    expect(texts.length).toBeGreaterThan(20);
  });
});
