import { createContext, type ReactNode, useContext } from 'react';
import { useApp } from '../state/use-app';
import type { Standing } from '../story/standing';
import type { Statement } from '../story/story';
import { ParagraphRefs } from './links';
import '../ui/marks.css';

/** Outlines that stay apart at 12 px and in greyscale; the word always stands beside the mark. */
const glyphs: Readonly<Record<Standing, ReactNode>> = {
  happened: <circle className="ui-mark-solid" cx="6" cy="6" r="4.2" />,
  reported: (
    <>
      <circle cx="6" cy="6" r="4.6" />
      <path className="ui-mark-solid" stroke="none" d="M6 1.4a4.6 4.6 0 0 1 0 9.2z" />
    </>
  ),
  agreed: (
    <>
      <circle cx="4.1" cy="6" r="3.2" />
      <circle cx="7.9" cy="6" r="3.2" />
    </>
  ),
  proposed: <path d="M6 1l5 5-5 5-5-5z" />,
  expected: <path d="M2.4 1.4L10.6 6l-8.2 4.6z" />,
  judgement: (
    <>
      <path d="M.8 6C2.6 3.3 4.3 2.4 6 2.4S9.4 3.3 11.2 6C9.4 8.7 7.7 9.6 6 9.6S2.6 8.7.8 6z" />
      <circle className="ui-mark-solid" stroke="none" cx="6" cy="6" r="1.9" />
    </>
  ),
  position: (
    <>
      <path d="M2.6 11.3V.8" />
      <path className="ui-mark-solid" d="M2.6 1.4h7.6L8.2 4l2 2.6H2.6z" />
    </>
  ),
};

/** What a reader may take as settled, what somebody holds or passes on, and what had not come about. */
export const standingGroups: readonly (readonly ['settled' | 'disputed' | 'open', readonly Standing[]])[] = [
  ['settled', ['happened', 'agreed']],
  ['disputed', ['position', 'judgement', 'reported']],
  ['open', ['proposed', 'expected']],
];

/**
 * Prefix of the ids under which a document draws each mark once, in its key; its other marks refer to that one. Null where
 * every mark is drawn by itself.
 */
export const MarksOnce = createContext<string | null>(null);

interface StandingMarkProps {
  readonly standing: Standing;
  /** True for the mark that others may refer to. */
  readonly inKey?: boolean;
}

/** The mark of how sure the text is; in the colour of the text beside it. */
export function StandingMark({ standing, inKey = false }: StandingMarkProps) {
  const prefix = useContext(MarksOnce);
  const id = prefix === null ? undefined : prefix + standing;
  return (
    <svg className="ui-standing-mark" viewBox="0 0 12 12" aria-hidden="true">
      {id && !inKey ? <use href={`#${id}`} /> : <g id={id}>{glyphs[standing]}</g>}
    </svg>
  );
}

interface StandingLineProps {
  readonly statement: Statement;
  /** More of the line, before the paragraphs: a date, other places. Begins with a space. */
  readonly children?: ReactNode;
}

/** How sure the text is of a statement, who says so, with which hedge, and where it stands. */
export function StandingLine({ statement, children }: StandingLineProps) {
  const words = useApp().messages.panel;
  const { standing, voice, qualifier, paragraphs, outside } = statement;
  return (
    <p className="panel-standing">
      <span>
        <StandingMark standing={standing} />{' '}
        <span className="panel-standing-word">{words.standing[standing].word}</span>
        {voice !== undefined && <span>{words.standing[standing].voice(voice)}</span>}
      </span>
      {qualifier !== undefined && <span>{` ${words.statement.qualifier(qualifier)}`}</span>}
      {children}
      {outside !== undefined && (
        <span>
          {' '}
          <span className="panel-outside">{words.statement.outside(outside)}</span>
        </span>
      )}
      <ParagraphRefs paragraphs={paragraphs} />
    </p>
  );
}
