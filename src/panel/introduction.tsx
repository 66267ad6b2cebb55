import { memo, type RefObject } from 'react';
import { useApp } from '../state/use-app';
import { CertaintyFold } from './certainty-fold';
import { EventList } from './event-list';
import { MomentNote } from './moment-note';
import type { PanelGeography } from './panel-geography';
import { PlaceList } from './place-list';
import { SourcesFold } from './sources-fold';

interface IntroductionProps {
  readonly titleLevel: 1 | 2 | undefined;
  readonly geography: PanelGeography;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The story's opening, and every place and event of it as lists. */
export const Introduction = memo(function Introduction({ titleLevel, geography, heading }: IntroductionProps) {
  const { story, messages } = useApp();
  const Heading = titleLevel === 1 ? 'h1' : 'h2';
  return (
    <article>
      <MomentNote />
      <Heading ref={heading} tabIndex={-1} className="panel-heading">
        {titleLevel === undefined ? messages.panel.introduction.heading : story.title}
      </Heading>
      {titleLevel !== undefined && <p className="panel-headline">{story.standfirst}</p>}
      {story.introduction.map((paragraph) => (
        <p key={paragraph} className="panel-told">
          {paragraph}
        </p>
      ))}
      <PlaceList subheads={titleLevel === 1 ? 'h2' : 'h3'} />
      <EventList subheads={titleLevel === 1 ? 'h2' : 'h3'} />
      <div className="panel-folds">
        <CertaintyFold />
        <SourcesFold geography={geography} />
      </div>
    </article>
  );
});
