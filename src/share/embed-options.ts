import { LEAST_HEIGHT, LEAST_WIDTH } from '../embed/frame-size';
import { type Appearance, usualAppearance } from '../embed/parameters';
import type { AddressParameters } from '../state/address';
import { elementCode, embedAddress, iframeCode } from './embed-code';
import type { MapSite } from './map-site';

/** What is chosen about an embed in the dialog, numbers as they are typed. */
export interface EmbedOptions {
  readonly kind: 'element' | 'iframe';
  readonly width: 'full' | 'fixed';
  readonly widthPx: string;
  /** Of the element; a plain iframe's is always fixed. */
  readonly height: 'auto' | 'fixed';
  readonly heightPx: string;
  readonly start: 'now' | 'opening';
  readonly appearance: Appearance;
  /** Of the element: whether paragraphs that are scrolled into the reading position move the map. */
  readonly follow: boolean;
}

/** Px that a side may have. */
interface PxBounds {
  readonly least: number;
  readonly most: number;
  /** Taken where nothing else is said. */
  readonly usual: number;
}

export const WIDTH: PxBounds = { least: LEAST_WIDTH, most: 1600, usual: 640 };
export const HEIGHT: PxBounds = { least: LEAST_HEIGHT, most: 1200, usual: 560 };

export const initialOptions: EmbedOptions = {
  kind: 'element',
  width: 'full',
  widthPx: String(WIDTH.usual),
  height: 'auto',
  heightPx: String(HEIGHT.usual),
  start: 'now',
  appearance: usualAppearance,
  follow: false,
};

/** The code for the options, the address that its frame shows, and its size in px. */
export function embedFor(options: EmbedOptions, now: AddressParameters, site: MapSite) {
  const { kind, appearance, follow } = options;
  const width = widthOf(options)?.px ?? null;
  const height = heightOf(options)?.px ?? null;
  const look = { width, appearance, start: options.start === 'now' ? now : {} };
  const code =
    kind === 'element'
      ? elementCode({ ...look, height, follow }, site)
      : iframeCode({ ...look, height: height ?? HEIGHT.usual }, site);
  return { code, address: embedAddress(look, site), width, height };
}

/** The width that is asked for; null for the host's own. */
export function widthOf({ width, widthPx }: EmbedOptions): PxReading | null {
  return width === 'full' ? null : readPx(widthPx, WIDTH);
}

/** The height that is asked for; null where it is the map's own choice. */
export function heightOf({ kind, height, heightPx }: EmbedOptions): PxReading | null {
  return kind === 'element' && height === 'auto' ? null : readPx(heightPx, HEIGHT);
}

export interface PxReading {
  /** A whole number within the bounds, whatever was written. */
  readonly px: number;
  /** Why it is not what was written. */
  readonly fault: 'notNumber' | 'tooLow' | 'tooHigh' | null;
}

/** Reads a number of px as somebody has typed it. */
export function readPx(text: string, { least, most, usual }: PxBounds): PxReading {
  const digits = text.trim().replace(/\s*px$/i, '');
  const px = Math.round(Number(digits));
  if (digits === '' || Number.isNaN(px)) return { px: usual, fault: 'notNumber' };
  if (px < least) return { px: least, fault: 'tooLow' };
  if (px > most) return { px: most, fault: 'tooHigh' };
  return { px, fault: null };
}
