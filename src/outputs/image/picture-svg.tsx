import type { ReactElement } from 'react';
import type { Theme } from '../../cartography/palette';
import keyCss from '../../maplibre/map.css?raw';
import posterCss from '../../svg-map/poster.css?raw';
import markCss from '../../ui/marks.css?raw';
import type { Picture } from './picture';
import { plainSvg } from './plain/plain-svg';
import { Sheet } from './sheet/sheet';
import sheetCss from './sheet/sheet.css?raw';
import { commonFaces, type Faces, pageVariables } from './variables';

/** Draws an element as XML: `drawInPage` in a browser, `renderToStaticMarkup` in Node. */
export type Draw = (element: ReactElement) => string;

/** The style sheets of everything that is in a picture. */
export const pictureCss = [posterCss, markCss, keyCss, sheetCss].join('\n');

export interface PictureOptions {
  readonly theme?: Theme;
  readonly faces?: Faces;
}

/**
 * The map with title, moment, key and sources as an SVG that stands by itself: plain colours and attributes, no styles,
 * no address of anything else. Light, and in faces that every computer has, unless it is told otherwise.
 */
export function pictureSvg(picture: Picture, draw: Draw, options: PictureOptions = {}): string {
  const { theme = 'light', faces = commonFaces } = options;
  return plainSvg(draw(<Sheet picture={picture} />), pictureCss, pageVariables(theme, faces));
}
