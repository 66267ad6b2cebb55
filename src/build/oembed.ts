import { CARD_FILE, CARD_SIZE } from '../embed/site';
import type { Messages } from '../i18n/messages';
import { iframeCode } from '../share/embed-code';
import { siteFile } from '../share/map-site';
import type { Story } from '../story/story';

/** Name of the file that tells others how to embed the map. */
export const OEMBED_FILE = 'oembed.json';

/** Px of the frame that others are told of: its own wish in a column of this width. */
const FRAME = { width: 640, height: 580 } as const;

/**
 * How to embed the map, as https://oembed.com has it, for those who are given nothing but its address. `page` is the whole
 * address of the folder of the build, with a slash at its end.
 */
export function oembed({ title }: Story, { app }: Messages, page: string): Readonly<Record<string, string | number>> {
  const site = { page, title: app.pageTitle(title), pictureAlt: app.cardAlt(title) };
  const start = {};
  return {
    version: '1.0',
    type: 'rich',
    title: site.title,
    provider_name: title,
    provider_url: page,
    html: iframeCode({ width: null, height: FRAME.height, theme: 'auto', hide: [], start }, site),
    ...FRAME,
    thumbnail_url: siteFile(site, CARD_FILE),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  };
}
