import { pictureSheet } from '../../i18n/en/picture-sheet';
import { formatMoment } from '../../i18n/format-moment';
import { StateMark } from '../../ui/state-mark';
import { sightOf } from '../image/sheet/inset';
import { columnsFor, itemGrid } from '../image/sheet/item-grid';
import { LensInset } from '../image/sheet/lens-inset';
import { type Block, stack } from '../image/sheet/stack';
import { textBlock } from '../image/sheet/text-lines';
import { type TextStyle, wrapText } from '../image/sheet/wrap-text';
import { type CardContent, lensStates } from './card-content';

const DATE: TextStyle = { face: 'strong', size: 19, leading: 25 };

/** Px of the lens, how much larger than on screen it is drawn, and how much larger its key; px between both. */
const LENS = { width: 132, scale: 1.6, keyScale: 1.35, gap: 24 } as const;

/** The lens of a card with the moment and what its areas mean beside it. */
export function cardFoot(card: CardContent, width: number): Block {
  const { story } = card.app;
  const height = sightOf(story.lens.bounds, LENS.width).size.height * LENS.scale;
  const start = LENS.width * LENS.scale + LENS.gap;
  const words = beside(card, width - start);
  return {
    height,
    content: (
      <>
        <g transform={`scale(${LENS.scale})`}>
          <LensInset picture={card} width={LENS.width} />
        </g>
        <g transform={`translate(${Math.round(start)} ${Math.round(height - words.height)})`}>{words.content}</g>
      </>
    ),
  };
}

function beside(card: CardContent, width: number): Block {
  const { app, scene } = card;
  const date = formatMoment(app.story, { moment: scene.moment, event: scene.event?.id ?? null }, app.messages);
  const items = lensStates(card).map(({ id, name, tone, pattern }) => {
    return { id, text: name, mark: <StateMark tone={tone} pattern={pattern} /> };
  });
  const room = width / LENS.keyScale;
  const key = itemGrid(items, room, columnsFor(items, room));
  return stack([
    { id: 'date', ...textBlock('date', DATE, wrapText(pictureSheet.situation(date), width, DATE)) },
    {
      id: 'key',
      gap: 10,
      height: key.height * LENS.keyScale,
      content: <g transform={`scale(${LENS.keyScale})`}>{key.content}</g>,
    },
  ]);
}
