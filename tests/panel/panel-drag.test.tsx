import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../src/panel/panel';
import * as standing from '../../src/panel/standing';
import { placeChangeDays, sceneChangeDays } from '../../src/scene/change-days';
import { story } from '../../src/story/load-story';
import { dateAt } from '../../src/time/dated';
import { dayOf } from '../../src/time/day';
import * as button from '../../src/ui/button';
import { draw, textOf } from '../harness/app';
import { geography, words } from './panel-harness';

vi.mock('../../src/ui/button', { spy: true });
vi.mock('../../src/panel/standing', { spy: true });

const panel = <Panel layout="wide" geography={geography} />;
const { now } = story.calendar;
const event = story.events[0];

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => vi.useRealTimers());

/** How often buttons and what tells of a standing were drawn since this was last asked. */
function drawings(): number {
  const mocks = [vi.mocked(button.Button), vi.mocked(standing.StandingMark), vi.mocked(standing.StandingLine)];
  const count = mocks.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  for (const mock of mocks) mock.mockClear();
  return count;
}

/** A day with no turn and no event around it, in a time that is told to the day. */
function throttledDay(changeDays: readonly number[]): number {
  const ends = story.dates.map(({ last }) => last + 1);
  const marks = [...changeDays, ...ends, ...story.events.map(({ moment }) => moment)].sort((a, b) => a - b);
  const calm = marks.find((day, at) => {
    const isFree = day < now && (marks[at + 1] ?? 0) - day > 40;
    return isFree && dateAt(day + 10, story.dates).precision === 'day';
  });
  return (calm ?? 0) + 10;
}

describe('while a drag goes on', () => {
  it('the introduction changes its date and draws no row anew', () => {
    const day = throttledDay(sceneChangeDays(story));
    const { container, actions } = draw(panel, { moment: day });
    expect(drawings()).toBeGreaterThan(story.places.size);
    const before = textOf(container.querySelector('.panel-moment'));
    for (let step = 1; step < 10; step += 1) act(() => actions.goTo(day + step));
    expect(textOf(container.querySelector('.panel-moment'))).not.toBe(before);
    expect(drawings()).toBe(0);
  });

  it('only the rows whose state changes are drawn anew', () => {
    const turn = sceneChangeDays(story)[2] ?? 0;
    const { actions } = draw(panel, { moment: turn - 1 });
    drawings();
    act(() => actions.goTo(turn));
    const count = drawings();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(12);
  });

  it('a place changes its date and tells nothing anew until an entry begins or ends', () => {
    const place = story.places.get('west-bank');
    if (!place) throw new Error('the story has no such place');
    const changeDays = placeChangeDays(story, place);
    const day = throttledDay(changeDays);
    const { actions } = draw(panel, { place: place.id, moment: day });
    expect(drawings()).toBeGreaterThan(5);
    const before = textOf(screen.getByText(/^At this moment/));
    for (let step = 1; step < 10; step += 1) act(() => actions.goTo(day + step));
    expect(textOf(screen.getByText(/^At this moment/))).not.toBe(before);
    expect(drawings()).toBe(0);
    act(() => actions.goTo(changeDays.find((turn) => turn > day + 10) ?? 0));
    expect(drawings()).toBeGreaterThan(0);
  });

  it('the text turns to an event where the drag rests or ends', () => {
    const { actions } = draw(panel, { moment: now });
    const told = () => screen.getByRole('heading', { level: 2 }).textContent;
    act(() => actions.startScrub());
    act(() => actions.standAt(event?.id ?? ''));
    expect(told()).toBe(words.introduction.heading);
    act(() => vi.advanceTimersToNextFrame());
    act(() => vi.advanceTimersByTime(300));
    expect(told()).toBe(event?.title);
    act(() => actions.goTo(now - 1));
    expect(told()).toBe(event?.title);
    act(() => actions.endScrub());
    expect(told()).toBe(words.introduction.heading);
  });
});

describe('around the moment', () => {
  const foot = () => screen.getByRole('navigation', { name: words.event.beside });
  const title = (index: number) => story.events[index]?.title ?? '-';

  it('leads from the present to the events before and after the one that it is', () => {
    draw(panel, { moment: now });
    const index = story.events.findLastIndex(({ moment }) => moment === now);
    expect(textOf(foot())).toBe(
      `${words.introduction.previous}${title(index - 1)}${words.introduction.next}${title(index + 1)}`,
    );
  });

  it('names every event of the day before or after, and those that may have been in the month', () => {
    const { container, actions } = draw(panel, { moment: dayOf(2025, 12, 28) });
    const meeting = dayOf(2025, 12, 29);
    const together = story.events.filter(({ moment }) => moment === meeting);
    expect(together.length).toBeGreaterThan(1);
    for (const event of together)
      expect(textOf(container.querySelector('.panel-neighbour-next'))).toContain(event.title);
    act(() => actions.goTo(dayOf(2025, 6, 15)));
    expect(textOf(container.querySelector('.panel-neighbour-within'))).toContain(words.introduction.within);
    act(() => actions.goTo(story.calendar.start));
    expect(container.querySelector('.panel-neighbour-previous')).toBeNull();
  });
});
