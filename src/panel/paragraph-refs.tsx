import { useApp, useAppState } from '../state/use-app';
import { Button } from '../ui/button';
import { VisuallyHidden } from '../ui/visually-hidden';

interface ParagraphsProps {
  readonly paragraphs: readonly number[];
}

/** Where in the article a statement stands: `¶ 14 ¶ 16`. Those that the page around the map has lead there. */
export function ParagraphRefs({ paragraphs }: ParagraphsProps) {
  return (
    <span className="panel-paragraphs">
      {paragraphs.map((paragraph) => (
        <cite key={paragraph} className="panel-paragraph">
          <ParagraphRef paragraph={paragraph} />{' '}
        </cite>
      ))}
    </span>
  );
}

function ParagraphRef({ paragraph }: { readonly paragraph: number }) {
  const { actions, messages } = useApp();
  const words = messages.panel.statement;
  const isThere = useAppState((state) => state.paragraphs.includes(paragraph));
  if (isThere) {
    const label = words.toParagraph(String(paragraph));
    return (
      <Button variant="inline" aria-label={label} title={label} onClick={() => actions.seekParagraph(paragraph)}>
        ¶ {paragraph}
      </Button>
    );
  }
  return (
    <>
      <span aria-hidden="true">¶ {paragraph}</span>
      <VisuallyHidden>{words.paragraph(String(paragraph))}</VisuallyHidden>
    </>
  );
}
