import { memo } from 'react';
import { formatDated, formatDoubt, formatNoted } from '../i18n/format-date';
import { partsAt } from '../scene/situation';
import { useApp, useAppState } from '../state/use-app';
import { useStillScene } from '../state/use-scene';
import type { Place } from '../story/story';
import { Button } from '../ui/button';
import { CertaintyFold, PlaceFigures, ShapeFold } from './folds';
import type { PanelGeography } from './panel-geography';
import { PlaceAccount, usePlaceAccount } from './place-account';
import { PlaceKicker } from './place-state';
import { StandingLine } from './standing';
import { SubjectHeading } from './subject';
import { TopBar } from './top-bar';
import { useWithin } from './use-moment';

interface PlaceViewProps {
  readonly place: Place;
  readonly geography: PanelGeography;
}

/** What the story tells of a place, seen from the moment on the timeline. */
export const PlaceView = memo(function PlaceView({ place, geography }: PlaceViewProps) {
  const account = usePlaceAccount(place);
  const { story } = useApp();
  const parts = partsAt(story, place, useStillScene().moment);
  const missing = <ShapeMissing place={place} />;
  return (
    <article>
      <TopBar />
      <PlaceKicker account={account} />
      <SubjectHeading className="panel-heading">{place.name}</SubjectHeading>
      <p className="panel-headline">{place.headline}</p>
      <p className="panel-told">{place.text}</p>
      <StandingLine statement={place} />
      {parts.length === 0 && missing}
      <PlaceAccount account={account} parts={parts}>
        <PlaceFigures places={[place, ...parts]} geography={geography} />
        {parts.length > 0 && missing}
      </PlaceAccount>
      <div className="panel-folds">
        <CertaintyFold />
        <ShapeFold placeId={place.id} geography={geography} />
      </div>
    </article>
  );
});

/** Says that a place's shape does not exist at the moment, and leads to a time when it does. */
function ShapeMissing({ place }: { place: Place }) {
  const { actions, messages } = useApp();
  const shown = useWithin(place.shown);
  const early = useAppState((state) => state.moment < place.shown.first);
  if (shown) return null;
  const words = messages.panel.place;
  const edge = early ? place.shown.first : place.shown.last;
  // The edge of a shape's life is never given to the day.
  const month = formatDated({ precision: 'month', first: edge, last: edge }, messages.locale);
  const edgeText = formatNoted(month, formatDoubt(place.shownDoubt, messages), messages);
  return (
    <div className="panel-missing">
      <p>{early ? words.notYet(place.name, edgeText) : words.noLonger(place.name, edgeText)}</p>
      <Button variant="outlined" onClick={() => actions.goTo(edge)}>
        {words.goToDate(edgeText)}
      </Button>
    </div>
  );
}
