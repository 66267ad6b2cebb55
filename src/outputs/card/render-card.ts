import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { cardFonts } from './card-fonts';

const WASM = '@resvg/resvg-wasm/index_bg.wasm';

/** The package starts once in a process, in which several builds may evaluate this module anew. */
const STARTED = Symbol.for('resvg-wasm started');
const shared: typeof globalThis & { [STARTED]?: Promise<void> } = globalThis;

/** Paints an SVG set in the bundled faces as PNG of its own size: in Node, without a browser, alike everywhere. */
export async function socialCardPng(svg: string): Promise<Uint8Array> {
  shared[STARTED] ??= readFile(createRequire(import.meta.url).resolve(WASM)).then(initWasm);
  await shared[STARTED];
  const fontBuffers = await cardFonts(svg);
  const painter = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Story Sans' } });
  try {
    return painter.render().asPng();
  } finally {
    painter.free();
  }
}
