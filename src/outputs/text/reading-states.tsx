import { reading } from '../../i18n/en/reading';
import { DateNote } from '../../panel/dates';
import { StateName } from '../../panel/place-state';
import { StandingLine } from '../../panel/standing';
import { useApp } from '../../state/use-app';
import type { PlaceState } from '../../story/story';
import { contains } from '../../time/when';

/** What held in a place over time, oldest first. What still holds at the text's present is told `since` its start. */
export function ReadingStates({ states }: { states: readonly PlaceState[] }) {
  const { story } = useApp();
  return (
    <>
      <h4>{reading.states}</h4>
      <ol className="reading-rows">
        {states.map((state) => (
          <li key={state.span.first}>
            <DateNote when={state.when} lasting={contains(state.span, story.calendar.now)} />{' '}
            <div>
              <StateName id={state.state} />
              <p>{state.text}</p>
              <StandingLine statement={state} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
