import type { HideablePart, ThemeChoice } from '../state/appearance';
import { elementCode, embedAddress, iframeCode } from './embed-code';
import type { MapSite } from './map-site';
import { HEIGHT, type PxReading, readPx, WIDTH } from './read-px';
import type { Start } from './start';

/** What is chosen in the dialog, numbers as they are typed. */
export interface Wishes {
  readonly kind: 'element' | 'iframe';
  readonly width: 'full' | 'fixed';
  readonly widthPx: string;
  /** Of the element; a plain iframe's is always fixed. */
  readonly height: 'auto' | 'fixed';
  readonly heightPx: string;
  readonly theme: ThemeChoice;
  readonly start: 'now' | 'opening';
  readonly hide: readonly HideablePart[];
  /** Of the element. */
  readonly follow: boolean;
}

export const firstWishes: Wishes = {
  kind: 'element',
  width: 'full',
  widthPx: String(WIDTH.usual),
  height: 'auto',
  heightPx: String(HEIGHT.usual),
  theme: 'auto',
  start: 'now',
  hide: [],
  follow: false,
};

/** The width that is asked for; null for the host's own. */
export function wishedWidth({ width, widthPx }: Wishes): PxReading | null {
  return width === 'full' ? null : readPx(widthPx, WIDTH);
}

/** The height that is asked for; null where it is the map's own choice. */
export function wishedHeight({ kind, height, heightPx }: Wishes): PxReading | null {
  return kind === 'element' && height === 'auto' ? null : readPx(heightPx, HEIGHT);
}

/** The code for what is wished, the address that its frame shows, and its size in px. */
export function embedFor(wishes: Wishes, now: Start, site: MapSite) {
  const { kind, theme, hide, follow } = wishes;
  const width = wishedWidth(wishes)?.px ?? null;
  const height = wishedHeight(wishes)?.px ?? null;
  const options = { width, theme, hide, start: wishes.start === 'now' ? now : {} };
  const code =
    kind === 'element'
      ? elementCode({ ...options, height, follow }, site)
      : iframeCode({ ...options, height: height ?? HEIGHT.usual }, site);
  return { code, address: embedAddress(options, site), width, height };
}
