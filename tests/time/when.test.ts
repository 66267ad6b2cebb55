import { describe, expect, it } from 'vitest';
import { type Dated, parseDated } from '../../src/time/dated';
import { isoDate } from '../../src/time/day';
import { contains, spanOf, type When } from '../../src/time/when';

function dated(text: string): Dated {
  const date = parseDated(text);
  if (date === null) throw new Error(text);
  return date;
}

const calendar = {
  start: dated('2020-03-01').first,
  now: dated('2021-06-15').first,
  undated: { first: dated('2022').first, last: dated('2023').last },
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
    expect(span({ kind: 'after', event: 'x' })).toEqual(['2022-01-01', '2023-12-31']);
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
