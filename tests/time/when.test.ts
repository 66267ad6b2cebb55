import { describe, expect, it } from 'vitest';
import { type Dated, parseDated } from '../../src/time/dated';
import { isoDate } from '../../src/time/day';
import { contains, datesOf, spanOf, sureSpanOf, type When } from '../../src/time/when';

function dated(text: string): Dated {
  const date = parseDated(text);
  if (date === null) throw new Error(text);
  return date;
}

const calendar = {
  start: dated('2020-03-01').first,
  now: dated('2021-06-15').first,
  undated: { first: dated('2025').first, last: dated('2025').last },
  end: dated('2025').last,
};

function span(when: When): readonly string[] {
  const { first, last } = spanOf(when, calendar);
  return [isoDate(first), isoDate(last)];
}

describe('the span of a time', () => {
  it('of a date is all that it may mean', () => {
    expect(span({ kind: 'on', date: dated('2021-02') })).toEqual(['2021-02-01', '2021-02-28']);
    expect(span({ kind: 'by', date: dated('2024') })).toEqual(['2024-01-01', '2024-12-31']);
  });

  it('of an interval reaches from the first day that its start may mean to the last of its end', () => {
    const when: When = { kind: 'interval', from: dated('2021-02'), to: dated('2022') };
    expect(span(when)).toEqual(['2021-02-01', '2022-12-31']);
  });

  it('of something that goes on ends with the calendar', () => {
    expect(span({ kind: 'interval', from: dated('2021-02-03'), to: 'ongoing' })).toEqual(['2021-02-03', '2025-12-31']);
  });

  it('of something without a date is the ground kept for that', () => {
    expect(span({ kind: 'undated', after: 'x' })).toEqual(['2025-01-01', '2025-12-31']);
  });

  it('of something not before a date reaches to the last day that stands for one', () => {
    expect(span({ kind: 'not-before', date: dated('2024-03') })).toEqual(['2024-03-01', '2024-12-31']);
  });

  it('is cut to the calendar', () => {
    const when: When = { kind: 'interval', from: dated('2019'), to: dated('2030') };
    expect(span(when)).toEqual(['2020-03-01', '2025-12-31']);
  });

  it('contains its ends and nothing beyond them', () => {
    const days = [4, 5, 6, 7, 8].filter((day) => contains({ first: 5, last: 7 }, day));
    expect(days).toEqual([5, 6, 7]);
  });
});

describe('the days of which a time is sure', () => {
  const sure = (when: When) => {
    const days = sureSpanOf(when, calendar);
    return days && [isoDate(days.first), isoDate(days.last)];
  };
  const interval = (from: string, to: string | 'ongoing'): When => {
    return { kind: 'interval', from: dated(from), to: to === 'ongoing' ? to : dated(to) };
  };

  it.each([
    ['a day is that day', { kind: 'on', date: dated('2021-02-03') }, ['2021-02-03', '2021-02-03']],
    ['a month is none', { kind: 'on', date: dated('2021-02') }, null],
    ['a part of a month is none', { kind: 'on', date: parseDated('2021-02', 'early') ?? dated('') }, null],
    ['a year is none', { kind: 'on', date: dated('2021') }, null],
    ['a last date is none', { kind: 'by', date: dated('2021-02-03') }, null],
    ['a first date is none', { kind: 'not-before', date: dated('2021-02-03') }, null],
    ['no date is none', { kind: 'undated' }, null],
    ['days are all between them', interval('2021-02-03', '2021-04-05'), ['2021-02-03', '2021-04-05']],
    ['months are those between them', interval('2020-11', '2021-03'), ['2020-12-01', '2021-02-28']],
    ['years are those between them', interval('2021', '2023'), ['2022-01-01', '2022-12-31']],
    ['a month and the next is none', interval('2021-02', '2021-03'), null],
    ['one month is none', interval('2021-02', '2021-02'), null],
    ['what goes on is all after its first month', interval('2021-02', 'ongoing'), ['2021-03-01', '2025-12-31']],
    ['what reaches to the present reaches to it', interval('2021-02-03', '2021-06-15'), ['2021-02-03', '2021-06-15']],
  ] satisfies [string, When, string[] | null][])('of %s', (_, when, expected) => {
    expect(sure(when)).toEqual(expected);
  });

  it('reach to a present that is known to the month alone', () => {
    const vague = { ...calendar, now: dated('2021-06').last };
    const days = sureSpanOf(interval('2021-02-03', '2021-06'), vague);
    expect(days && isoDate(days.last)).toBe('2021-06-30');
  });

  it('lie within those on which it may have been', () => {
    for (const when of [interval('2019', '2030'), interval('2020-11', '2021-03'), interval('2021', 'ongoing')]) {
      const days = sureSpanOf(when, calendar);
      const may = spanOf(when, calendar);
      expect(days && days.first >= may.first && days.last <= may.last).toBe(true);
    }
  });

  it('come from the dates that it is made of', () => {
    expect(datesOf(interval('2021-02', '2022'))).toEqual([dated('2021-02'), dated('2022')]);
    expect(datesOf(interval('2021-02', 'ongoing'))).toEqual([dated('2021-02')]);
    expect(datesOf({ kind: 'not-before', date: dated('2024') })).toEqual([dated('2024')]);
    expect(datesOf({ kind: 'undated', after: 'x' })).toEqual([]);
  });
});
