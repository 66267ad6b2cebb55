import type { Subject } from '../../panel/subject';
import { useMoment } from '../../panel/use-moment';
import { useApp } from '../../state/use-app';
import { EventHead, IntroductionHead, PlaceHead } from './subject-head';

/** The story's title with the moment in words, and what the sheet is about. */
export function SheetHead({ subject }: { readonly subject: Subject }) {
  const { story, messages } = useApp();
  const { moment, text } = useMoment();
  const isPresent = moment === story.calendar.now;
  const date = isPresent ? messages.panel.introduction.present(text) : text;
  return (
    <header className="print-head">
      <p className="print-masthead">
        <b>{story.title}</b>
        <span className="print-date">{messages.map.legendOn(date)}</span>
      </p>
      {subject.kind === 'place' && <PlaceHead place={subject.place} />}
      {subject.kind === 'event' && <EventHead event={subject.event} />}
      {subject.kind === 'introduction' && <IntroductionHead />}
    </header>
  );
}
