import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDoubt, formatDoubtedWhen, formatWhen } from '../../src/i18n/format-date';
import { messages } from '../../src/i18n/messages';
import { type Dated, parseDated } from '../../src/time/dated';
import type { When } from '../../src/time/when';

function dated(text: string, part?: Dated['part']): Dated {
  const date = parseDated(text, part);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
}

const cases: readonly (readonly [When, string])[] = [
  [{ kind: 'on', date: dated('2025-12-29') }, '29 December 2025'],
  [{ kind: 'on', date: dated('2025-10') }, 'October 2025'],
  [{ kind: 'on', date: dated('2026-01', 'early') }, 'early January 2026'],
  [{ kind: 'on', date: dated('2026-01', 'rest') }, 'later in January 2026'],
  [{ kind: 'by', date: dated('2030') }, 'by 2030'],
  [{ kind: 'not-before', date: dated('2030') }, 'not before 2030'],
  [{ kind: 'undated', after: 'a-meeting' }, 'no date in the text'],
  [{ kind: 'interval', from: dated('2023'), to: dated('2024-11') }, '2023 to November 2024'],
  [{ kind: 'interval', from: dated('2024-11'), to: dated('2026-01', 'early') }, 'November 2024 to early January 2026'],
  [{ kind: 'interval', from: dated('2026-01', 'rest'), to: dated('2026-03') }, 'later in January 2026 to March 2026'],
  [{ kind: 'interval', from: dated('2023-10-07'), to: 'ongoing' }, 'since 7 October 2023'],
];

describe('formatWhen', () => {
  it.each(cases)('writes %o as %s', (when, text) => {
    expect(formatWhen(when, messages)).toBe(text);
  });

  // Whether spaces stand around the dash is the locale data's business.
  it('writes two dates of one precision as a range', () => {
    const years = formatWhen({ kind: 'interval', from: dated('2023'), to: dated('2024') }, messages);
    expect(years.replace(/\s/gu, '')).toBe('2023–2024');
  });

  it('tells what goes on from its start when seen from another time', () => {
    expect(formatWhen({ kind: 'interval', from: dated('2024-11'), to: 'ongoing' }, messages, 'from')).toBe(
      'from November 2024',
    );
  });

  it('never gives a month a day, nor a year a month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = formatWhen({ kind: 'on', date: dated(`${year}-${String(month).padStart(2, '0')}`) }, messages);
        expect(text).toMatch(/^[A-Z][a-z]+ \d{4}$/);
        expect(formatWhen({ kind: 'on', date: dated(String(year)) }, messages)).toBe(String(year));
      }),
    );
  });
});

it('writes a date with its doubt, and what goes on from where it is seen', () => {
  const when: When = { kind: 'interval', from: dated('2024-11'), to: 'ongoing', inferred: true };
  expect(formatDoubtedWhen(when, messages)).toBe('since November 2024 (inferred)');
  expect(formatDoubtedWhen(when, messages, 'from')).toBe('from November 2024 (inferred)');
  expect(formatDoubtedWhen({ kind: 'on', date: dated('2024-11') }, messages)).toBe('November 2024');
});

describe('formatDoubt', () => {
  it('says that a date is inferred, or where it comes from; and nothing otherwise', () => {
    expect(formatDoubt({ inferred: true }, messages)).toBe('inferred');
    expect(formatDoubt({ outside: 'an agency' }, messages)).toBe('date not in the article: an agency');
    expect(formatDoubt({}, messages)).toBeNull();
  });
});

it('sets common spaces around the dash of a range, as every engine then does', () => {
  const range: When = { kind: 'interval', from: dated('2023-09-26'), to: dated('2025-09-19') };
  expect(formatWhen(range, messages)).toBe('26 September 2023 – 19 September 2025');
});
