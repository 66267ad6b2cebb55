import type { ReactNode } from 'react';
import { firstSentence } from '../i18n/intl';
import { useApp } from '../state/use-app';
import type { Place, StoryEvent } from '../story/story';
import { EventDate } from './dates';
import { MomentNote } from './introduction';
import { usePlaceAccount } from './place-account';
import { PlaceKicker } from './place-state';
import { StandingLine } from './standing';
import { SubjectHeading, SubjectRegion } from './subject';
import './account.css';
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
  const { messages } = useApp();
  const account = usePlaceAccount(place);
  const [held] = account.holding;
  return (
    <>
      <div className="panel-card-head">
        <SubjectHeading className="panel-card-title">{place.name}</SubjectHeading>
        <PlaceKicker account={account} />
      </div>
      <p className="panel-card-text">{held ? firstSentence(held.state.text, messages.locale) : place.headline}</p>
      <StandingLine statement={held?.state ?? place} />
    </>
  );
}

/** An event in a few lines. */
function EventCard({ event }: { event: StoryEvent }) {
  const { locale } = useApp().messages;
  return (
    <>
      <div className="panel-card-head">
        <SubjectHeading className="panel-card-title">{event.title}</SubjectHeading>
        <p className="panel-kicker">
          <EventDate event={event} />
        </p>
      </div>
      <p className="panel-card-text">{firstSentence(event.text, locale)}</p>
      <StandingLine statement={event} />
    </>
  );
}

/** The moment, and what the map is about. */
function IntroductionCard() {
  const { story, messages } = useApp();
  return (
    <>
      <MomentNote />
      <SubjectHeading className="panel-card-title">{messages.panel.introduction.heading}</SubjectHeading>
      <p className="panel-card-text">{story.standfirst}</p>
    </>
  );
}
