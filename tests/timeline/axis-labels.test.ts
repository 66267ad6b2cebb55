import { describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n/messages';
import { timelineOf } from '../../src/scene/timeline-scene';
import type { Tick } from '../../src/scene/timeline-ticks';
import { story } from '../../src/story/load-story';
import { dayOf, isoDate } from '../../src/time/day';
import { fitAxisLabels, formatTick } from '../../src/timeline/axis-labels';
import { labelWidth } from '../../src/timeline/fit-labels';
import { LABEL_MARGIN, type Metrics, metrics } from '../../src/timeline/metrics';

const scene = timelineOf(story);

describe('ticks', () => {
  it('carry the dates of the text in their own precision, and no year inside a fold or on the ground without dates', () => {
    const days = scene.ticks.map((tick) => isoDate(tick.day));
    expect(days).toEqual([...days].sort());
    expect(days).toContain('2023-10-07');
    expect(days).toContain('2024-11-01');
    expect(days).toContain('2025-12-29');
    expect(days).toContain('2030-01-01');
    for (const silent of ['2027-01-01', '2028-01-01', '2029-01-01']) expect(days).not.toContain(silent);
    const words = scene.ticks.map((tick) => formatTick(tick, messages)[0]);
    expect(words).toEqual(expect.arrayContaining(['7 Oct 2023', 'Nov', '29 Dec', 'Jan 2026', '2030']));
  });
});

describe('what a tick says', () => {
  const day = dayOf(2025, 12, 29);
  const words = (tick: Partial<Tick>) =>
    formatTick({ day, at: 0, year: false, named: null, rank: 0, ...tick }, messages);

  it('is its date, as precisely as the text has it, or less where there is no room', () => {
    expect(words({ named: 'day' })).toEqual(['29 Dec', '29']);
    expect(words({ named: 'month' })).toEqual(['Dec']);
    expect(words({ year: true })).toEqual(['2025']);
    expect(words({ year: true, named: 'month' })).toEqual(['Dec 2025', '2025']);
    expect(words({ year: true, named: 'day' })).toEqual(['29 Dec 2025', 'Dec 2025', '2025']);
  });
});

describe('the labels of an axis', () => {
  const told = {
    ...messages,
    timeline: {
      ...messages.timeline,
      present: ['the present', 'now'],
      future: ['to come', 'later'],
      undated: ['no date'],
    },
  } as unknown as typeof messages;
  const tickAt = (at: number, more: Partial<Tick> = {}): Tick => {
    return { day: dayOf(2025, 12, 29), at, year: false, named: 'day', rank: 3, ...more };
  };
  const own = { now: 0.5, undated: { from: 0.8, to: 1 } };
  const fitted = (width: number, layout: Metrics, ...ticks: Tick[]) =>
    fitAxisLabels({ ...scene, ...own, ticks }, told, width, layout);
  const shown = (width: number, layout: Metrics, ...ticks: Tick[]) =>
    fitted(width, layout, ...ticks).placed.map(({ kind, text, side, at }) => [kind, text, side, at]);

  it('name the present from its line on and the ground without dates up to its end', () => {
    expect(shown(1000, metrics.wide)).toEqual([
      ['present', 'the present', 'start', 500],
      ['undated', 'no date', 'end', 1000],
    ]);
  });

  it('name the times up to the present and from where dates end on, where they have a row of their own', () => {
    expect(shown(1000, metrics.narrow)).toEqual([
      ['present', 'the present', 'end', 500],
      ['undated', 'no date', 'start', 800],
    ]);
  });

  it('stand at their ticks, years before dates, and give way to the present where they share its row', () => {
    const [year, date] = [tickAt(0.1, { day: dayOf(2025, 1, 1), year: true, named: null, rank: 1 }), tickAt(0.11)];
    expect(shown(1000, metrics.wide, year, date).slice(0, 1)).toEqual([['year', '2025', 'start', 100]]);
    expect(shown(1000, metrics.wide, date, tickAt(0.2, { day: 0 }))[0]).toEqual(['date', '29 Dec', 'start', 110]);
    const under = tickAt(0.51);
    expect(shown(1000, metrics.wide, under, tickAt(0.2, { day: 0 })).map(([kind]) => kind)).toEqual([
      'date',
      'present',
      'undated',
    ]);
    expect(shown(1000, metrics.narrow, under, tickAt(0.2, { day: 0 }))).toHaveLength(4);
  });

  it('cross the present in their shortest form alone', () => {
    const end = tickAt(1, { day: 0 });
    expect(shown(1000, metrics.narrow, tickAt(0.47), end)[0]).toEqual(['date', '29', 'start', 470]);
    expect(shown(1000, metrics.narrow, tickAt(0.45), end)[0]).toEqual(['date', '29 Dec', 'start', 450]);
    expect(shown(1000, metrics.narrow, tickAt(0.5), end)[0]).toEqual(['date', '29 Dec', 'start', 500]);
  });

  it('stand before their tick at the end of the axis alone, and reach into the margin', () => {
    expect(shown(1000, metrics.narrow, tickAt(1))[0]).toEqual(['date', '29 Dec', 'end', 1000]);
    const beforeEnd = shown(1000, metrics.narrow, tickAt(0.995), tickAt(1, { day: 0 })).map(([, text]) => text);
    expect(beforeEnd).not.toContain('29 Dec');
    const reach = (1000 + LABEL_MARGIN - labelWidth('29 Dec', metrics.narrow.fontSize)) / 1000;
    expect(shown(1000, metrics.narrow, tickAt(reach))[0]?.slice(0, 3)).toEqual(['date', '29 Dec', 'start']);
  });

  it('name what is ahead in as many words as have room, in few where the marks are named, or not at all', () => {
    const { fontSize } = metrics.narrow;
    const room = (text: string) => 2 * labelWidth(text, fontSize);
    const futureAt = (width: number, layout = metrics.narrow) => fitted(width, layout).future;
    expect([futureAt(room('to come')), futureAt(room('to come') - 1)]).toEqual(['to come', 'later']);
    expect([futureAt(room('later')), futureAt(room('later') - 1)]).toEqual(['later', null]);
    expect(futureAt(metrics.wide.namesFrom, metrics.wide)).toBe('later');
    expect(futureAt(metrics.wide.namesFrom - 1, metrics.wide)).toBe('to come');
  });
});
