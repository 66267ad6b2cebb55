import { type Appearance, appearanceNames, usualAppearance } from '../embed/parameters';
import { CARD_FILE, CARD_SIZE, FRAME_FILE, LOADER_FILE } from '../embed/site';
import type { AddressParameters } from '../state/address';
import { type MapSite, shownAt, siteFile, withQuery } from './map-site';

interface CodeOptions {
  /** Px at most; null for the whole width of the host's column. */
  readonly width: number | null;
  readonly appearance: Appearance;
  readonly start: AddressParameters;
}

export interface ElementOptions extends CodeOptions {
  /** Px; null where the map asks for what it needs. */
  readonly height: number | null;
  /** Whether paragraphs that are scrolled into the reading position move the map. */
  readonly follow: boolean;
}

export interface FrameOptions extends CodeOptions {
  readonly height: number;
}

/** Whole address of the embed as a page of its own. */
export function embedAddress(options: CodeOptions, site: MapSite): string {
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

/** The parameters that differ from the default. */
function parametersOf({ start, appearance }: CodeOptions): Readonly<Record<string, string>> {
  const unusual = appearanceNames.flatMap((name) => {
    const text = [appearance[name]].flat().join();
    return text === String(usualAppearance[name]) ? [] : [[name, text]];
  });
  return { ...start, ...Object.fromEntries(unusual) };
}

/** Attributes by name; `true` is written without a value, `false` and null not at all. */
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Writes a text so that HTML reads it back exactly, between tags and in an attribute's quotes alike. */
export function escapeMarkup(text: string): string {
  // Line ends would break the code's own lines, and HTML takes a carriage return for one.
  return text.replace(/[&<>"\r\n]/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`);
}

/** Writes an element; `content` is markup, and left out where the element never has any. */
function writeElement(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === null || value === false) return [];
    return value === true ? [` ${key}`] : [` ${key}="${escapeMarkup(String(value))}"`];
  });
  const opening = `<${name}${written.join('')}>`;
  return content === undefined ? opening : `${opening}${content}</${name}>`;
}
