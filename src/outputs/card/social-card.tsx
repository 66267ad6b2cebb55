import { pictureSheet } from '#messages/picture-sheet';
import { CARD_SIZE } from '../../embed/site';
import { constrainCamera, fitBounds, type Size } from '../../geo/camera';
import { isPlaceArea } from '../../geo/geography';
import { formatMoment } from '../../i18n/format-moment';
import { AppContext } from '../../state/use-app';
import type { StateKind, Story } from '../../story/story';
import { DrawnPoster } from '../../svg-map/drawn-poster';
import type { Viewport } from '../../svg-map/shape-path';
import { StateMark } from '../../ui/state-mark';
import type { Picture } from '../image/picture';
import { type Draw, type PictureOptions, pictureCss } from '../image/picture-svg';
import { plainSvg } from '../image/plain/plain-svg';
import { featuresOf } from '../image/sheet/in-view';
import { viewportOf } from '../image/sheet/inset';
import { columnsFor, itemGrid } from '../image/sheet/item-grid';
import { SheetInset } from '../image/sheet/sheet-inset';
import { type Block, stack } from '../image/sheet/stack';
import { textBlock } from '../image/sheet/text-lines';
import { balanceText, type TextStyle, wrapText } from '../image/sheet/wrap-text';
import { commonFaces, pageVariables } from '../image/variables';
import cardCss from './card.css?raw';

/** What a card is made of; what it shows of the map is its own affair. */
export type CardContent = Omit<Picture, 'viewport'>;

/** Px of the column of text at the start of a card, and from the card's edges to what stands on it and between its parts. */
const COLUMN = { width: 460, margin: 54, gap: 24 } as const;

/** Px over which paper turns into map, from the column on. */
const SCRIM = { from: 470, to: 610 } as const;

/** How much larger than on screen the map is drawn: a card is seen at half its size. */
const MAP_SCALE = 1.5;

/** Px of the map's frame, at its own scale, that the home view leaves free. */
const ROOM = { top: 12, right: 96, bottom: 14, left: 400 } as const;

/** How close a card may come. */
const CLOSEST = 10;

/** Px of the bar over the title. */
const BAR = { width: 76, height: 7 } as const;

const TITLE: TextStyle = { face: 'strong', size: 62, leading: 66 };
const STANDFIRST: TextStyle = { face: 'sans', size: 21, leading: 29 };
const DATE: TextStyle = { face: 'strong', size: 19, leading: 25 };

/** Px of the inset, how much larger than on screen it is drawn, and how much larger its key; px between both. */
const INSET = { width: 132, scale: 1.6, keyScale: 1.35, gap: 24 } as const;

/**
 * The picture that other sites show beside a link, 1200 by 630 px, as an SVG that stands by itself: title, standfirst,
 * inset and moment on paper that turns into the map.
 */
export function socialCardSvg(card: CardContent, draw: Draw, options: PictureOptions = {}): string {
  const { theme = 'light', faces = commonFaces } = options;
  return plainSvg(draw(<SocialCard card={card} />), `${pictureCss}\n${cardCss}`, pageVariables(theme, faces));
}

function SocialCard({ card }: { readonly card: CardContent }) {
  const { app, geography, scene, credits } = card;
  const head = cardHead(app.story, COLUMN.width);
  const foot = cardFoot(card, COLUMN.width);
  const { margin, gap } = COLUMN;
  const hasRoom = head.height + gap + foot.height <= CARD_SIZE.height - 2 * margin;
  return (
    <AppContext value={app}>
      <svg className="picture" {...CARD_SIZE} viewBox={`0 0 ${CARD_SIZE.width} ${CARD_SIZE.height}`}>
        <title>{app.story.title}</title>
        <defs>
          <linearGradient id="scrim" gradientUnits="userSpaceOnUse" x1={SCRIM.from} x2={SCRIM.to} y1={0} y2={0}>
            <stop className="card-scrim-full" offset={0} />
            <stop className="card-scrim-none" offset={1} />
          </linearGradient>
        </defs>
        <rect className="picture-sea" {...CARD_SIZE} />
        <g transform={`scale(${MAP_SCALE})`}>
          <DrawnPoster geography={geography} scene={scene} viewport={cardViewport(app.story)} prefix="map-" />
        </g>
        <rect width={SCRIM.to} height={CARD_SIZE.height} fill="url(#scrim)" />
        <g transform={`translate(${margin} ${margin})`}>{head.content}</g>
        {hasRoom && <g transform={`translate(${margin} ${CARD_SIZE.height - margin - foot.height})`}>{foot.content}</g>}
        <text
          className="picture-text card-credits"
          fontSize={13}
          textAnchor="end"
          x={CARD_SIZE.width - 14}
          y={CARD_SIZE.height - 13}
        >
          {credits}
        </text>
      </svg>
    </AppContext>
  );
}

/** The whole card as a map at its own scale, with the story's home view beside the column of text. */
function cardViewport({ view }: Story): Viewport {
  const size: Size = { width: CARD_SIZE.width / MAP_SCALE, height: CARD_SIZE.height / MAP_SCALE };
  return { size, camera: constrainCamera(fitBounds(view.home, size, ROOM, CLOSEST), view.limits, size) };
}

/** Title and standfirst of a card. */
function cardHead({ title, standfirst }: Story, width: number): Block {
  return stack([
    { id: 'bar', height: BAR.height, content: <rect className="picture-bar" {...BAR} /> },
    { id: 'title', gap: 14, ...textBlock('title', TITLE, balanceText(title, width, TITLE)) },
    { id: 'standfirst', gap: 12, ...textBlock('standfirst', STANDFIRST, balanceText(standfirst, width, STANDFIRST)) },
  ]);
}

/** The inset of a card with the moment and what its areas mean beside it. */
function cardFoot(card: CardContent, width: number): Block {
  const { story } = card.app;
  const height = viewportOf(story.inset.bounds, INSET.width).size.height * INSET.scale;
  const start = INSET.width * INSET.scale + INSET.gap;
  const words = momentAndKey(card, width - start);
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

/** The moment, and the states of the inset's areas. */
function momentAndKey(card: CardContent, width: number): Block {
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

/** The states that the areas of a story's inset wear at the moment, in the story's order. */
function insetStates(card: CardContent): readonly StateKind[] {
  const { places, legend } = card.scene;
  const areas = new Set(featuresOf(card).flatMap((feature) => (isPlaceArea(feature) ? [feature.properties.id] : [])));
  const inInset = places.filter(({ id }) => card.app.story.inset.places.includes(id) && areas.has(id));
  const worn = new Set(inInset.flatMap(({ state, turningTo }) => [state, turningTo]));
  return legend.filter(({ id }) => worn.has(id));
}
