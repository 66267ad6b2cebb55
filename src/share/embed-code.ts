import { CARD_FILE, CARD_SIZE, FRAME_FILE, LOADER_FILE } from '../embed/site';
import { type HideablePart, hideableParts, type ThemeChoice } from '../state/appearance';
import { type MapSite, shownAt, siteFile, withQuery } from './map-site';
import { escapeMarkup, writeElement } from './markup';
import type { Start } from './start';

interface EmbedOptions {
  /** Px at most; null for the whole width of the host's column. */
  readonly width: number | null;
  readonly theme: ThemeChoice;
  readonly hide: readonly HideablePart[];
  readonly start: Start;
}

export interface ElementOptions extends EmbedOptions {
  /** Px; null where the map asks for what it needs. */
  readonly height: number | null;
  /** Whether paragraphs that are scrolled into the reading position move the map. */
  readonly follow: boolean;
}

export interface FrameOptions extends EmbedOptions {
  readonly height: number;
}

/** Whole address of the embed as a page of its own. */
export function embedAddress(options: EmbedOptions, site: MapSite): string {
  return withQuery(siteFile(site, FRAME_FILE), parametersOf(options));
}

/** Code for hosts that take scripts: the loader, and the element with the link and picture that stand for it. */
export function elementCode(options: ElementOptions, site: MapSite): string {
  const { width, height, follow, start } = options;
  const source = { src: siteFile(site, CARD_FILE), alt: site.pictureAlt };
  const picture = writeElement('img', { ...source, ...CARD_SIZE, loading: 'lazy' });
  const style = width === null ? null : `display: block; max-width: ${width}px`;
  return [
    writeElement('script', { async: true, src: siteFile(site, LOADER_FILE) }, ''),
    writeElement(
      'article-map',
      { ...parametersOf(options), height, follow, style },
      writeElement('a', { href: shownAt(site, start) }, picture),
    ),
  ].join('\n');
}

/** Code for hosts that take no scripts: a frame of fixed height, and under it the link for where frames are taken out. */
export function iframeCode(options: FrameOptions, site: MapSite): string {
  const { width, height, start } = options;
  const frame = {
    src: embedAddress(options, site),
    title: site.title,
    width: width ?? '100%',
    height,
    // Obsolete, but hosts that clean up what is pasted take styles out and leave this.
    frameborder: 0,
    style: width === null ? null : 'max-width: 100%',
    loading: 'lazy',
    allow: 'fullscreen',
    referrerpolicy: 'no-referrer',
  };
  const link = writeElement('a', { href: shownAt(site, start) }, escapeMarkup(site.title));
  return ['<figure>', `  ${writeElement('iframe', frame, '')}`, `  <figcaption>${link}</figcaption>`, '</figure>'].join(
    '\n',
  );
}

/** What differs from the default, by the names that the element's attributes and the page's parameters share. */
function parametersOf({ start, theme, hide }: EmbedOptions): Record<string, string> {
  const hidden = hideableParts.filter((part) => hide.includes(part));
  return {
    ...start,
    ...(theme !== 'auto' && { theme }),
    ...(hidden.length > 0 && { hide: hidden.join(',') }),
  };
}
