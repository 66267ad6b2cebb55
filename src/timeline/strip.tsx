import { memo, useLayoutEffect, useRef } from 'react';
import { eventBeside, eventIndex } from '../scene/event-order';
import { useApp, useAppState } from '../state/use-app';
import type { StoryEvent } from '../story/story';
import { TimelineHeading } from './heading';
import { describeEvent } from './moment-words';
import { useEventKeys } from './use-event-keys';
import './strip.css';

/** How long a strip must stand still to be at rest, in ms, in browsers that do not say when scrolling ends. */
const REST_MS = 150;

/**
 * The events as cards that one swipes; the one at the start is where the reader stands. Between events a card of its own says
 * what lies around the moment. Of the cards one is in the tab order, and the slider's keys lead on from it.
 */
export function TimelineStrip() {
  const { story, store, actions, messages } = useApp();
  const isBetween = useAppState((state) => state.event === null);
  const index = useAppState((state) => {
    const event = state.event ?? eventBeside(story, state, -1)?.id ?? null;
    return eventIndex(story, event);
  });
  const strip = useFollowingStrip(isBetween ? index + 1 : index, isBetween, (card) => {
    const event = story.events[isBetween && card > index ? card - 1 : card];
    const isHere = isBetween && card === index + 1;
    if (event && !isHere && event.id !== store.getState().event) actions.selectEvent(event.id);
  });
  const press = useEventKeys();

  const cards = story.events.map((event, at) => (
    <EventCard key={event.id} event={event} isCurrent={!isBetween && at === index} isStop={at === Math.max(index, 0)} />
  ));
  const between = (
    <li key="between" className="timeline-card">
      <TimelineHeading />
    </li>
  );
  return (
    <ul className="timeline-strip" aria-label={messages.timeline.cards} onKeyDown={press} {...strip}>
      {isBetween ? cards.toSpliced(index + 1, 0, between) : cards}
    </ul>
  );
}

interface EventCardProps {
  readonly event: StoryEvent;
  readonly isCurrent: boolean;
  readonly isStop: boolean;
}

const EventCard = memo(function EventCard({ event, isCurrent, isStop }: EventCardProps) {
  const { story, actions, messages } = useApp();
  const { date, doubt, position, title } = describeEvent(story, messages, event);
  return (
    <li className="timeline-card">
      <button
        type="button"
        tabIndex={isStop ? 0 : -1}
        aria-current={isCurrent}
        onClick={() => actions.selectEvent(event.id)}
      >
        <span className="timeline-heading-when">
          <span className="timeline-heading-date">{date}</span>
          {doubt && <span className="timeline-heading-note">{doubt}</span>}
          <span className="timeline-heading-position">{position}</span>
        </span>
        <span className="timeline-card-title">{title}</span>
      </button>
    </li>
  );
});

/**
 * Keeps a strip at a card, and tells at which other one a swipe came to rest. What it scrolls itself is no swipe: until the
 * reader takes hold of the strip, its rests are its own.
 */
function useFollowingStrip(card: number, isBetween: boolean, onRest: (card: number) => void) {
  const { store, actions } = useApp();
  const strip = useRef<HTMLUListElement>(null);
  const held = useRef(false);
  const between = useRef(isBetween);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useLayoutEffect(() => {
    const list = strip.current;
    const cell = list?.children[card];
    if (!list || !cell) return;
    held.current = false;
    // Where a card came or went, the others stay where they are seen.
    const jumps = between.current !== isBetween || store.getState().scrubbing || prefersReducedMotion();
    between.current = isBetween;
    list.scrollTo({ left: leftOf(list, cell), behavior: jumps ? 'instant' : 'smooth' });
    if (list.contains(document.activeElement)) cell.querySelector('button')?.focus({ preventScroll: true });
  }, [card, isBetween, store]);

  const hold = (): void => {
    held.current = true;
    actions.pause();
  };
  const rest = (): void => {
    const list = strip.current;
    if (!list || !held.current) return;
    held.current = false;
    const away = [...list.children].map((each) => Math.abs(leftOf(list, each) - list.scrollLeft));
    onRest(away.indexOf(Math.min(...away)));
  };
  const wait = (): void => {
    if ('onscrollend' in window) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(rest, REST_MS);
  };
  return { ref: strip, onPointerDown: hold, onWheel: hold, onScroll: wait, onScrollEnd: rest };
}

/** How far the strip is scrolled where it shows a card at its start. */
function leftOf(list: HTMLElement, card: Element): number {
  const [first = card] = list.children;
  return card.getBoundingClientRect().left - first.getBoundingClientRect().left;
}

function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
