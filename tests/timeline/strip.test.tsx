// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppState } from '../../src/state/store';
import { story } from '../../src/story/load-story';
import type { StoryEvent } from '../../src/story/story';
import { dayOf } from '../../src/time/day';
import { eventAt, textOf } from '../harness/app';
import { openTimeline } from './timeline-page';

/** Width of a card, in px. */
const CARD = 300;
let reducedMotion = false;
const scrolls: ScrollToOptions[] = [];

beforeEach(() => {
  reducedMotion = false;
  scrolls.length = 0;
  vi.stubGlobal('matchMedia', () => ({ matches: reducedMotion }));
  vi.stubGlobal('onscrollend', null);
  // What jsdom lacks: cards beside one another, and a strip that scrolls at once.
  Element.prototype.getBoundingClientRect = function (this: Element) {
    const cards = [...(this.parentElement?.children ?? [])];
    return { left: cards.indexOf(this) * CARD - (this.parentElement?.scrollLeft ?? 0) } as DOMRect;
  };
  Element.prototype.scrollTo = function (this: Element, options?: unknown) {
    scrolls.push(options as ScrollToOptions);
    this.scrollLeft = (options as ScrollToOptions).left ?? 0;
  } as Element['scrollTo'];
});

async function openPhone(event: StoryEvent | null, start: Partial<AppState> = {}) {
  const page = openTimeline(event, start, 'narrow', 390);
  const strip = await screen.findByRole('list', { name: 'Events' });
  const cards = () => [...strip.children];
  const shown = () => cards()[Math.round(strip.scrollLeft / CARD)] ?? null;
  const swipe = (by: number): void => {
    fireEvent.pointerDown(strip);
    strip.scrollLeft += by * CARD;
    fireEvent.scroll(strip);
    fireEvent(strip, new Event('scrollend'));
  };
  const cardOf = ({ title }: StoryEvent) => within(strip).getByRole('button', { name: new RegExp(`${title}$`) });
  return { ...page, strip, cards, shown, swipe, cardOf };
}

describe('the cards of a phone', () => {
  it('are one for each event, with date, position and title', async () => {
    const { cards } = await openPhone(eventAt(4));
    expect(cards()).toHaveLength(story.events.length);
    expect(textOf(cards()[4] ?? null)).toBe(`November 2024days not given5 of 17${eventAt(4).title}`);
  });

  it('follow the moment, smoothly but where motion is to be reduced', async () => {
    const { shown, actions } = await openPhone(eventAt(4));
    act(() => actions.selectEvent(eventAt(6).id));
    expect(textOf(shown())).toContain(eventAt(6).title);
    expect(scrolls.at(-1)?.behavior).toBe('smooth');
    reducedMotion = true;
    act(() => actions.selectEvent(eventAt(2).id));
    expect(textOf(shown())).toContain(eventAt(2).title);
    expect(scrolls.at(-1)?.behavior).toBe('instant');
  });

  it('jump along while the slider is dragged', async () => {
    const { actions } = await openPhone(eventAt(4));
    act(() => actions.startScrub());
    act(() => actions.standAt(eventAt(5).id));
    expect(scrolls.at(-1)?.behavior).toBe('instant');
  });

  it('stand where a swipe comes to rest, and pause playback', async () => {
    const { swipe, state } = await openPhone(eventAt(4), { playing: true, place: 'west-bank' });
    swipe(2);
    expect(state()).toMatchObject({ event: eventAt(6).id, moment: eventAt(6).moment, playing: false, place: null });
    swipe(-1);
    expect(state().event).toBe(eventAt(5).id);
  });

  it('take no scrolling of their own for a swipe, wherever it is interrupted', async () => {
    const { strip, actions, state } = await openPhone(eventAt(4));
    act(() => actions.selectEvent(eventAt(8).id));
    strip.scrollLeft = 6 * CARD;
    fireEvent(strip, new Event('scrollend'));
    expect(state().event).toBe(eventAt(8).id);
  });

  it('know a swipe by its rest where the browser does not say when it ends', async () => {
    Reflect.deleteProperty(window, 'onscrollend');
    const { strip, state } = await openPhone(eventAt(4));
    vi.useFakeTimers();
    fireEvent.pointerDown(strip);
    strip.scrollLeft = 5 * CARD;
    fireEvent.scroll(strip);
    expect(state().event).toBe(eventAt(4).id);
    act(() => vi.advanceTimersByTime(1000));
    expect(state().event).toBe(eventAt(5).id);
    vi.useRealTimers();
  });

  it('are chosen by a tap, which leaves the place', async () => {
    const { cardOf, state } = await openPhone(eventAt(4), { place: 'west-bank' });
    fireEvent.click(cardOf(eventAt(5)));
    expect(state()).toMatchObject({ event: eventAt(5).id, place: null });
  });

  it('have one of their own between events, which a swipe leaves', async () => {
    const { cards, shown, swipe, state } = await openPhone(null, { moment: dayOf(2025, 3, 1) });
    expect(cards()).toHaveLength(story.events.length + 1);
    expect(textOf(shown())).toMatch(/^1 March 2025.*after: .+; before: /);
    swipe(0);
    expect(state().event).toBeNull();
    swipe(1);
    expect(state().event).toBe('iran-air-campaign');
    expect(cards()).toHaveLength(story.events.length);
    expect(textOf(shown())).toContain(story.eventById.get('iran-air-campaign')?.title);
    expect(scrolls.at(-1)?.behavior).toBe('instant');
  });

  it('are one stop of the keyboard, from which its keys lead on', async () => {
    const { strip, cardOf, state } = await openPhone(eventAt(4));
    const stops = () =>
      within(strip)
        .getAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toEqual([cardOf(eventAt(4))]);
    stops()[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(state().event).toBe(eventAt(5).id);
    expect(cardOf(eventAt(5))).toHaveFocus();
    expect(stops()).toEqual([cardOf(eventAt(5))]);
  });
});

describe('wider than a phone', () => {
  it('buttons name the events that they lead to', () => {
    const { button, container } = openTimeline(eventAt(4), {}, 'narrow', 768);
    expect(container.querySelector('.timeline-strip')).toBeNull();
    const nameOf = ({ short, title }: StoryEvent) => short ?? title;
    expect(button(/^Previous event: /)).toHaveTextContent(nameOf(eventAt(3)));
    expect(button(/^Next event: /)).toHaveTextContent(nameOf(eventAt(5)));
  });

  it('buttons name nothing at the ends', () => {
    expect(openTimeline(eventAt(-1), {}, 'embed').button(/next/i)).toHaveAccessibleName('Next event');
  });
});
