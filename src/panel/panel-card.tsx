import type { ReactNode } from 'react';
import { firstSentence } from '../i18n/intl';
import { useApp } from '../state/use-app';
import type { Place, StoryEvent } from '../story/story';
import { changesIn } from './changes';
import { EventDate } from './dates';
import { MomentLine } from './introduction';
import { usePlaceAccount } from './place-account';
import { PlaceKicker } from './place-state';
import { Facts } from './situation';
import { StandingLine } from './standing';
import { SubjectHeading, SubjectRegion } from './subject';
import './account.css';
import './lists.css';
import './panel-card.css';
import './panel.css';

/** The text of the compact layout, as one card: a place, an event or the moment in a few lines. Scrolls by itself. */
export function PanelCard({ link }: { readonly link?: ReactNode }) {
  const { messages } = useApp();
  return (
    <SubjectRegion className="panel-card" label={messages.panel.cardLabel} focusable>
      {(subject) => (
        <>
          {subject.kind === 'place' && <PlaceCard place={subject.place} />}
          {subject.kind === 'event' && <EventCard event={subject.event} />}
          {subject.kind === 'introduction' && <IntroductionCard />}
          {link}
        </>
      )}
    </SubjectRegion>
  );
}

/** A place in a few lines: what holds there at the moment or, where nothing does, what the article has it for. */
function PlaceCard({ place }: { place: Place }) {
  const account = usePlaceAccount(place);
  const [held] = account.holding;
  return (
    <>
      <div className="panel-card-head">
        <SubjectHeading className="panel-card-title">{place.name}</SubjectHeading>
        <PlaceKicker account={account} />
      </div>
      <p className="panel-card-text">{held ? firstSentence(held.state.text) : place.headline}</p>
      <StandingLine statement={held?.state ?? place} />
    </>
  );
}

/** An event in a few lines. */
function EventCard({ event }: { event: StoryEvent }) {
  const { story, messages } = useApp();
  return (
    <>
      <div className="panel-card-head">
        <SubjectHeading className="panel-card-title">{event.title}</SubjectHeading>
        <p className="panel-kicker panel-moment">
          <EventDate event={event} />
        </p>
      </div>
      <p className="panel-card-text">{firstSentence(event.text)}</p>
      <StandingLine statement={event} />
      {changesIn(story, event, messages).map(({ id, words }) => (
        <p key={id} className="panel-note">
          {`${story.places.get(id)?.name}: ${words}`}
        </p>
      ))}
    </>
  );
}

/** The moment, and what holds in the leading places. */
function IntroductionCard() {
  const { messages } = useApp();
  return (
    <>
      <div className="panel-card-head">
        <SubjectHeading className="panel-card-title">{messages.panel.introduction.heading}</SubjectHeading>
        <MomentLine />
      </div>
      <Facts />
    </>
  );
}
