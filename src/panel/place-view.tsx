import { memo, type RefObject } from 'react';
import type { Place } from '../story/story';
import { PlaceFigures } from './figures';
import { PlaceAccount, usePlaceAccount } from './place-account';
import { PlaceKicker, ShapeMissing } from './place-state';
import { type PanelGeography, ShapeFold } from './sources';
import { CertaintyFold, StandingLine } from './standing';
import { TopBar } from './top-bar';

interface PlaceViewProps {
  readonly place: Place;
  readonly geography: PanelGeography;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What the story tells of a place, seen from the moment on the timeline. */
export const PlaceView = memo(function PlaceView({ place, geography, heading }: PlaceViewProps) {
  const account = usePlaceAccount(place);
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
