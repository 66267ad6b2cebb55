import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messages } from '../../src/i18n/messages';
import { Panel } from '../../src/panel/panel';
import { SubjectFocus } from '../../src/panel/subject-focus';
import type { AppState } from '../../src/state/store';
import { AppContext } from '../../src/state/use-app';
import { story } from '../../src/story/load-story';
import type { StoryEvent } from '../../src/story/story';
import { Player, readingTime } from '../../src/timeline/player';
import { eventAt } from '../harness/app';
import { noGeography } from '../panel/panel-harness';
import { openTimeline } from './timeline-page';

const words = messages.timeline;
const playButton = () => screen.getByRole('button', { name: words.playEvents });
const pauseButton = () => screen.getByRole('button', { name: words.pause });

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function wait(ms: number): void {
  act(() => vi.advanceTimersByTime(ms));
}

/** Opens the timeline with what plays it beside it, and with what follows the focus in the text, as the app has them. */
function openPlayer(event: StoryEvent | null, start: Partial<AppState> = {}) {
  const page = openTimeline(event, start);
  const { unmount } = render(
    <AppContext value={page}>
      <Panel layout="wide" geography={noGeography} />
      <Player />
      <SubjectFocus />
    </AppContext>,
  );
  return { ...page, unmount };
}

describe('the reading time', () => {
  it('grows with the text between a glance and what keeps a reader waiting', () => {
    expect(readingTime('')).toBe(2500);
    expect(readingTime('x'.repeat(40), 'x'.repeat(60))).toBe(5000);
    expect(readingTime('x'.repeat(5000))).toBe(9000);
  });
});

describe('playing', () => {
  it('never starts by itself', () => {
    const { state } = openPlayer(eventAt(0));
    wait(60_000);
    expect(state()).toMatchObject({ playing: false, event: eventAt(0).id });
  });

  it('stays at an event as long as its text takes to read', () => {
    const { state } = openPlayer(eventAt(0));
    fireEvent.click(playButton());
    const stay = readingTime(eventAt(0).title, eventAt(0).text);
    wait(stay - 1);
    expect(state().event).toBe(eventAt(0).id);
    wait(1);
    expect(state()).toMatchObject({ event: eventAt(1).id, playing: true });
  });

  it('visits every event and stops at the last', () => {
    const { state, store } = openPlayer(eventAt(0));
    const visited = new Set([state().event]);
    store.subscribe(({ event }) => visited.add(event));
    fireEvent.click(playButton());
    for (let index = 0; index < story.events.length; index += 1) wait(9000);
    expect([...visited]).toEqual(story.events.map((event) => event.id));
    expect(state()).toMatchObject({ event: eventAt(-1).id, playing: false });
    expect(playButton()).toBeVisible();
  });

  it('goes on to the next event at once from between two', () => {
    const { state } = openPlayer(null, { moment: eventAt(6).moment + 3 });
    fireEvent.click(playButton());
    wait(0);
    expect(state().event).toBe(eventAt(7).id);
  });

  it('is ended by its button, by a step, by a drag, by a choice and where the tab is hidden', () => {
    const { button, slider, state, actions } = openPlayer(eventAt(0));
    const interruptions = [
      () => act(() => void document.dispatchEvent(new Event('visibilitychange'))),
      () => fireEvent.click(pauseButton()),
      () => fireEvent.click(button(new RegExp(`^${words.nextEvent}`))),
      () => fireEvent.pointerDown(slider, { button: 0 }),
      () => act(() => actions.selectEvent(eventAt(2).id)),
    ];
    for (const interrupt of interruptions) {
      fireEvent.click(playButton());
      expect(state().playing).toBe(true);
      interrupt();
      expect(state().playing).toBe(false);
      const { event } = state();
      wait(20_000);
      expect(state().event).toBe(event);
    }
  });

  it('goes on for nobody once what plays it is gone', () => {
    const { state, unmount } = openPlayer(eventAt(0));
    fireEvent.click(playButton());
    unmount();
    wait(20_000);
    expect(state().event).toBe(eventAt(0).id);
  });

  it('starts on a press only where reduced motion is asked for', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
    const { state } = openPlayer(eventAt(0));
    wait(60_000);
    expect(state().event).toBe(eventAt(0).id);
    fireEvent.click(playButton());
    wait(9000);
    expect(state().event).not.toBe(eventAt(0).id);
  });
});

describe('the focus', () => {
  it('that is lost with the text as playing starts goes to what ends it, and playing goes on', () => {
    const { state } = openPlayer(null);
    const play = screen.getByRole('button', { name: messages.panel.introduction.play(story.events.length) });
    act(() => play.focus());
    fireEvent.click(play);
    expect(play).not.toBeInTheDocument();
    expect(pauseButton()).toHaveFocus();
    wait(9000);
    expect(state()).toMatchObject({ event: eventAt(1).id, playing: true });
  });

  it('stays where it has something to be on', () => {
    const { slider } = openPlayer(eventAt(0));
    act(() => slider.focus());
    fireEvent.click(playButton());
    expect(slider).toHaveFocus();
  });

  it('is not taken by what plays before it does', () => {
    openPlayer(eventAt(0));
    expect(document.body).toHaveFocus();
  });
});
