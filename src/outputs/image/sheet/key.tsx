import { pictureSheet } from '#messages/picture-sheet';
import { LineKey } from '../../../maplibre/line-key';
import { StateMark } from '../../../ui/state-mark';
import type { Picture } from '../picture';
import { columnsFor, type Item, itemGrid } from './item-grid';
import { shownLines } from './shown-lines';
import { shownStates } from './shown-states';
import { type Block, type Stacked, stack } from './stack';
import { textBlock } from './text-lines';
import { type TextStyle, wrapText } from './wrap-text';

const TITLE: TextStyle = { face: 'strong', size: 12, leading: 20 };

/** Px between the parts of the key. */
const GAP = 14;

/** The states to be seen at the moment and what lines and hatching mean. */
export function key(picture: Picture, width: number): Block {
  const { messages } = picture.app;
  const words = messages.map;
  const states = shownStates(picture).map(({ id, name, tone, pattern }): Item => {
    return { id, text: name, mark: <StateMark tone={tone} pattern={pattern} /> };
  });
  const lines = shownLines(picture).map((kind): Item => {
    return { id: kind, text: words.lines[kind], mark: <LineKey kind={kind} /> };
  });
  const columns = columnsFor([...states, ...lines], width);
  const { height, content } = stack([
    ...part(pictureSheet.key, states, width, columns),
    ...part(words.legendLines, lines, width, columns).map((each, index) =>
      index === 0 ? { ...each, gap: GAP } : each,
    ),
  ]);
  return { height, content: <g id="key">{content}</g> };
}

function part(title: string, items: readonly Item[], width: number, columns: number): Stacked[] {
  if (items.length === 0) return [];
  return [
    { id: title, ...textBlock('key-title', TITLE, wrapText(title, width, TITLE)) },
    { id: `${title}-items`, gap: 2, ...itemGrid(items, width, columns) },
  ];
}
