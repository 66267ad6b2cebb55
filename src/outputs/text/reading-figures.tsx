import { reading } from '../../i18n/en/reading';
import { figureText } from '../../panel/figures';
import { ParagraphRefs } from '../../panel/links';
import { figuresOf } from '../../scene/account';
import { useApp } from '../../state/use-app';
import type { Place } from '../../story/story';

/** The article's figures of a place, with what has to be said of them. */
export function ReadingFigures({ place }: { place: Place }) {
  const { story, messages } = useApp();
  const figures = figuresOf(story, place.id);
  if (figures.length === 0) return null;
  return (
    <>
      <h4>{reading.figures}</h4>
      <ul className="reading-figures">
        {figures.map(({ id, text, value, unit, paragraphs, note }) => (
          <li key={id}>
            {text}: {figureText(value, unit, messages)} <ParagraphRefs paragraphs={paragraphs} /> {note}
          </li>
        ))}
      </ul>
    </>
  );
}
