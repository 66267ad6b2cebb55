import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** The bundled fonts at the weights that pictures are set in; a variable font would be painted at its lightest alone. */
const CUTS: readonly (readonly [file: string, weight: number | null])[] = [
  ['story-serif', 400],
  ['story-serif', 600],
  ['story-serif-italic', null],
  ['story-sans', 400],
  ['story-sans', 600],
];

/** The bundled fonts as TrueType files with the letters of a text. */
export async function cardFonts(text: string): Promise<Uint8Array[]> {
  return Promise.all(
    CUTS.map(async ([file, weight]) => {
      const woff2 = await readFile(new URL(`../../cartography/fonts/${file}.woff2`, import.meta.url));
      const variationAxes = weight === null ? {} : { wght: weight };
      return subsetFont(woff2, text, { targetFormat: 'truetype', variationAxes });
    }),
  );
}
