import { useMemo } from 'react';
import { legend } from '#messages/legend';
import { CARD_SIZE } from '../../embed/site';
import { constrainCamera, fitBounds, type Size, type Viewport, viewportOf } from '../../geo/camera';
import type { Messages } from '../../i18n/messages';
import type { Story } from '../../story/story';
import { drawGeography } from '../../svg-map/draw-geography';
import { LabelledMap } from '../../svg-map/svg-map';
import { usePaint } from '../../ui/paint';
import { momentText, type Picture } from '../image/picture';
import { stateItems, statesWorn } from '../image/picture-key';
import {
  type Block,
  balanceText,
  columnsFor,
  itemGrid,
  stack,
  TextLines,
  type TextStyle,
  textBlock,
  wrapText,
} from '../image/picture-layout';
import { Bar, standingText } from '../image/picture-parts';
import { type Draw, PictureInset, type PictureOptions, standaloneSvg } from '../image/picture-svg';

/** What a card is made of; what it shows of the map is its own affair. */
export type CardContent = Omit<Picture, 'viewport'>;

/**
 * The picture that other sites show beside a link, 1200 by 630 px, as an SVG that stands by itself: title, headline,
 * inset and moment on paper that turns into the map.
 */
export function socialCardSvg(card: CardContent, draw: Draw, options: PictureOptions = {}): string {
  return standaloneSvg(<SocialCard card={card} />, card.app, draw, options);
}

/** Px of the column of text at the start of a card, and from the card's edges to what stands on it and between its parts. */
const COLUMN = { width: 460, margin: 54, gap: 24 } as const;

/** Px over which paper turns into map, from the column on. */
const SCRIM = { from: 470, to: 610 } as const;

/** How much larger than on screen the map is drawn: a card is seen at half its size. */
const MAP_SCALE = 1.5;

const CREDITS: TextStyle = { face: 'sans', size: 13, leading: 16, colour: 'inkSoft' };

function SocialCard({ card }: { readonly card: CardContent }) {
  const { app, geography, scene, credits } = card;
  const { colours, sans } = usePaint();
  const viewport = useMemo(() => cardViewport(app.story), [app.story]);
  const drawing = useMemo(() => drawGeography(geography, viewport), [geography, viewport]);
  const head = cardHead(app.story, app.messages, COLUMN.width);
  const foot = cardFoot(card, COLUMN.width);
  const { margin, gap } = COLUMN;
  const hasRoom = head.height + gap + foot.height <= CARD_SIZE.height - 2 * margin;
  const { width, height } = CARD_SIZE;
  return (
    <svg {...CARD_SIZE} viewBox={`0 0 ${width} ${height}`} fontFamily={sans}>
      <title>{app.story.title}</title>
      <defs>
        <linearGradient id="scrim" gradientUnits="userSpaceOnUse" x1={SCRIM.from} x2={SCRIM.to} y1={0} y2={0}>
          <stop offset={0} stopColor={colours.role('paper')} />
          <stop offset={1} stopColor={colours.role('paper')} stopOpacity={0} />
        </linearGradient>
      </defs>
      <g transform={`scale(${MAP_SCALE})`}>
        <LabelledMap {...{ drawing, scene, viewport }} prefix="map-" />
      </g>
      <rect width={SCRIM.to} height={height} fill="url(#scrim)" />
      <g transform={`translate(${margin} ${margin})`}>{head.content}</g>
      {hasRoom && <g transform={`translate(${margin} ${height - margin - foot.height})`}>{foot.content}</g>}
      <g transform={`translate(${width - 14} ${height - 26})`} textAnchor="end">
        <g stroke={colours.role('halo')} strokeWidth={3} strokeLinejoin="round">
          <TextLines style={CREDITS} lines={[credits]} />
        </g>
        <TextLines style={CREDITS} lines={[credits]} />
      </g>
    </svg>
  );
}

/** Px of the map's frame, at its own scale, that the home view leaves free. */
const ROOM = { top: 12, right: 96, bottom: 14, left: 400 } as const;

/** How close a card may come. */
const CLOSEST = 10;

/** The whole card as a map at its own scale, with the story's home view beside the column of text. */
function cardViewport({ view }: Story): Viewport {
  const size: Size = { width: CARD_SIZE.width / MAP_SCALE, height: CARD_SIZE.height / MAP_SCALE };
  return { size, camera: constrainCamera(fitBounds(view.home, size, ROOM, CLOSEST), view.limits, size) };
}

const TITLE: TextStyle = { face: 'strong', size: 25, leading: 32, serif: true };
const HEADLINE: TextStyle = { face: 'strong', size: 39, leading: 45, serif: true, spacing: -0.01 };
const STANDING: TextStyle = { face: 'sans', size: 18, leading: 24, colour: 'inkSoft' };

/** Px of the bar over the title. */
const BAR = { width: 76, height: 7 } as const;

/** What the article found, under its title, and how sure that is. */
function cardHead({ title, headline }: Story, messages: Messages, width: number): Block {
  return stack([
    { id: 'bar', height: BAR.height, content: <Bar {...BAR} /> },
    { id: 'title', gap: 14, ...textBlock(TITLE, balanceText(title, width, TITLE)) },
    { id: 'headline', gap: 6, ...textBlock(HEADLINE, balanceText(headline.text, width, HEADLINE)) },
    { id: 'standing', gap: 8, ...textBlock(STANDING, wrapText(standingText(headline, messages), width, STANDING)) },
  ]);
}

const DATE: TextStyle = { face: 'strong', size: 19, leading: 25 };

/** Px of the inset, how much larger than on screen it is drawn, and how much larger its key; px between both. */
const INSET = { width: 132, scale: 1.6, keyScale: 1.35, gap: 24 } as const;

/** The inset of a card with the moment and what its areas mean beside it. */
function cardFoot(card: CardContent, width: number): Block {
  const height = viewportOf(card.app.story.inset.bounds, INSET.width).size.height * INSET.scale;
  const start = INSET.width * INSET.scale + INSET.gap;
  const words = besideInset(card, width - start);
  return {
    height,
    content: (
      <>
        <g transform={`scale(${INSET.scale})`}>
          <PictureInset picture={card} width={INSET.width} />
        </g>
        <g transform={`translate(${Math.round(start)} ${Math.round(height - words.height)})`}>{words.content}</g>
      </>
    ),
  };
}

function besideInset(card: CardContent, width: number): Block {
  const { app, scene, geography } = card;
  const told = geography.places?.features.filter(({ properties: { id } }) => {
    return id !== undefined && app.story.inset.places.includes(id);
  });
  const items = stateItems(statesWorn({ scene }, told ?? []));
  const room = width / INSET.keyScale;
  const key = itemGrid(items, room, columnsFor(items, room));
  return stack([
    { id: 'date', ...textBlock(DATE, wrapText(legend.on(momentText(card)), width, DATE)) },
    {
      id: 'key',
      gap: 10,
      height: key.height * INSET.keyScale,
      content: <g transform={`scale(${INSET.keyScale})`}>{key.content}</g>,
    },
  ]);
}
