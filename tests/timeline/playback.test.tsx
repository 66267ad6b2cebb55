// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { story } from '../../src/story/load-story';
import { readingTime } from '../../src/timeline/playback';
import { eventAt } from '../harness/app';
import { openTimeline } from './timeline-page';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function wait(ms: number): void {
  act(() => vi.advanceTimersByTime(ms));
}

describe('the reading time', () => {
  it('grows with the text between a glance and what keeps a reader waiting', () => {
    expect(readingTime('')).toBe(2500);
    expect(readingTime('x'.repeat(40), 'x'.repeat(60))).toBe(5000);
    expect(readingTime('x'.repeat(5000))).toBe(9000);
  });
});

describe('previous and next', () => {
  it('are off at the ends and step in between', () => {
    const { button, state } = openTimeline(eventAt(0));
    expect(button(/previous/i)).toBeDisabled();
    fireEvent.click(button(/next/i));
    expect(state().event).toBe(eventAt(1).id);
    expect(button(/previous/i)).toBeEnabled();
    fireEvent.click(button(/previous/i));
    expect(state().event).toBe(eventAt(0).id);
  });

  it('has nothing after the last event', () => {
    expect(openTimeline(eventAt(-1)).button(/next/i)).toBeDisabled();
  });
});

describe('playback', () => {
  it('never starts by itself', () => {
    const { state } = openTimeline(eventAt(0));
    wait(60_000);
    expect(state()).toMatchObject({ playing: false, event: eventAt(0).id });
  });

  it('stays at an event as long as its text takes to read', () => {
    const { button, state } = openTimeline(eventAt(0));
    fireEvent.click(button(/play/i));
    const stay = readingTime(eventAt(0).title, eventAt(0).text);
    wait(stay - 1);
    expect(state().event).toBe(eventAt(0).id);
    wait(1);
    expect(state()).toMatchObject({ event: eventAt(1).id, playing: true });
  });

  it('visits every event and stops at the last', () => {
    const { button, state, store } = openTimeline(eventAt(0));
    const visited = new Set([state().event]);
    store.subscribe(({ event }) => visited.add(event));
    fireEvent.click(button(/play/i));
    for (let index = 0; index < story.events.length; index += 1) wait(9000);
    expect([...visited]).toEqual(story.events.map((event) => event.id));
    expect(state()).toMatchObject({ event: eventAt(-1).id, playing: false });
    expect(button(/play/i)).toBeInTheDocument();
  });

  it('starts from the beginning where there is nothing left', () => {
    const { button, state } = openTimeline(eventAt(-1));
    fireEvent.click(button(/play/i));
    expect(state()).toMatchObject({ event: eventAt(0).id, playing: true });
  });

  it('goes on to the next event at once from between two', () => {
    const { button, state } = openTimeline(null, { moment: eventAt(6).moment + 3 });
    fireEvent.click(button(/play/i));
    wait(0);
    expect(state().event).toBe(eventAt(7).id);
  });

  it('pauses by its button, by a step, by a drag, by a choice and where the tab is hidden', () => {
    const { button, slider, state, actions } = openTimeline(eventAt(0));
    const interruptions = [
      () => act(() => void document.dispatchEvent(new Event('visibilitychange'))),
      () => fireEvent.click(button(/pause/i)),
      () => fireEvent.click(button(/next/i)),
      () => fireEvent.pointerDown(slider, { button: 0 }),
      () => act(() => actions.selectEvent(eventAt(2).id)),
    ];
    for (const interrupt of interruptions) {
      fireEvent.click(button(/play/i));
      expect(state().playing).toBe(true);
      interrupt();
      expect(state().playing).toBe(false);
      const { event } = state();
      wait(20_000);
      expect(state().event).toBe(event);
    }
  });
});

describe('where reduced motion is asked for', () => {
  it('plays on a press only', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
    const { button, state } = openTimeline(eventAt(0));
    wait(60_000);
    expect(state().event).toBe(eventAt(0).id);
    fireEvent.click(button(/play/i));
    wait(9000);
    expect(state().event).not.toBe(eventAt(0).id);
    vi.unstubAllGlobals();
  });

  it('has nothing that moves by itself: no transition and no animation for anyone', () => {
    const folder = resolve('src/timeline');
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const name of sheets) {
      expect(readFileSync(resolve(folder, name), 'utf8'), name).not.toMatch(/\b(transition|animation)\b/);
    }
  });
});
