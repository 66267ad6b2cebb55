import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';

const PAINTER = '@resvg/resvg-wasm/index_bg.wasm';
const DEFAULT_FONT = 'Story Sans';

/** The bundled fonts at the weights that pictures are set in; a variable font would be painted at its lightest alone. */
const CUTS: readonly (readonly [file: string, weight: number | null])[] = [
  ['story-serif', 400],
  ['story-serif', 600],
  ['story-serif-italic', null],
  ['story-sans', 400],
  ['story-sans', 600],
];

/** The package starts once in a process, in which several builds may evaluate this module anew. */
const STARTED = Symbol.for('resvg-wasm started');
const shared: typeof globalThis & { [STARTED]?: Promise<void> } = globalThis;

/** A picture that is ready to be painted, which takes most of the time. */
export interface Painting {
  /** Of all that is painted and paints: the SVG, the letters of its fonts, the painter. Of one hash comes one picture. */
  readonly hash: string;
  /** Gives a PNG. */
  readonly paint: () => Promise<Uint8Array>;
}

/** Gets ready to paint an SVG set in the bundled faces, at its own size: in Node, without a browser, alike everywhere. */
export async function preparePainting(svg: string): Promise<Painting> {
  const painter = await readFile(createRequire(import.meta.url).resolve(PAINTER));
  const fontBuffers = await cutFonts(svg);
  return {
    hash: hashOf([painter, DEFAULT_FONT, svg, ...fontBuffers]),
    paint: async () => {
      shared[STARTED] ??= initWasm(painter);
      await shared[STARTED];
      const picture = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: DEFAULT_FONT } });
      try {
        return picture.render().asPng();
      } finally {
        picture.free();
      }
    },
  };
}

/** The bundled fonts as TrueType files with the letters of a text. */
function cutFonts(text: string): Promise<Uint8Array[]> {
  return Promise.all(
    CUTS.map(async ([file, weight]) => {
      const woff2 = await readFile(new URL(`../../cartography/fonts/${file}.woff2`, import.meta.url));
      const variationAxes = weight === null ? {} : { wght: weight };
      return subsetFont(woff2, text, { targetFormat: 'truetype', variationAxes });
    }),
  );
}

function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}
