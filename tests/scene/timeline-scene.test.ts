import { describe, expect, it } from 'vitest';
import { assignRows } from '../../src/scene/timeline-lanes';
import { timelineOf } from '../../src/scene/timeline-scene';
import { story } from '../../src/story/load-story';
import type { Place, PlaceState, Story, StoryEvent } from '../../src/story/story';
import { type Dated, parseDated } from '../../src/time/dated';
import { type Day, isoDate, parseIsoDate } from '../../src/time/day';
import { spanOf, sureSpanOf, type When } from '../../src/time/when';

function day(text: string): Day {
  const found = parseIsoDate(text);
  if (found === null) throw new Error(`${text} is no day`);
  return found;
}

function dated(text: string): Dated {
  const found = parseDated(text);
  if (!found) throw new Error(`${text} is no date`);
  return found;
}

/** An axis of which two years are folded, and whose last month is the ground of what has no date. */
const calendar = {
  start: day('2023-10-07'),
  now: day('2024-06-30'),
  undated: { first: day('2028-01-01'), last: day('2028-01-31') },
  end: day('2028-01-31'),
};
const stretches = [
  { first: calendar.start, last: day('2024-12-31'), weight: 3, folded: false },
  { first: day('2025-01-01'), last: day('2026-12-31'), weight: 1, folded: true },
  { first: day('2027-01-01'), last: calendar.end, weight: 2, folded: false },
];

const [anEvent] = story.events;
const [aPlace] = story.places.values();
const aState = [...story.places.values()].flatMap(({ states }) => states)[0];

const timed = (when: When) => ({ when, span: spanOf(when, calendar), sure: sureSpanOf(when, calendar) });

function eventAt(when: When, moment: Day, places: readonly string[] = []): StoryEvent {
  if (!anEvent) throw new Error('the story has no events');
  return { ...anEvent, ...timed(when), moment, places };
}

const on = (text: string): When => ({ kind: 'on', date: dated(text) });
const lasting = (from: string, to?: string): When => {
  return { kind: 'interval', from: dated(from), to: to === undefined ? 'ongoing' : dated(to) };
};

/** A story on that axis, with some events, and places by what held there. */
function storyOf(
  events: readonly StoryEvent[],
  held: Readonly<Record<string, readonly When[]>> = {},
  lanes: Story['lanes'] = [],
): Story {
  if (!aPlace || !aState) throw new Error('the story has no states');
  const places = Object.entries(held).map(([id, whens]): [string, Place] => {
    const states = whens.map((when): PlaceState => ({ ...aState, ...timed(when) }));
    return [id, { ...aPlace, id, states }];
  });
  return { ...story, calendar, stretches, events, lanes, places: new Map(places) };
}

describe('a timeline', () => {
  it('has its present at the end of that day, and the ground without dates at the end', () => {
    const { scale, now, undated } = timelineOf(storyOf([]));
    expect(now).toBe(scale.positionOf(day('2024-07-01')));
    expect(undated).toEqual({ from: scale.positionOf(day('2028-01-01')), to: 1 });
  });
});

describe('the mark of an event', () => {
  const markOf = (when: When, moment: string) => {
    const { scale, marks, now } = timelineOf(storyOf([eventAt(when, day(moment))]));
    const at = (text: string) => scale.positionOf(day(text));
    return { mark: marks[0], at, now };
  };

  it('is a dot on a day, and covers all the days that a date may mean', () => {
    const dot = markOf(on('2024-03-15'), '2024-03-15');
    const there = dot.at('2024-03-15');
    expect(dot.mark).toMatchObject({ shape: 'day', at: there, from: there, to: there, expected: false, open: false });
    const by = markOf({ kind: 'by', date: dated('2024-03-15') }, '2024-03-15');
    expect(by.mark?.shape).toBe('day');
    const month = markOf(on('2024-03'), '2024-03-01');
    const range = { from: month.at('2024-03-01'), to: month.at('2024-04-01') };
    expect(month.mark).toMatchObject({ shape: 'period', at: range.from, ...range });
  });

  it('covers what may come after a day up to the ground without dates, and that ground where there is no date', () => {
    const later = markOf({ kind: 'not-before', date: dated('2024-07') }, '2024-07-01');
    const range = { from: later.at('2024-07-01'), to: later.at('2028-01-01') };
    expect(later.mark).toMatchObject({ shape: 'period', expected: true, open: false, ...range });
    const never = markOf({ kind: 'undated' }, '2028-01-31');
    expect(never.mark).toMatchObject({ shape: 'undated', from: never.at('2028-01-01'), to: 1, expected: true });
  });

  it('lasts as long as the text says, to the present where that is left open, and on where it has yet to begin', () => {
    const past = markOf(lasting('2024-01', '2024-03-15'), '2024-01-01');
    const told = { from: past.at('2024-01-01'), to: past.at('2024-03-16') };
    expect(past.mark).toMatchObject({ shape: 'interval', open: false, ...told });
    const open = markOf(lasting('2024-01'), '2024-01-01');
    expect(open.mark).toMatchObject({ open: true, expected: false, from: open.at('2024-01-01'), to: open.now });
    const ahead = markOf(lasting('2024-08'), '2024-08-01');
    expect(ahead.mark).toMatchObject({ open: true, expected: true, from: ahead.at('2024-08-01'), to: 1 });
    const today = markOf(on('2024-06-30'), '2024-06-30');
    expect(today.mark?.expected).toBe(false);
  });
});

describe('the ticks of an axis', () => {
  const ticksOf = (...whens: When[]) => {
    const { ticks, scale } = timelineOf(storyOf(whens.map((when) => eventAt(when, calendar.start))));
    for (const { day: at, at: position } of ticks) expect(position).toBe(scale.positionOf(at));
    return ticks.map(({ day: at, year, named, rank }) => [isoDate(at), year ? 'year' : 'date', named, rank]);
  };
  const turns = [
    ['2023-10-07', 'year', null, 0],
    ['2024-01-01', 'year', null, 1],
    ['2025-01-01', 'year', null, 1],
    ['2027-01-01', 'year', null, 1],
  ];

  it('are its start and the turns of the year, but none within a fold or on the ground without dates', () => {
    expect(ticksOf()).toEqual(turns);
    expect(ticksOf({ kind: 'undated' })).toEqual(turns);
  });

  it('are the months and days that the text names, a day before its month', () => {
    const [start, ...others] = turns;
    expect(ticksOf(on('2024-03-15'), on('2024-05'), on('2024-05'))).toEqual([
      start,
      others[0],
      ['2024-03-01', 'date', 'month', 2],
      ['2024-03-15', 'date', 'day', 3],
      ['2024-05-01', 'date', 'month', 2],
      ...others.slice(1),
    ]);
    expect(ticksOf(lasting('2024-03', '2024-03-01'))).toContainEqual(['2024-03-01', 'date', 'day', 3]);
    expect(ticksOf(lasting('2024-03-01', '2024-03'))).toContainEqual(['2024-03-01', 'date', 'day', 3]);
  });

  it('say where the text names a year, and that the axis begins on a named day, but not in an earlier month', () => {
    expect(ticksOf(on('2024'))[1]).toEqual(['2024-01-01', 'year', 'year', 1]);
    expect(ticksOf(on('2023-10-07'))).toEqual([['2023-10-07', 'year', 'day', 0], ...turns.slice(1)]);
  });
});

describe('the lanes of a timeline', () => {
  const lane = { id: 'lane', title: 'A lane', places: ['a', 'b', 'c'] };
  const barsOf = (held: Readonly<Record<string, readonly When[]>>) => {
    const { lanes, scale } = timelineOf(storyOf([], held, [lane]));
    const at = (text: string) => scale.positionOf(day(text));
    return { bars: lanes[0]?.bars ?? [], at };
  };

  it('show what held, as far as there are dates, and how far the story is sure of it', () => {
    const { bars, at } = barsOf({ a: [lasting('2024-02', '2024-03-15')] });
    const sure = { from: at('2024-03-01'), to: at('2024-03-16') };
    const range = { from: at('2024-02-01'), to: at('2024-03-16') };
    expect(bars).toMatchObject([{ place: { id: 'a' }, ...range, sure, carriedFrom: null, track: 0, tracks: 1 }]);
    expect(barsOf({ a: [on('2024-02')] }).bars[0]?.sure).toBeNull();
    expect(barsOf({ a: [{ kind: 'undated' }] }).bars).toEqual([]);
  });

  it('carry on from the present, up to the ground without dates, what is known to have no end', () => {
    const { bars, at } = barsOf({ a: [lasting('2024-02-01')] });
    const end = at('2028-01-01');
    expect(bars).toMatchObject([{ to: end, sure: { to: end }, carriedFrom: at('2024-07-01') }]);
    const ahead = barsOf({ a: [lasting('2024-08-01')] });
    expect(ahead.bars).toMatchObject([{ from: at('2024-08-01'), carriedFrom: at('2024-08-01') }]);
    expect(barsOf({ a: [lasting('2024-02-01', '2024-06-30')] }).bars[0]?.carriedFrom).toBeNull();
  });

  it('share their height among what held at one time, oldest first, and leave it to what held alone', () => {
    const { bars } = barsOf({
      a: [lasting('2024-04-01', '2024-05-10')],
      b: [lasting('2024-01-01', '2024-02-10'), lasting('2024-03-01', '2024-04-10')],
      c: [lasting('2024-02-01', '2024-02-20'), lasting('2024-02-21', '2024-02-25')],
    });
    const rows = bars.map(({ place, track, tracks }) => `${place.id} ${track} of ${tracks}`);
    expect(rows).toEqual(['b 0 of 2', 'c 1 of 2', 'c 0 of 1', 'b 0 of 2', 'a 1 of 2']);
  });

  it('do not divide it for a month in which one state follows another', () => {
    const { bars } = barsOf({ a: [lasting('2024-01-01', '2024-03'), lasting('2024-03', '2024-05-01')] });
    expect(bars.map(({ tracks }) => tracks)).toEqual([1, 1]);
  });

  it('name what lasts once, on that of its first place that has one', () => {
    const other = { id: 'other', title: 'Another', places: ['d'] };
    const events = [
      { ...eventAt(lasting('2024-01', '2024-02'), calendar.start, ['nowhere', 'd', 'a']), id: 'long' },
      { ...eventAt(lasting('2024-01', '2024-02'), calendar.start, ['a', 'd']), id: 'longer' },
      { ...eventAt(lasting('2024-01', '2024-02'), calendar.start), id: 'everywhere' },
      { ...eventAt(on('2024-01'), calendar.start, ['a']), id: 'short' },
    ];
    const { lanes } = timelineOf(storyOf(events, {}, [lane, other]));
    expect(lanes).toEqual([
      { id: 'lane', title: 'A lane', bars: [], lasting: ['longer'] },
      { id: 'other', title: 'Another', bars: [], lasting: ['long'] },
    ]);
  });
});

describe('rows', () => {
  const ranges = [
    [0, 5],
    [3, 8],
    [5, 9],
    [1, 2],
  ].map(([from = 0, to = 0]) => ({ from, to }));

  it('are the lowest in which a range touches no earlier one, or lies above the least that it may have', () => {
    expect(assignRows(ranges)).toEqual([0, 1, 0, 1]);
    expect(assignRows(ranges, [0, 0, 1])).toEqual([0, 1, 2, 1]);
    expect(assignRows([{ from: 0, to: 1 }], [2])).toEqual([2]);
  });
});
