import type { ReactNode } from 'react';
import type { Block } from './stack';
import { TextLines } from './text-lines';
import { lineWidth, type TextStyle, wrapText } from './wrap-text';

export interface Item {
  readonly id: string;
  readonly text: string;
  /** At most `MARK` px wide and 12 high, drawn from its top left corner. */
  readonly mark: ReactNode;
}

const TEXT: TextStyle = { face: 'sans', size: 12.5, leading: 17 };
/** Px of a mark with the gap to its text, and between columns. */
const MARK = 31;
const GUTTER = 28;
const ROW_GAP = 4;

/** How many columns the words of entries leave room for in `width` px. */
export function columnsFor(items: readonly Item[], width: number): number {
  const widest = Math.max(0, ...items.map(({ text }) => lineWidth(text, TEXT))) + MARK;
  return Math.max(1, Math.floor((width + GUTTER) / (widest + GUTTER)));
}

/** A key's entries in columns, read downwards. */
export function itemGrid(items: readonly Item[], width: number, columns: number): Block {
  const perColumn = Math.ceil(items.length / columns);
  const columnWidth = (width + GUTTER) / columns;
  const texts = items.map(({ text }) => wrapText(text, columnWidth - GUTTER - MARK, TEXT));
  const rowHeight = Math.max(1, ...texts.map((lines) => lines.length)) * TEXT.leading + ROW_GAP;
  return {
    height: items.length === 0 ? 0 : perColumn * rowHeight - ROW_GAP,
    content: items.map(({ id, mark }, index) => {
      const x = Math.round(Math.floor(index / perColumn) * columnWidth);
      const y = (index % perColumn) * rowHeight;
      return (
        <g key={id} transform={`translate(${x} ${y})`}>
          <g transform="translate(0 2.5)">{mark}</g>
          <TextLines look="key-text" style={TEXT} lines={texts[index] ?? []} x={MARK} />
        </g>
      );
    }),
  };
}
