import type { ReactNode } from 'react';
import { useApp } from '../state/use-app';
import type { Statement } from '../story/story';
import { StandingMark } from '../ui/standing-mark';
import { ParagraphRefs } from './paragraph-refs';

interface StandingLineProps {
  readonly statement: Statement;
  /** More of the line, before the paragraphs: a date, other places. */
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
        {voice !== undefined && words.statement.voice[standing](voice)}
      </span>{' '}
      {qualifier !== undefined && <span>{words.statement.qualifier(qualifier)}</span>} {children}{' '}
      {outside !== undefined && <span className="panel-outside">{words.statement.outside(outside)}</span>}{' '}
      <ParagraphRefs paragraphs={paragraphs} />
    </p>
  );
}
