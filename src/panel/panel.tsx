import type { ReactNode } from 'react';
import { useApp } from '../state/use-app';
import { EventView } from './event-view';
import { Introduction } from './introduction';
import { PanelCard } from './panel-card';
import type { PanelGeography } from './panel-geography';
import { PlaceView } from './place-view';
import { SubjectRegion } from './subject';
import './account.css';
import './facts.css';
import './lists.css';
import './panel.css';

interface PanelProps {
  readonly layout: 'wide' | 'narrow' | 'embed';
  readonly geography: PanelGeography;
  /** Where there is more than one card tells. */
  readonly link?: ReactNode;
  /** What can be done with all of it, at the foot of the text. */
  readonly children?: ReactNode;
}

/** The text beside the map: a place at a moment, an event with its places, or the introduction. Scrolls by itself. */
export function Panel(props: PanelProps) {
  return props.layout === 'embed' ? <PanelCard link={props.link} /> : <TextColumn {...props} />;
}

function TextColumn({ layout, geography, children }: PanelProps) {
  const { messages } = useApp();
  return (
    <SubjectRegion className={`panel panel-${layout}`} label={messages.panel.label}>
      {(subject) => (
        <>
          {subject.kind === 'place' && <PlaceView key={subject.key} place={subject.place} geography={geography} />}
          {subject.kind === 'event' && <EventView key={subject.key} event={subject.event} />}
          {subject.kind === 'introduction' && <Introduction geography={geography} />}
          {children}
        </>
      )}
    </SubjectRegion>
  );
}
