import { useId } from 'react';
import { claimsOf } from '../scene/account';
import { useApp } from '../state/use-app';
import type { StoryEvent } from '../story/story';
import { type ClaimGroup, claimGroupsOf } from './blocks';
import { ClaimEntry } from './claim-entry';
import { ClaimFold } from './claim-fold';

/** With more groups than this a reader wants to see which there are before reading them. */
const MOST_OPEN = 2;

/** What the article says on the occasion of an event, place by place. */
export function EventClaims({ event }: { event: StoryEvent }) {
  const { story, messages } = useApp();
  const id = useId();
  const groups = claimGroupsOf(claimsOf(story, event.id));
  if (groups.length === 0) return null;
  return (
    <section className="panel-part" aria-labelledby={id}>
      <h3 id={id} className="panel-part-title">
        {messages.panel.event.claims}
      </h3>
      {groups.map((group) => (
        <ClaimFold
          key={group.place ?? ''}
          place={group.place}
          count={group.claims.length}
          open={groups.length <= MOST_OPEN}
        >
          <Claims group={group} />
        </ClaimFold>
      ))}
    </section>
  );
}

function Claims({ group }: { group: ClaimGroup }) {
  return (
    <ul className="panel-entries">
      {group.claims.map((claim) => (
        <ClaimEntry key={claim.id} claim={claim} under={group.place} />
      ))}
    </ul>
  );
}
