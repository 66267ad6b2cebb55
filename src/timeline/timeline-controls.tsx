import { eventBeside } from '../scene/event-order';
import { useApp, useAppState } from '../state/use-app';
import { Button } from '../ui/button';
import { NextIcon, PauseIcon, PlayIcon, PreviousIcon } from '../ui/icons';
import type { TimelineLayout } from './metrics';
import { usePlayback } from './use-playback';

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
        className="timeline-button timeline-previous"
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
