import { Fragment, type ReactNode } from 'react';
import { printSheet } from '#messages/print-sheet';
import { DateNote } from '../../panel/dates';
import { ParagraphRefs } from '../../panel/links';
import type { StateNameProps } from '../../panel/place-state';
import { StandingMark } from '../../panel/standing';
import { useApp } from '../../state/use-app';
import type { Statement } from '../../story/story';
import type { When } from '../../time/when';
import { StateSample } from '../../ui/state-sample';
import type { PrintItem, PrintPart } from './print-content';

/** The running text of the sheet, part by part. */
export function PrintText({ parts }: { readonly parts: readonly PrintPart[] }) {
  return (
    <>
      {parts.map(({ title, note, isLine = false, items }) => (
        <section key={title} className={isLine ? 'print-part print-part-line' : 'print-part'}>
          <h2>{isLine ? `${printSheet.lead(title)} ` : title}</h2>
          {note !== undefined && <p className="print-note">{note}</p>}
          <ul>
            {items.map((item) => (
              <PrintItemLine key={item.key} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** One thing that the sheet tells: what it is about, the text, and how sure the text is of it. */
function PrintItemLine({ item }: { readonly item: PrintItem }) {
  const { state, text, statement, when, note, lasting, also } = item;
  return (
    <li className="print-item" data-item={item.key} data-told={text !== undefined}>
      <Lead item={item} />
      {state !== undefined && (
        <span className="print-state">
          <PrintStateName id={state} />
          {text === undefined ? ' ' : printSheet.lead('')}{' '}
        </span>
      )}
      {text} {statement && <PrintStanding {...{ statement, when, note, lasting, also }} />}
    </li>
  );
}

/** What an item is about; set off by the state's mark, or else by its own stop. */
function Lead({ item: { lead, state } }: { readonly item: PrintItem }) {
  if (lead === undefined) return null;
  return <b className="print-lead">{state === undefined ? printSheet.lead(lead) : lead} </b>;
}

/** A state's mark, drawn so that it is printed where backgrounds are not, and its word. */
export function PrintStateName({ id, carried = false }: StateNameProps) {
  const { story, messages } = useApp();
  const kind = story.states.get(id);
  if (!kind) return null;
  return (
    <span className="print-state-name">
      <StateSample tone={kind.tone} pattern={kind.pattern} />{' '}
      <span>{carried ? messages.panel.place.carried(kind.name) : kind.name}</span>
    </span>
  );
}

interface PrintStandingProps {
  readonly statement: Statement;
  readonly when?: When | undefined;
  readonly note?: string | null | undefined;
  /** False for what is seen from another time. */
  readonly lasting?: boolean | undefined;
  /** Names of other places that the statement is about. */
  readonly also?: readonly string[] | undefined;
}

/** How sure the text is of a statement, who says so, with which hedge, when, and where it stands: one run of words. */
export function PrintStanding({ statement, when, note, lasting = true, also = [] }: PrintStandingProps) {
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
