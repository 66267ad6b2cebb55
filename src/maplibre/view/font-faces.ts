import type { FontFacesSpecification } from 'maplibre-gl';
import sansUrl from '../../cartography/fonts/story-sans.woff2?url';
import sansStrongUrl from '../../cartography/fonts/story-sans-strong.woff2?url';
import serifItalicUrl from '../../cartography/fonts/story-serif-italic.woff2?url';
import { fonts } from '../layers/label-layers';

/** MapLibre wants whole addresses; ours are relative to the page, so that the build can live under any path. */
function face(url: string): FontFacesSpecification[string] {
  return [{ url: new URL(url, document.baseURI).href, 'unicode-range': ['U+0-FFFF'] }];
}

/** The bundled font files by the names that the style uses. */
export const fontFaces: FontFacesSpecification = {
  [fonts.sans]: face(sansUrl),
  [fonts.strong]: face(sansStrongUrl),
  [fonts.italic]: face(serifItalicUrl),
};

/**
 * Fetches the one face that nothing but the map has, before the map asks for it to draw its first names. Not by a link:
 * browsers warn of what is not used within seconds, and a map may take longer.
 */
export function fetchStrongFace(): void {
  new FontFace(fonts.strong, `url("${sansStrongUrl}")`).load().catch(() => {
    // The map will ask for it again, and tell of it.
  });
}
