import { type ReactNode, useMemo } from 'react';
import { formatUnsure } from '../i18n/format-moment';
import { type Account, accountOf, type Entry } from '../scene/account';
import { changeDayBefore, placeChangeDays } from '../scene/change-days';
import { useApp, useAppState } from '../state/use-app';
import type { Claim, Place, PlaceState, Story, StoryEvent } from '../story/story';
import { ClaimList } from './claims';
import { DateNote } from './dates';
import { EventLink } from './links';
import { PanelPart } from './panel-part';
import { StateName } from './place-state';
import { StandingLine } from './standing';
import { useFuture, useMoment, useUnsure, useWithin } from './use-moment';

/** A place's account in its parts; right of the text's present what is expected goes first. */
export function PlaceAccount({ account }: { account: Account }) {
  const words = useApp().messages.panel.place;
  const future = useFuture();
  const { before, later, expected } = account;
  const placeId = account.place.id;
  const ahead = expected.length > 0 && (
    <AccountPart title={words.expected} note={words.expectedNote} placeId={placeId} entries={expected} />
  );
  return (
    <>
      {future && ahead}
      <Present account={account} />
      {before.length > 0 && <AccountPart title={words.before} placeId={placeId} entries={before} />}
      {later.length > 0 && <AccountPart title={words.later} placeId={placeId} entries={later} />}
      {!future && ahead}
    </>
  );
}

function Present({ account }: { account: Account }) {
  const { messages } = useApp();
  const words = messages.panel.place;
  const future = useFuture();
  const { place, holding, now } = account;
  const empty = holding.length === 0 && now.length === 0;
  if (empty && future) return null;
  const title = future ? words.lastTold : <MomentTitle />;
  const note = future ? words.lastToldNote : empty ? words.nothingNow : undefined;
  return (
    <AccountPart title={title} note={note} placeId={place.id} entries={now}>
      {holding.map(({ state, unsure }) => (
        <div key={state.state} className="panel-entry" data-entry={`${state.state}-${state.span.first}`}>
          <StateEntry state={state} lasting isNamed={holding.length > 1} note={formatUnsure(unsure, messages)} />
        </div>
      ))}
    </AccountPart>
  );
}

/** Alone, for it changes with every day of a drag. */
function MomentTitle() {
  const { text } = useMoment();
  return useApp().messages.panel.place.atThisMoment(text);
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

/** A part of a place's account under its heading: now, before, later, or proposed and expected. */
function AccountPart({ title, note, placeId, entries, children }: AccountPartProps) {
  const { story } = useApp();
  return (
    <PanelPart title={title}>
      {note !== undefined && <p className="panel-note">{note}</p>}
      {children}
      {entries.length > 0 && (
        <ul className="panel-entries">
          {blocksOf(story, entries).map((block) => (
            <BlockItem key={block.key} block={block} placeId={placeId} />
          ))}
        </ul>
      )}
    </PanelPart>
  );
}

function BlockItem({ block, placeId }: { block: Block; placeId: string }) {
  if (block.kind === 'claims') return <ClaimsBlock event={block.event} claims={block.claims} placeId={placeId} />;
  const { entry } = block;
  return (
    <li className="panel-entry" data-entry={entry.id}>
      {entry.kind === 'state' && <StateEntry state={entry.state} />}
      {entry.kind === 'event' && <EventEntry event={entry.event} />}
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
        <DateNote when={state.when} lasting={lasting} note={note} />
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
        <DateNote when={event.when} lasting={lasting} note={note} />
      </StandingLine>
    </>
  );
}

interface ClaimsBlockProps {
  readonly event: StoryEvent;
  readonly claims: readonly Claim[];
  readonly placeId: string;
}

/** All that was said of a place on one occasion, under the occasion's title and date. */
function ClaimsBlock({ event, claims, placeId }: ClaimsBlockProps) {
  const { messages } = useApp();
  return (
    <li className="panel-occasion">
      <p className="panel-entry-label">
        {messages.panel.place.saidAt} <DateNote when={event.when} />
      </p>
      <p className="panel-entry-title">
        <EventLink event={event} />
      </p>
      <ClaimList claims={claims} under={placeId} />
    </li>
  );
}

/** Entries told together: a state or an event alone, or all that was said on one occasion. */
type Block =
  | { readonly kind: 'entry'; readonly key: string; readonly entry: Exclude<Entry, { kind: 'claim' }> }
  | { readonly kind: 'claims'; readonly key: string; readonly event: StoryEvent; readonly claims: readonly Claim[] };

/** Gathers the claims among entries under their events, each at the place of its first claim. Loses no entry. */
export function blocksOf(story: Story, entries: readonly Entry[]): readonly Block[] {
  const blocks = new Map<string, Block>();
  for (const entry of entries) {
    if (entry.kind !== 'claim') {
      blocks.set(`${entry.kind}-${entry.id}`, { kind: 'entry', key: `${entry.kind}-${entry.id}`, entry });
      continue;
    }
    const event = story.eventById.get(entry.claim.event);
    if (!event) continue;
    const key = `claims-${event.id}`;
    const earlier = blocks.get(key);
    const claims = earlier?.kind === 'claims' ? [...earlier.claims, entry.claim] : [entry.claim];
    blocks.set(key, { kind: 'claims', key, event, claims });
  }
  return [...blocks.values()];
}
