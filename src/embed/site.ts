/** Files of the build that other sites or browsers know: their names never change. */
export const LOADER_FILE = 'embed.js';
export const TYPES_FILE = 'embed.d.ts';
export const FRAME_FILE = 'embed.html';
/** The situations over time as a table, which needs no script. */
export const TABLE_FILE = 'table.html';
/** What keeps the map for readers without a network, and what tells which build this is. */
export const WORKER_FILE = 'sw.js';
export const BUILD_FILE = 'build.json';
/** Tells how to embed the map to those who are given nothing but its address. */
export const OEMBED_FILE = 'oembed.json';

/** The picture that stands for the map: in link previews, and in an article until the map has loaded. Its size in px. */
export const CARD_FILE = 'card.png';
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Where a loader came from, and what stands there. */
export interface Site {
  /** Address of the folder of the build, with a slash at its end; also the whole page. */
  readonly base: string;
  readonly origin: string;
  readonly title: string;
}
