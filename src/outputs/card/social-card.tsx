import { CARD_SIZE } from '../../embed/site';
import { AppContext } from '../../state/use-app';
import { DrawnPoster } from '../../svg-map/drawn-poster';
import { type Draw, type PictureOptions, pictureCss } from '../image/picture-svg';
import { plainSvg } from '../image/plain/plain-svg';
import { commonFaces, pageVariables } from '../image/variables';
import cardCss from './card.css?raw';
import type { CardContent } from './card-content';
import { cardFoot } from './card-foot';
import { COLUMN, cardViewport, MAP_SCALE, SCRIM } from './card-frame';
import { cardHead } from './card-head';

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
