import { printSheet } from '#messages/print-sheet';
import { SheetItemLine } from './sheet-item-line';
import type { SheetPart } from './sheet-part';

interface SheetTextProps {
  readonly parts: readonly SheetPart[];
  /** How many more statements had no room. */
  readonly left: number;
}

/** The running text of the sheet, part by part. */
export function SheetText({ parts, left }: SheetTextProps) {
  const words = printSheet;
  return (
    <>
      {parts.map(({ title, note, items }) => (
        <section key={title} className="print-part">
          <h2>{title}</h2>
          {note !== undefined && <p className="print-note">{note}</p>}
          <ul>
            {items.map((item) => (
              <SheetItemLine key={item.key} item={item} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && <p className="print-more">{words.more(left)}</p>}
    </>
  );
}
