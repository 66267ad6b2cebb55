import { memo } from 'react';
import { useApp } from '../state/use-app';
import { Button } from '../ui/button';
import { PlayIcon } from '../ui/icons';
import { EventList } from './event-list';
import { CertaintyFold, SourcesFold } from './folds';
import { Neighbours } from './neighbours';
import type { PanelGeography } from './panel-geography';
import { PlaceList } from './place-list';
import { SituationBrief } from './situation';
import { SubjectHeading } from './subject';
import { useMoment } from './use-moment';

/** What holds at the moment, the way into the story, and every place and event of it as lists. */
export const Introduction = memo(function Introduction({ geography }: { geography: PanelGeography }) {
  const { story, actions, messages } = useApp();
  const words = messages.panel.introduction;
  return (
    <article>
      <MomentLine />
      <SubjectHeading className="panel-heading">{words.heading}</SubjectHeading>
      <SituationBrief />
      <Button variant="outlined" className="panel-play" onClick={() => actions.playStory()}>
        <PlayIcon />
        <span>{words.play(story.events.length)}</span>
      </Button>
      {story.introduction.map((paragraph) => (
        <p key={paragraph} className="panel-note">
          {paragraph}
        </p>
      ))}
      <PlaceList />
      <EventList />
      <div className="panel-folds">
        <CertaintyFold />
        <SourcesFold geography={geography} />
      </div>
      <Neighbours />
    </article>
  );
});

/** The date that the map shows; alone, for it changes with every day of a drag. */
export function MomentLine() {
  const { story, messages } = useApp();
  const { moment, text } = useMoment();
  const present = moment === story.calendar.now;
  return <p className="panel-kicker panel-moment">{present ? messages.panel.introduction.present(text) : text}</p>;
}
