import { pictureSheet } from '#messages/picture-sheet';
import { worldSize } from '../../../geo/camera';
import { formatNumber } from '../../../i18n/intl';
import type { Picture } from '../picture';
import type { Block } from './stack';
import { lineWidth, type TextStyle } from './wrap-text';

/** Metres round the equator of the sphere that Web Mercator is made on. */
const EQUATOR = 40_075_016.686;

/** Px that a scale is wide at most. */
const WIDEST = 110;

const TEXT: TextStyle = { face: 'sans', size: 11, leading: 12 };

/** A length in km that is easily told, and the px that it takes in the middle of a viewport. */
export function scaleOf({ viewport }: Pick<Picture, 'viewport'>): { readonly km: number; readonly px: number } {
  const { latitude, zoom } = viewport.camera;
  const pxPerKm = (worldSize(zoom) * 1000) / (EQUATOR * Math.cos((latitude * Math.PI) / 180));
  const power = 10 ** Math.floor(Math.log10(WIDEST / pxPerKm));
  const km = ([5, 2].find((step) => step * power * pxPerKm <= WIDEST) ?? 1) * power;
  return { km, px: Math.round(km * pxPerKm * 10) / 10 };
}

/** Px from a scale to its words, and of a line of both. */
const GAP = 7;
const HEIGHT = 12;

/** The scale of the map, at the end of a line `width` px long. */
export function scaleBar(picture: Picture, width: number): Block {
  const { messages } = picture.app;
  const { km, px } = scaleOf(picture);
  const words = pictureSheet.kilometres(formatNumber(km, messages.locale, 1));
  const start = Math.round(width - px - GAP - lineWidth(words, TEXT));
  return {
    height: HEIGHT,
    content: (
      <g id="scale">
        <path className="picture-scale" d={`M${start + 0.5} 4V8.5h${px}V4`} />
        <text className="picture-text picture-note" fontSize={TEXT.size} textAnchor="end" x={width} y={10}>
          {words}
        </text>
      </g>
    ),
  };
}
