import { eventBeside } from '../scene/event-order';
import { useApp, useAppState } from '../state/use-app';
import { useThrottledState } from '../state/use-drag-state';
import { Button } from '../ui/button';
import { NextIcon, PauseIcon, PlayIcon, PreviousIcon } from '../ui/icons';
import { shortTitle } from './moment-words';

/** Plays the events one by one from where the reader stands, from the first where there is nothing left. */
export function PlayButton() {
  const { story, store, actions, messages } = useApp();
  const words = messages.timeline;
  const playing = useAppState((state) => state.playing);
  const toggle = (): void => {
    if (playing) actions.pause();
    else if (eventBeside(story, store.getState(), 1)) actions.play();
    else actions.playStory();
  };
  return (
    <Button
      className="timeline-button timeline-play"
      aria-label={playing ? words.pause : words.playEvents}
      onClick={toggle}
    >
      {playing ? <PauseIcon /> : <PlayIcon />}
      <span className="timeline-button-word">{playing ? words.pause : words.play}</span>
    </Button>
  );
}

/** One event on or back, by its name where it does not stand at its mark. */
export function StepButton({ direction }: { direction: 1 | -1 }) {
  const { story, actions, messages } = useApp();
  const words = messages.timeline;
  const target = useThrottledState((state) => eventBeside(story, state, direction));
  const name = target ? shortTitle(target) : '';
  const [label, word] = direction > 0 ? [words.nextEvent, words.next] : [words.previousEvent, words.previous];
  const step = (): void => {
    actions.pause();
    actions.step(direction);
  };
  return (
    <Button
      className={direction > 0 ? 'timeline-button timeline-next' : 'timeline-button'}
      aria-label={target ? words.stepTo(label, name) : label}
      // Not disabled: at the end of the story it would lose the focus.
      aria-disabled={!target}
      onClick={step}
    >
      {direction > 0 ? <NextIcon /> : <PreviousIcon />}
      <span className="timeline-button-word">{word}</span>
      <span className="timeline-button-name">{name}</span>
    </Button>
  );
}
