import { formatUnsure } from '../i18n/format-moment';
import type { Account } from '../scene/account';
import { useApp } from '../state/use-app';
import { StateEntry } from './account-entry';
import { AccountPart } from './account-part';
import { useMoment } from './use-moment';
import { useFuture } from './use-time';

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
