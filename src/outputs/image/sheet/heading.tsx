import { pictureSheet } from '#messages/picture-sheet';
import { formatMoment } from '../../../i18n/format-moment';
import type { Picture } from '../picture';
import { type Block, type Stacked, stack } from './stack';
import { textBlock } from './text-lines';
import { balanceText, type TextStyle, wrapText } from './wrap-text';

/** Px of the bar over the title. */
const BAR = { width: 56, height: 5 } as const;

/** Width in px from which there is room for large type. */
const ROOMY = 600;

/** Px that the lines under the title are long at most, to be read with ease. */
const WIDEST_DECK = 640;

/** Title and moment, with the chosen event and place: what the map under them shows. */
export function heading(picture: Picture, width: number): Block {
  const rule: Stacked = {
    id: 'rule',
    height: BAR.height,
    content: (
      <>
        <path className="picture-rule-strong" d={`M0 .5h${width}`} />
        <rect className="picture-bar" {...BAR} />
      </>
    ),
  };
  const { height, content } = stack([rule, ...texts(picture, width)]);
  return { height, content: <g id="heading">{content}</g> };
}

function texts({ app, scene }: Picture, width: number): Stacked[] {
  const { story, messages } = app;
  const [large, small] = width >= ROOMY ? [38, 15] : [28, 13.5];
  const title: TextStyle = { face: 'strong', size: large, leading: large * 1.14 };
  const strong: TextStyle = { face: 'strong', size: small, leading: small * 1.4 };
  const plain: TextStyle = { ...strong, face: 'sans' };
  const text = (look: string, style: TextStyle, gap: number, words: string): Stacked => {
    return { id: look, gap, ...textBlock(look, style, wrapText(words, width, style)) };
  };
  const deck: TextStyle = { face: 'sans', size: small + 2, leading: (small + 2) * 1.35 };
  const deckLines = wrapText(story.standfirst, Math.min(width, WIDEST_DECK), deck);
  const date = formatMoment(story, { moment: scene.moment, event: scene.event?.id ?? null }, messages);
  const place = story.places.get(scene.places.find(({ selected }) => selected)?.id ?? '');
  const unsure = scene.places.some(({ faint }) => faint) ? messages.map.legendUnsure : null;
  const note = scene.future ? messages.map.legendFuture : unsure;
  const isChosen = scene.event !== null || place !== undefined;
  return [
    { id: 'title', gap: 12, ...textBlock('title', title, balanceText(story.title, width, title)) },
    ...(isChosen ? [] : [{ id: 'standfirst', gap: 4, ...textBlock('standfirst', deck, deckLines) }]),
    text('date', strong, 8, pictureSheet.situation(date)),
    ...(note === null ? [] : [text('note', plain, 1, note)]),
    ...(scene.event ? [text('event', plain, 1, scene.event.title)] : []),
    ...(place ? [text('place', strong, 6, place.name), text('headline', plain, 1, place.headline)] : []),
  ];
}
