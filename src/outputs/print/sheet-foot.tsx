import { printSheet } from '#messages/print-sheet';
import { useApp } from '../../state/use-app';

interface SheetFootProps {
  /** The lines that the licences of the geography ask for. */
  readonly credits: string;
  /** Where the reader's state is to be found. */
  readonly address: string;
}

/** What the sheet is made from, what it does not claim, and where to find the same view. */
export function SheetFoot({ credits, address }: SheetFootProps) {
  const { story, messages } = useApp();
  const { sources } = messages.panel;
  const words = printSheet;
  return (
    <footer className="print-foot">
      <p className="print-terms">
        {sources.article(story.article.title)} {words.notation} {story.disclaimer}
      </p>
      {credits !== '' && (
        <p>
          <b>{sources.credits}</b> {credits}
        </p>
      )}
      <p>
        <b>{words.address}</b> <span className="print-address">{address}</span>
      </p>
    </footer>
  );
}
