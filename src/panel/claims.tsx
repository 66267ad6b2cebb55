import { type ComponentType, Fragment } from 'react';
import { claimsOf } from '../scene/account';
import { useApp } from '../state/use-app';
import type { Claim, StoryEvent } from '../story/story';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { PlaceLink, usePlaceHover } from './links';
import { PanelPart } from './panel-part';
import { StandingLine } from './standing';

/** With more groups than this a reader wants to see which there are before reading them. */
const MOST_OPEN = 2;

/** What the article says on the occasion of an event, place by place. */
export function EventClaims({ event }: { event: StoryEvent }) {
  const { story, messages } = useApp();
  const words = messages.panel.event;
  const groups = claimGroupsOf(claimsOf(story, event.id));
  if (groups.length === 0) return null;
  const open = groups.length <= MOST_OPEN;
  return (
    <PanelPart title={words.claims}>
      {groups.map(({ place, claims }) =>
        place === undefined ? (
          <Fold key="" title={words.everywhere} aside={words.count(claims.length)} open={open}>
            <ClaimList claims={claims} under={place} />
          </Fold>
        ) : (
          <PlaceClaims key={place} place={place} claims={claims} open={open} />
        ),
      )}
    </PanelPart>
  );
}

interface PlaceClaimsProps {
  readonly place: string;
  readonly claims: readonly Claim[];
  readonly open: boolean;
}

/** A place's claims under its name, and the way to the place; pointing at the name points out the place. */
function PlaceClaims({ place, claims, open }: PlaceClaimsProps) {
  const { story, actions, messages } = useApp();
  const hover = usePlaceHover(place);
  const words = messages.panel.event;
  const name = story.places.get(place)?.name ?? place;
  return (
    <Fold title={name} aside={words.count(claims.length)} open={open} summary={hover}>
      <ClaimList claims={claims} under={place} />
      <Button variant="quiet" className="panel-open-place" {...hover} onClick={() => actions.selectPlace(place)}>
        {words.openPlace(name)}
      </Button>
    </Fold>
  );
}

interface ClaimListProps {
  readonly claims: readonly Claim[];
  /** The place that they are told under; undefined for what is said of all. */
  readonly under: string | undefined;
}

/** Claims, each with the other places that it is about. */
export function ClaimList({ claims, under }: ClaimListProps) {
  return (
    <ul className="panel-entries">
      {claims.map((claim) => (
        <li key={claim.id} className="panel-entry" data-entry={claim.id}>
          <p className="panel-told">{claim.text}</p>
          <StandingLine statement={claim}>
            <OtherPlaces claim={claim} under={under} />
          </StandingLine>
        </li>
      ))}
    </ul>
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
      {words.alsoOf}{' '}
      {places.map((place, index) => (
        <Fragment key={place}>
          {index > 0 && ', '}
          <Link id={place} />
        </Fragment>
      ))}
    </span>
  );
}

/** Claims about one place. */
interface ClaimGroup {
  /** The place named first; undefined for what is said of all. */
  readonly place: string | undefined;
  readonly claims: readonly Claim[];
}

/** Groups claims by the place that each names first, in order of first mention; what is said of all comes last. */
export function claimGroupsOf(claims: readonly Claim[]): readonly ClaimGroup[] {
  const groups = new Map<string | undefined, Claim[]>();
  for (const claim of claims) {
    const place = claim.places[0];
    const group = groups.get(place);
    if (group) group.push(claim);
    else groups.set(place, [claim]);
  }
  return [...groups]
    .map(([place, group]): ClaimGroup => ({ place, claims: group }))
    .sort((a, b) => Number(a.place === undefined) - Number(b.place === undefined));
}
