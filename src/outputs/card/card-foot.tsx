import { pictureSheet } from '#messages/picture-sheet';
import { formatMoment } from '../../i18n/format-moment';
import { StateMark } from '../../ui/state-mark';
import { viewportOf } from '../image/sheet/inset';
import { columnsFor, itemGrid } from '../image/sheet/item-grid';
import { SheetInset } from '../image/sheet/sheet-inset';
import { type Block, stack } from '../image/sheet/stack';
import { textBlock } from '../image/sheet/text-lines';
import { type TextStyle, wrapText } from '../image/sheet/wrap-text';
import { insetStates } from './card-content';
import type { CardContent } from './social-card';

const DATE: TextStyle = { face: 'strong', size: 19, leading: 25 };

/** Px of the inset, how much larger than on screen it is drawn, and how much larger its key; px between both. */
const INSET = { width: 132, scale: 1.6, keyScale: 1.35, gap: 24 } as const;

/** The inset of a card with the moment and what its areas mean beside it. */
export function cardFoot(card: CardContent, width: number): Block {
  const { story } = card.app;
  const height = viewportOf(story.inset.bounds, INSET.width).size.height * INSET.scale;
  const start = INSET.width * INSET.scale + INSET.gap;
  const words = beside(card, width - start);
  return {
    height,
    content: (
      <>
        <g transform={`scale(${INSET.scale})`}>
          <SheetInset picture={card} width={INSET.width} />
        </g>
        <g transform={`translate(${Math.round(start)} ${Math.round(height - words.height)})`}>{words.content}</g>
      </>
    ),
  };
}

function beside(card: CardContent, width: number): Block {
  const { app, scene } = card;
  const date = formatMoment(app.story, { moment: scene.moment, event: scene.event?.id ?? null }, app.messages);
  const items = insetStates(card).map(({ id, name, tone, pattern }) => {
    return { id, text: name, mark: <StateMark tone={tone} pattern={pattern} /> };
  });
  const room = width / INSET.keyScale;
  const key = itemGrid(items, room, columnsFor(items, room));
  return stack([
    { id: 'date', ...textBlock('date', DATE, wrapText(pictureSheet.situation(date), width, DATE)) },
    {
      id: 'key',
      gap: 10,
      height: key.height * INSET.keyScale,
      content: <g transform={`scale(${INSET.keyScale})`}>{key.content}</g>,
    },
  ]);
}
