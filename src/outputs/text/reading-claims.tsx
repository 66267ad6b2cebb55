import { Fragment } from 'react';
import { claimGroupsOf } from '../../panel/claims';
import { StandingLine } from '../../panel/standing';
import { claimsOf } from '../../scene/account';
import { useApp } from '../../state/use-app';
import type { Claim, StoryEvent } from '../../story/story';
import { PlaceAnchor, PlaceAnchors } from './reading-links';

/** What the article says on the occasion of an event, place by place. */
export function ReadingClaims({ event }: { event: StoryEvent }) {
  const { story, messages } = useApp();
  const groups = claimGroupsOf(claimsOf(story, event.id));
  if (groups.length === 0) return null;
  return (
    <>
      <h4>{messages.panel.event.claims}</h4>
      {groups.map(({ place, claims }) => (
        <Fragment key={place ?? ''}>
          <h5>{place === undefined ? messages.panel.event.everywhere : <PlaceAnchor id={place} />}</h5>
          <ul>
            {claims.map((claim) => (
              <ReadingClaim key={claim.id} claim={claim} under={place} />
            ))}
          </ul>
        </Fragment>
      ))}
    </>
  );
}

/** A claim, with the other places that it is about besides the one it is told under. */
function ReadingClaim({ claim, under }: { claim: Claim; under: string | undefined }) {
  const words = useApp().messages.panel.statement;
  const others = claim.places.filter((place) => place !== under);
  return (
    <li>
      {claim.text}
      <StandingLine statement={claim}>
        {others.length > 0 && (
          <span>
            {words.alsoOf} <PlaceAnchors ids={others} />
          </span>
        )}
      </StandingLine>
    </li>
  );
}
