import { memo, type RefObject } from 'react';
import type { Place } from '../story/story';
import { CertaintyFold } from './certainty-fold';
import type { PanelGeography } from './panel-geography';
import { PlaceAccount } from './place-account';
import { PlaceFigures } from './place-figures';
import { PlaceKicker } from './place-kicker';
import { ShapeFold } from './shape-fold';
import { ShapeMissing } from './shape-missing';
import { StandingLine } from './standing-line';
import { TopBar } from './top-bar';
import { useAccount } from './use-account';

interface PlaceViewProps {
  readonly place: Place;
  readonly geography: PanelGeography;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What the story tells of a place, seen from the moment on the timeline. */
export const PlaceView = memo(function PlaceView({ place, geography, heading }: PlaceViewProps) {
  const account = useAccount(place);
  return (
    <article>
      <TopBar />
      <PlaceKicker account={account} />
      <h2 ref={heading} tabIndex={-1} className="panel-heading">
        {place.name}
      </h2>
      <p className="panel-headline">{place.headline}</p>
      <p className="panel-told">{place.text}</p>
      <StandingLine statement={place} />
      <ShapeMissing place={place} />
      <PlaceAccount account={account} />
      <PlaceFigures placeId={place.id} geography={geography} />
      <div className="panel-folds">
        <CertaintyFold />
        <ShapeFold placeId={place.id} geography={geography} />
      </div>
    </article>
  );
});
