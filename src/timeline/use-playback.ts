import { useEffect } from 'react';
import { eventBeside } from '../scene/event-order';
import { useApp, useAppState } from '../state/use-app';
import { readingTime } from './reading-time';

interface Playback {
  readonly playing: boolean;
  /** Plays on from here, from the beginning where there is nothing left, or pauses. */
  toggle(): void;
}

/** Steps from event to event while playing, and stops at the last one; it never starts by itself. */
export function usePlayback(): Playback {
  const { story, store, actions } = useApp();
  const playing = useAppState((state) => state.playing);
  const eventId = useAppState((state) => state.event);

  useEffect(() => {
    if (!playing) return;
    if (!eventBeside(story, store.getState(), 1)) {
      actions.pause();
      return;
    }
    const event = eventId === null ? null : story.eventById.get(eventId);
    const stay = event ? readingTime(event.title, event.text) : 0;
    const timer = setTimeout(() => actions.step(1), stay);
    return () => clearTimeout(timer);
  }, [playing, eventId, story, store, actions]);

  const toggle = (): void => {
    if (playing) {
      actions.pause();
      return;
    }
    const first = story.events[0];
    if (first && !eventBeside(story, store.getState(), 1)) actions.standAt(first.id);
    actions.play();
  };

  return { playing, toggle };
}
