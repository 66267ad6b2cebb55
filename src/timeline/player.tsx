import { useEffect } from 'react';
import { eventBeside } from '../scene/event-order';
import { useApp, useAppState } from '../state/use-app';

/** Goes from event to event while the reader plays the story, and stops at the last one. */
export function Player() {
  const { story, store, actions } = useApp();
  const playing = useAppState((state) => state.playing);
  const eventId = useAppState((state) => state.event);
  // What started it may have gone with the text that it stood in: the focus goes to what ends it.
  useEffect(() => {
    if (playing && document.activeElement === document.body)
      document.querySelector<HTMLElement>('.timeline-play')?.focus();
  }, [playing]);

  useEffect(() => {
    if (!playing) return;
    if (!eventBeside(story, store.getState(), 1)) {
      actions.pause();
      return;
    }
    const event = eventId === null ? null : story.eventById.get(eventId);
    const stay = event ? readingTime(event.title, event.text) : 0;
    const timer = setTimeout(() => actions.step(1), stay);
    // Nobody looks on: the tab is hidden, or was.
    document.addEventListener('visibilitychange', actions.pause);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', actions.pause);
    };
  }, [playing, eventId, story, store, actions]);
  return null;
}

/** A glance at the map and the date, then time for every character, up to what keeps a reader waiting. */
const GLANCE_MS = 2500;
const CHARACTER_MS = 25;
const LONGEST_MS = 9000;

/** How long playback stays at an event so that its texts can be read, in milliseconds. */
export function readingTime(...texts: readonly string[]): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return Math.min(GLANCE_MS + characters * CHARACTER_MS, LONGEST_MS);
}
