import { words } from '#messages/words';
import { StandingKey } from '../../panel/details';
import { useApp } from '../../state/use-app';
import { PlaceTable } from './place-table';
import './table-page.css';

/** The table as a page of its own, which needs no script: at the text's own present, with what its marks mean. */
export function TablePage() {
  const { story, messages } = useApp();
  return (
    <main className="table-page">
      <p>
        <a href="./">{words.back}</a>
      </p>
      <h1>{story.title}</h1>
      <p>{words.lead}</p>
      <PlaceTable moment={story.calendar.now} />
      <h2>{messages.panel.folds.certainty}</h2>
      <StandingKey />
      <p className="table-page-terms">{story.disclaimer}</p>
    </main>
  );
}
