import { useApp } from '../state/use-app';
import type { Claim, StoryEvent } from '../story/story';
import { Button } from '../ui/button';
import { ClaimEntry } from './claim-entry';
import { DateNote } from './date-note';

interface ClaimsBlockProps {
  readonly event: StoryEvent;
  readonly claims: readonly Claim[];
  readonly placeId: string;
}

/** All that was said of a place on one occasion, under the occasion's title and date. */
export function ClaimsBlock({ event, claims, placeId }: ClaimsBlockProps) {
  const { actions, messages } = useApp();
  return (
    <li className="panel-occasion">
      <p className="panel-entry-label">
        {messages.panel.place.saidAt} <DateNote when={event.when} />
      </p>
      <p className="panel-entry-title">
        <Button variant="inline" onClick={() => actions.selectEvent(event.id)}>
          {event.title}
        </Button>
      </p>
      <ul className="panel-entries">
        {claims.map((claim) => (
          <ClaimEntry key={claim.id} claim={claim} under={placeId} />
        ))}
      </ul>
    </li>
  );
}
