import type { RefObject } from 'react';
import { firstSentence } from '../i18n/format-sentence';
import { useApp } from '../state/use-app';
import type { Place, StoryEvent } from '../story/story';
import { EventDate } from './date-note';
import { MomentNote } from './moment-note';
import { PlaceKicker } from './place-kicker';
import { StandingLine } from './standing-line';
import { useAccount } from './use-account';

type HeadingRef = RefObject<HTMLHeadingElement | null>;

/** A place in a few lines: what holds there at the moment or, where nothing does, what the article has it for. */
export function PlaceCardText({ place, heading }: { place: Place; heading: HeadingRef }) {
  const { messages } = useApp();
  const account = useAccount(place);
  const [held] = account.holding;
  return (
    <>
      <div className="panel-card-head">
        <h2 ref={heading} tabIndex={-1} className="panel-card-title">
          {place.name}
        </h2>
        <PlaceKicker account={account} />
      </div>
      <p className="panel-card-text">{held ? firstSentence(held.state.text, messages.locale) : place.headline}</p>
      <StandingLine statement={held?.state ?? place} />
    </>
  );
}

/** An event in a few lines. */
export function EventCard({ event, heading }: { event: StoryEvent; heading: HeadingRef }) {
  const { locale } = useApp().messages;
  return (
    <>
      <div className="panel-card-head">
        <h2 ref={heading} tabIndex={-1} className="panel-card-title">
          {event.title}
        </h2>
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
export function IntroductionCard({ heading }: { heading: HeadingRef }) {
  const { story, messages } = useApp();
  return (
    <>
      <MomentNote />
      <h2 ref={heading} tabIndex={-1} className="panel-card-title">
        {messages.panel.introduction.heading}
      </h2>
      <p className="panel-card-text">{story.standfirst}</p>
    </>
  );
}
