import { words } from '#messages/words';
import { DateNote } from '../../panel/dates';
import { ParagraphRefs } from '../../panel/links';
import { StateName } from '../../panel/place-state';
import { StandingMark } from '../../panel/standing';
import { useApp } from '../../state/use-app';
import type { Place, PlaceState } from '../../story/story';
import type { Day } from '../../time/day';
import { contains } from '../../time/when';
import './place-table.css';

/** What held in each place over time, as a table: what the lanes of the timeline draw. `moment` is where the reader stands. */
export function PlaceTable({ moment }: { readonly moment: Day }) {
  const { story } = useApp();
  const told = [...story.places.values()].filter(({ states }) => states.length > 0);
  return (
    <table className="place-table">
      <caption>{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.situation}</th>
          <th scope="col">{words.certainty}</th>
        </tr>
      </thead>
      {told.map((place) => (
        <PlaceRows key={place.id} place={place} moment={moment} />
      ))}
    </table>
  );
}

function PlaceRows({ place, moment }: { readonly place: Place; readonly moment: Day }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {place.name}
        </th>
      </tr>
      {place.states.map((state) => (
        <StateRow key={state.span.first} state={state} moment={moment} />
      ))}
    </tbody>
  );
}

function StateRow({ state, moment }: { readonly state: PlaceState; readonly moment: Day }) {
  const { story, messages } = useApp();
  const holds = contains(state.span, moment);
  const { word, voice } = messages.panel.standing[state.standing];
  return (
    <tr className={holds ? 'place-table-now' : undefined}>
      <th scope="row">
        <DateNote when={state.when} lasting={contains(state.span, story.calendar.now)} />
        {holds && (
          <span className="place-table-note">{` ${moment > story.calendar.now ? words.last : words.now}`}</span>
        )}
      </th>
      <td>
        <StateName id={state.state} />
      </td>
      <td>
        <StandingMark standing={state.standing} />{' '}
        <span>{state.voice === undefined ? word : word + voice(state.voice)}</span>
        <ParagraphRefs paragraphs={state.paragraphs} />
      </td>
    </tr>
  );
}
