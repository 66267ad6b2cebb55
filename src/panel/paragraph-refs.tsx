import { useApp } from '../state/use-app';
import { VisuallyHidden } from '../ui/visually-hidden';

/** Where in the article a statement stands: `¶ 14 ¶ 16`. */
export function ParagraphRefs({ paragraphs }: { paragraphs: readonly number[] }) {
  const { messages } = useApp();
  return (
    <span className="panel-paragraphs">
      {paragraphs.map((paragraph) => (
        <cite key={paragraph} className="panel-paragraph">
          <span aria-hidden="true">¶ {paragraph}</span>
          <VisuallyHidden>{messages.panel.statement.paragraph(String(paragraph))}</VisuallyHidden>{' '}
        </cite>
      ))}
    </span>
  );
}
