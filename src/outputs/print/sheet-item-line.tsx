import { printSheet } from '#messages/print-sheet';
import { StateName } from '../../panel/place-state';
import type { SheetItem } from './sheet-part';
import { SheetStanding } from './sheet-standing';

/** One thing that the sheet tells: what it is about, the text, and how sure the text is of it. */
export function SheetItemLine({ item }: { readonly item: SheetItem }) {
  const { state, text, statement, when, note, lasting, also } = item;
  return (
    <li className="print-item" data-item={item.key} data-told={text !== undefined}>
      <Lead item={item} />
      {state !== undefined && (
        <span className="print-state">
          <StateName id={state} />{' '}
        </span>
      )}
      {text} {statement && <SheetStanding {...{ statement, when, note, lasting, also }} />}
    </li>
  );
}

/** What an item is about; set off by the state's mark, or else by its own stop. */
function Lead({ item: { lead, state } }: { readonly item: SheetItem }) {
  if (lead === undefined) return null;
  return <b className="print-lead">{state === undefined ? printSheet.lead(lead) : lead} </b>;
}
