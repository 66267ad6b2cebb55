import sansUrl from '../../cartography/fonts/story-sans.woff2?url';
import serifItalicUrl from '../../cartography/fonts/story-serif-italic.woff2?url';
import { fonts } from '../layers/text-style';

/** A face that has not arrived is stood in for by the system's, in the weight and style that MapLibre reads off its name. */
const faces: readonly (readonly [name: string, url: string, descriptors: FontFaceDescriptors])[] = [
  [fonts.sans, sansUrl, {}],
  [fonts.strong, sansUrl, { weight: '400 700' }],
  [fonts.italic, serifItalicUrl, { style: 'italic' }],
];

/**
 * Fetches the bundled faces and gives each to the document once it is whole, and only then: of a font that MapLibre knows
 * and that is still on its way, it would wait with all that has names. Each promise is kept once its face is there.
 */
export function loadFaces(): readonly Promise<unknown>[] {
  // Where the script of a page can bring no fonts, the system's do.
  if (typeof FontFace === 'undefined') return [];
  return faces.map(async ([name, url, descriptors]) => {
    const face = new FontFace(name, `url("${url}")`, descriptors);
    document.fonts.add(await face.load());
  });
}
