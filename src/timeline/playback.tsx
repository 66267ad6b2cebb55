import { useEffect } from 'react';
import { eventBeside } from '../scene/event-order';
import { useApp, useAppState } from '../state/use-app';
import { Button } from '../ui/button';
import { NextIcon, PauseIcon, PlayIcon, PreviousIcon } from '../ui/icons';
import type { TimelineLayout } from './metrics';

/** Previous event, play or pause, next event. */
export function TimelineControls({ layout }: { layout: TimelineLayout }) {
  const { story, actions, messages } = useApp();
  const words = messages.timeline;
  const hasPrevious = useAppState((state) => eventBeside(story, state, -1) !== null);
  const hasNext = useAppState((state) => eventBeside(story, state, 1) !== null);
  const { playing, toggle } = usePlayback();

  const step = (direction: 1 | -1): void => {
    actions.pause();
    actions.step(direction);
  };
  const word = (text: string) => layout === 'wide' && <span className="timeline-button-word">{text}</span>;

  return (
    <>
      <Button
        className="timeline-button"
        aria-label={words.previousEvent}
        disabled={!hasPrevious}
        onClick={() => step(-1)}
      >
        <PreviousIcon />
        {word(words.previous)}
      </Button>
      <Button
        className="timeline-button timeline-play"
        aria-label={playing ? words.pauseEvents : words.playEvents}
        onClick={toggle}
      >
        {playing ? <PauseIcon /> : <PlayIcon />}
        {word(playing ? words.pause : words.play)}
      </Button>
      <Button
        className="timeline-button timeline-next"
        aria-label={words.nextEvent}
        disabled={!hasNext}
        onClick={() => step(1)}
      >
        {word(words.next)}
        <NextIcon />
      </Button>
    </>
  );
}

interface Playback {
  readonly playing: boolean;
  /** Plays on from here, from the beginning where there is nothing left, or pauses. */
  toggle(): void;
}

/** Steps from event to event while playing, and stops at the last one; it never starts by itself. */
function usePlayback(): Playback {
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
    if (playing) actions.pause();
    else if (eventBeside(story, store.getState(), 1)) actions.play();
    else actions.playStory();
  };

  return { playing, toggle };
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
