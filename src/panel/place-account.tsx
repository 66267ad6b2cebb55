import { type ReactNode, useMemo } from 'react';
import { formatUnsure } from '../i18n/format-moment';
import { type Account, accountOf, type Entry, holdingAt } from '../scene/account';
import { changeDayBefore, placeChangeDays } from '../scene/change-days';
import { useApp, useAppState } from '../state/use-app';
import { useStillScene } from '../state/use-scene';
import type { Place, PlaceState, StoryEvent } from '../story/story';
import { ClaimGroups, ClaimItem } from './claims';
import { DateNote } from './dates';
import { FoldedList } from './folded-list';
import { EventLink } from './links';
import { PanelPart } from './panel-part';
import { PlaceRows } from './place-list';
import { StateName } from './place-state';
import { StandingLine } from './standing';
import { useFuture, useMoment, useUnsure, useWithin } from './use-moment';

interface PlaceAccountProps {
  readonly account: Account;
  /** The parts that stand for the place at the moment. */
  readonly parts: readonly Place[];
  /** Told between what the moment is about and what it leaves out. */
  readonly children?: ReactNode;
}

/** What holds in a place, what is said of it and what is expected, which goes first right of the text's present; then other times. */
export function PlaceAccount({ account, parts, children }: PlaceAccountProps) {
  const words = useApp().messages.panel.place;
  const future = useFuture();
  const { now, before, later, expected } = account;
  const placeId = account.place.id;
  const ahead = <AccountPart title={words.expected} note={words.expectedNote} placeId={placeId} entries={expected} />;
  return (
    <>
      {future && ahead}
      <Present account={account} parts={parts} />
      <ClaimGroups claims={now.flatMap((entry) => (entry.kind === 'claim' ? entry.claim : []))} under={placeId} />
      {!future && ahead}
      {children}
      <AccountPart title={words.before} placeId={placeId} entries={before} />
      <AccountPart title={words.later} placeId={placeId} entries={later} />
    </>
  );
}

/** What holds at the moment, in the place or its parts, and the events that go on. */
function Present({ account, parts }: PlaceAccountProps) {
  const { messages } = useApp();
  const words = messages.panel.place;
  const future = useFuture();
  const { moment } = useStillScene();
  const { place, holding, now } = account;
  const events = now.filter(({ kind }) => kind !== 'claim');
  const empty = holding.length + parts.length + now.length === 0;
  if (holding.length + parts.length + events.length === 0 && (future || !empty)) return null;
  const title = future ? words.lastTold : <MomentTitle />;
  const note = future ? words.lastToldNote : empty ? words.nothingNow : undefined;
  return (
    <AccountPart title={title} note={note} placeId={place.id} entries={events}>
      {holding.map(({ state, unsure }) => (
        <div key={state.state} className="panel-entry" data-entry={`${state.state}-${state.span.first}`}>
          <StateEntry state={state} lasting isNamed={holding.length > 1} note={formatUnsure(unsure, messages)} />
        </div>
      ))}
      {parts.length > 0 && (
        <PlaceRows
          rows={parts.map((part) => ({
            id: part.id,
            marks: holdingAt(part, moment)
              .map(({ state }) => state.state)
              .join(' '),
            words: part.headline,
          }))}
        />
      )}
    </AccountPart>
  );
}

/** Alone, for it changes with every day of a drag. */
function MomentTitle() {
  const { text } = useMoment();
  return <span>{useApp().messages.panel.place.atThisMoment(text)}</span>;
}

/** What the story tells of a place at the reader's moment: the same object as long as no entry begins or ends. */
export function usePlaceAccount(place: Place): Account {
  const { story } = useApp();
  const changeDays = useMemo(() => placeChangeDays(story, place), [story, place]);
  const turn = useAppState((state) => changeDayBefore(changeDays, state.moment));
  return useMemo(() => accountOf(story, place.id, turn), [story, place, turn]);
}

interface AccountPartProps {
  readonly title: ReactNode;
  readonly note?: string | undefined;
  readonly placeId: string;
  readonly entries: readonly Entry[];
  /** Told before the entries. */
  readonly children?: ReactNode;
}

/** A part of a place's account under its heading: now, before, later, or proposed and expected; nothing where it is empty. */
function AccountPart({ title, note, placeId, entries, children }: AccountPartProps) {
  if (entries.length === 0 && children === undefined) return null;
  return (
    <PanelPart title={title}>
      {note !== undefined && <p className="panel-note">{note}</p>}
      {children}
      {entries.length > 0 && (
        <FoldedList>
          {entries.map((entry, index) => (
            <EntryItem key={`${entry.kind}-${entry.id}`} entry={entry} earlier={entries[index - 1]} placeId={placeId} />
          ))}
        </FoldedList>
      )}
    </PanelPart>
  );
}

interface EntryItemProps {
  readonly entry: Entry;
  /** The entry told before it. */
  readonly earlier: Entry | undefined;
  readonly placeId: string;
}

function EntryItem({ entry, earlier, placeId }: EntryItemProps) {
  if (entry.kind === 'claim') {
    const claim = earlier?.kind === 'claim' ? earlier.claim : undefined;
    return <ClaimItem claim={entry.claim} earlier={claim} under={placeId} />;
  }
  return (
    <li className="panel-entry" data-entry={entry.id}>
      {entry.kind === 'state' ? <StateEntry state={entry.state} /> : <EventEntry event={entry.event} />}
    </li>
  );
}

interface StateEntryProps {
  readonly state: PlaceState;
  /** True where it holds, or may hold, at the moment; else it is told from another time. */
  readonly lasting?: boolean;
  /** False where its name stands above it already. */
  readonly isNamed?: boolean;
  readonly note?: string | null;
}

/** What held in a place for a time. */
function StateEntry({ state, lasting = false, isNamed = true, note = null }: StateEntryProps) {
  return (
    <>
      {isNamed && (
        <p className="panel-entry-label">
          <StateName id={state.state} />
        </p>
      )}
      <p className="panel-told">{state.text}</p>
      <StandingLine statement={state}>
        <span>
          {' '}
          <DateNote when={state.when} lasting={lasting} note={note} />
        </span>
      </StandingLine>
    </>
  );
}

/** An event that touches a place, with a way to it. */
function EventEntry({ event }: { event: StoryEvent }) {
  const lasting = useWithin(event.span);
  const note = useUnsure(event);
  return (
    <>
      <p className="panel-entry-title">
        <EventLink event={event} />
      </p>
      <p className="panel-told">{event.text}</p>
      <StandingLine statement={event}>
        <span>
          {' '}
          <DateNote when={event.when} lasting={lasting} note={note} />
        </span>
      </StandingLine>
    </>
  );
}
