import { type ComponentType, Fragment } from 'react';
import { useApp } from '../state/use-app';
import type { Claim } from '../story/story';
import { DateNote } from './dates';
import { FoldedList } from './folded-list';
import { EventLink, PlaceLink, usePlaceHover } from './links';
import { PanelPart } from './panel-part';
import { StandingLine, standingGroups } from './standing';

interface ClaimGroupsProps {
  readonly claims: readonly Claim[];
  /** The place that they are told under; where there is none, each is told under the place that it names first. */
  readonly under?: string;
}

/** Claims in three parts: what is settled, what is in dispute, and what is open. */
export function ClaimGroups({ claims, under }: ClaimGroupsProps) {
  const words = useApp().messages.panel;
  return standingGroups.map(([group, standings]) => {
    const some = claims.filter(({ standing }) => standings.includes(standing));
    if (some.length === 0) return null;
    return (
      <PanelPart key={group} title={words.groups[group](some.length)}>
        <FoldedList>
          {some.map((claim, index) => (
            <ClaimItem key={claim.id} claim={claim} earlier={some[index - 1]} under={under} />
          ))}
        </FoldedList>
      </PanelPart>
    );
  });
}

interface ClaimItemProps {
  readonly claim: Claim;
  /** The claim told before it; what they share is not said again. */
  readonly earlier: Claim | undefined;
  readonly under: string | undefined;
}

/**
 * A claim with the other places that it is about, after what it is told of: under a place the occasion, else the place.
 * Points its place out on the map while it is pointed at.
 */
export function ClaimItem({ claim, earlier, under }: ClaimItemProps) {
  const { story, messages } = useApp();
  const [first] = claim.places;
  const event = story.eventById.get(claim.event);
  const hover = usePlaceHover(claim.places.find((place) => place !== under) ?? first ?? null);
  const isTold = under === undefined ? earlier && earlier.places[0] === first : earlier?.event === claim.event;
  return (
    <li className="panel-entry" data-entry={claim.id} {...hover}>
      {!isTold && (
        <p className="panel-entry-label">
          {under !== undefined && event ? (
            <>
              <span>{`${messages.panel.place.saidAt} `}</span>
              <DateNote when={event.when} />
              <span>: </span>
              <EventLink event={event} />
            </>
          ) : first === undefined ? (
            messages.panel.event.everywhere
          ) : (
            <PlaceLink id={first} />
          )}
        </p>
      )}
      <p className="panel-told">{claim.text}</p>
      <StandingLine statement={claim}>
        <OtherPlaces claim={claim} under={under ?? first} />
      </StandingLine>
    </li>
  );
}

interface OtherPlacesProps {
  readonly claim: Claim;
  readonly under: string | undefined;
  /** How a place is linked where a page has no buttons. */
  readonly Link?: ComponentType<{ id: string }>;
}

/** The places that a claim is about besides the one that it is told under. */
export function OtherPlaces({ claim, under, Link = PlaceLink }: OtherPlacesProps) {
  const words = useApp().messages.panel.statement;
  const places = claim.places.filter((place) => place !== under);
  if (places.length === 0) return null;
  return (
    <span>
      <span>{` ${words.alsoOf} `}</span>
      {places.map((place, index) => (
        <Fragment key={place}>
          {index > 0 && <span>, </span>}
          <Link id={place} />
        </Fragment>
      ))}
    </span>
  );
}
