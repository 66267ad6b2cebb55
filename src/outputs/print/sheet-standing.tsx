import { Fragment, type ReactNode } from 'react';
import { DateNote } from '../../panel/dates';
import { ParagraphRefs } from '../../panel/links';
import { StandingMark } from '../../panel/standing';
import { useApp } from '../../state/use-app';
import type { Statement } from '../../story/story';
import type { When } from '../../time/when';

interface SheetStandingProps {
  readonly statement: Statement;
  readonly when?: When | undefined;
  readonly note?: string | null | undefined;
  /** False for what is seen from another time. */
  readonly lasting?: boolean | undefined;
  /** Names of other places that the statement is about. */
  readonly also?: readonly string[] | undefined;
}

/** How sure the text is of a statement, who says so, with which hedge, when, and where it stands: one run of words. */
export function SheetStanding({ statement, when, note, lasting = true, also = [] }: SheetStandingProps) {
  const words = useApp().messages.panel;
  const { standing, voice, qualifier, paragraphs, outside } = statement;
  const parts: readonly (readonly [string, ReactNode])[] = [
    ['standing', <Word key="word" statement={statement} />],
    ['qualifier', qualifier !== undefined && words.statement.qualifier(qualifier)],
    ['when', when && <DateNote when={when} lasting={lasting} note={note ?? null} />],
    ['also', also.length > 0 && `${words.statement.alsoOf} ${also.join(', ')}`],
    ['outside', outside !== undefined && <i>{words.statement.outside(outside)}</i>],
    ['paragraphs', <ParagraphRefs key="paragraphs" paragraphs={paragraphs} />],
  ];
  const said = parts.filter(([, part]) => part);
  return (
    <span className="print-standing" data-standing={standing} data-voice={voice}>
      {said.map(([name, part], index) => (
        <Fragment key={name}>
          {index > 0 && '\u00a0· '}
          {part}
        </Fragment>
      ))}
    </span>
  );
}

/** The standing's mark, never apart from its word, and the voice. */
function Word({ statement: { standing, voice } }: { readonly statement: Statement }) {
  const words = useApp().messages.panel;
  return (
    <>
      <b className="print-word">
        <StandingMark standing={standing} /> {words.standing[standing].word}
      </b>
      {voice !== undefined && words.standing[standing].voice(voice)}
    </>
  );
}
