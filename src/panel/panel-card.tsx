import { type ReactNode, useState } from 'react';
import { firstSentence } from '../i18n/intl';
import { useApp } from '../state/use-app';
import type { Place, StoryEvent } from '../story/story';
import { Button } from '../ui/button';
import { changesIn } from './changes';
import { EventDate } from './dates';
import { MomentLine } from './introduction';
import { usePlaceAccount } from './place-account';
import { PlaceList } from './place-list';
import { PlaceKicker } from './place-state';
import { Facts } from './situation';
import { StandingLine } from './standing';
import { SubjectHeading, SubjectRegion } from './subject';
import { BackToEvent } from './top-bar';
import './account.css';
import './lists.css';
import './panel-card.css';
import './panel.css';

/**
 * The text of the compact layout, as one card: a place, an event or the moment in a few lines, or every place as a list.
 * Scrolls by itself.
 */
export function PanelCard({ link }: { readonly link?: ReactNode }) {
  const { actions, messages } = useApp();
  const [isListed, setListed] = useState(false);
  return (
    <SubjectRegion className="panel-card" label={messages.panel.cardLabel}>
      {(subject) => {
        const isList = isListed && subject.kind === 'introduction';
        const list = (): void => {
          setListed(!isList);
          actions.clear();
        };
        return (
          <>
            <div className="panel-card-ways">
              <Button variant="quiet" aria-expanded={isList} onClick={list}>
                {messages.panel.allPlaces}
              </Button>
              {link}
            </div>
            {subject.kind === 'place' && <PlaceCard key={subject.key} place={subject.place} />}
            {subject.kind === 'event' && <EventCard key={subject.key} event={subject.event} />}
            {subject.kind === 'introduction' && (isList ? <ListCard /> : <IntroductionCard />)}
          </>
        );
      }}
    </SubjectRegion>
  );
}

/** Every place of the story. */
function ListCard() {
  const { messages } = useApp();
  return (
    <>
      <SubjectHeading className="panel-card-title">{messages.panel.introduction.places}</SubjectHeading>
      <PlaceList />
    </>
  );
}

/** A place in a few lines: what holds there at the moment or, where nothing does, what the article has it for. */
function PlaceCard({ place }: { place: Place }) {
  const account = usePlaceAccount(place);
  const [held] = account.holding;
  return (
    <>
      <div className="panel-card-head">
        <BackToEvent />
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
