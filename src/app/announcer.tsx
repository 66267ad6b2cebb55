import { useCallback, useEffect, useRef, useState } from 'react';
import { type Choice, describeStep } from '../description/describe-step';
import { useApp, useAppState } from '../state/use-app';
import { useSettledState } from '../state/use-drag-state';
import { VisuallyHidden } from '../ui/visually-hidden';

/** The page's one live region: says what each step of the reader has changed, and what the map is asked to say. */
export function Announcer() {
  const { story, messages } = useApp();
  const place = useAppState((state) => state.place);
  const event = useSettledState((state) => state.event);
  const moment = useSettledState((state) => state.moment);
  const asked = useAppState((state) => state.announced);
  const [said, setSaid] = useState({ words: '', times: 0 });
  const say = useCallback((words: string): void => setSaid(({ times }) => ({ words, times: times + 1 })), []);
  const told = useRef<Choice>({ place, event, moment });
  // Later than the panel, which may have moved the focus.
  useEffect(() => {
    const before = told.current;
    const after = { place, event, moment };
    told.current = after;
    if (before.place === place && before.event === event && before.moment === moment) return;
    say(describeStep(story, before, after, messages, isNamed(before, after)));
  }, [story, say, messages, place, event, moment]);
  useEffect(() => {
    if (asked) say(asked.words);
  }, [asked, say]);
  return (
    <VisuallyHidden>
      <span aria-live="polite">
        {/* Another one each time: the same words are said again, too. */}
        <span key={said.times}>{said.words}</span>
      </span>
    </VisuallyHidden>
  );
}

/** The timeline's parts that say where the reader has come to: the slider, and the card of the present event. */
const TELLS_TIME = '[type="range"], .timeline-strip [aria-current="true"]';

/** True where what has the focus says by itself what was chosen: a heading as it takes the focus, the timeline as it moves. */
function isNamed(before: Choice, after: Choice): boolean {
  const focus = document.hasFocus() ? document.activeElement : null;
  if (!focus) return false;
  if (focus.matches('h2')) return subjectOf(before) !== subjectOf(after);
  const isAtPlace = after.place !== null && after.place !== before.place;
  const isMoved = after.event !== before.event || after.moment !== before.moment;
  return !isAtPlace && isMoved && focus.matches(TELLS_TIME);
}

/** What the text is about. */
function subjectOf({ place, event }: Choice): string {
  return place === null ? `event ${event}` : `place ${place}`;
}
