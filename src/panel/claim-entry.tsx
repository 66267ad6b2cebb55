import { Fragment } from 'react';
import { useApp } from '../state/use-app';
import type { Claim } from '../story/story';
import { PlaceLink } from './place-link';
import { StandingLine } from './standing-line';

/** A claim, with the other places that it is about besides the one it is told under. */
export function ClaimEntry({ claim, under }: { claim: Claim; under: string | undefined }) {
  const words = useApp().messages.panel.statement;
  const others = claim.places.filter((place) => place !== under);
  return (
    <li className="panel-entry" data-entry={claim.id}>
      <p className="panel-told">{claim.text}</p>
      <StandingLine statement={claim}>
        {others.length > 0 && (
          <span>
            {words.alsoOf}{' '}
            {others.map((place, index) => (
              <Fragment key={place}>
                {index > 0 && ', '}
                <PlaceLink id={place} />
              </Fragment>
            ))}
          </span>
        )}
      </StandingLine>
    </li>
  );
}
