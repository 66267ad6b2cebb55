import { useEffect, useRef } from 'react';
import { describeStep } from '../description/describe-step';
import { useApp, useAppState } from '../state/use-app';
import { useSettledState } from '../state/use-drag-state';
import { VisuallyHidden } from '../ui/visually-hidden';

/** What says by itself, as it takes the focus or holds it, where the reader stands now. */
const SPEAKS = 'h2, [type="range"], .timeline-strip *';

/** The page's one live region: says what each step of the reader has changed, and what the map is asked to say. */
export function Announcer() {
  const { story, actions, messages } = useApp();
  const place = useAppState((state) => state.place);
  const event = useSettledState((state) => state.event);
  const moment = useSettledState((state) => state.moment);
  const announced = useAppState((state) => state.announced);
  const told = useRef({ place, event, moment });
  // Later than the panel, which may have moved the focus.
  useEffect(() => {
    const before = told.current;
    const after = { place, event, moment };
    told.current = after;
    if (before.place === place && before.event === event && before.moment === moment) return;
    const isNamed = document.activeElement?.matches(SPEAKS) ?? false;
    actions.announce(describeStep(story, before, after, messages, isNamed));
  }, [story, actions, messages, place, event, moment]);
  return (
    <VisuallyHidden>
      <span aria-live="polite">{announced}</span>
    </VisuallyHidden>
  );
}
