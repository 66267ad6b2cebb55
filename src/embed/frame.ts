import { LEAST_ASKED, LEAST_WIDTH, MORE, MOST_ASKED, SHARE_PERCENT } from './frame-size';
import type { ShowRequest } from './parameters';
import { CARD_FILE, FRAME_FILE, type Site } from './site';

const RIGHTS =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** The frame of a map that begins with these parameters; those that are empty are left out. */
export function makeFrame({ base }: Site, parameters: ShowRequest): HTMLIFrameElement {
  const given = Object.entries(parameters).filter(([, value]) => value);
  const query = new URLSearchParams(given as [name: string, value: string][]);
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', RIGHTS);
  frame.referrerPolicy = 'no-referrer';
  frame.allow = 'fullscreen;clipboard-write';
  frame.src = `${base}${FRAME_FILE}?${query}`;
  return frame;
}

/** Px that a map would be wide in a box that is as wide as what is in it. */
const WISHED_WIDTH = 1200;

/**
 * The element is as wide as there is room, and clips what it holds in a way that lets no flexbox squeeze it to nothing. The
 * link is as high as the frame will ask to be, so that nothing jumps when it comes. Picture and frame fill the element,
 * whatever height a host's style sheet gives it; the frame shows once it answers.
 */
const STYLES =
  `:host(:not([hidden])){display:block;position:relative;contain:paint;min-width:min(100%,${LEAST_WIDTH}px);` +
  'width:-moz-available;width:-webkit-fill-available}' +
  `a{display:grid;grid:auto/minmax(0,${WISHED_WIDTH}px);` +
  `padding-top:clamp(${LEAST_ASKED}px,${SHARE_PERCENT}% + ${MORE}px,${MOST_ASKED}px)}` +
  'img,iframe{position:absolute;inset:0;width:100%;height:100%;border:0}' +
  'img{object-fit:contain}' +
  'a[hidden]{visibility:hidden}' +
  // Not out of sight in another way: a browser may stop a frame that it need not paint.
  'a:not([hidden])+iframe{opacity:0;pointer-events:none}';

/** Gives an element the link that is its poster and holds its height. */
export function attachPoster(element: HTMLElement): HTMLAnchorElement {
  // A constructed sheet is none of the styles that a host's policy forbids. Where a browser has none, what stands in the
  // element stays.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const link = document.createElement('a');
  root.append(link);
  return link;
}

/** Puts into the poster what the author has put into the element, or else what stands at the site. */
export function fillPoster(link: HTMLAnchorElement, element: HTMLElement, { base, title }: Site): void {
  const picture = element.querySelector('img');
  const poster = document.createElement('img');
  poster.loading = 'lazy';
  poster.src = picture?.src || base + CARD_FILE;
  poster.alt = picture?.alt || title;
  link.href = element.querySelector('a')?.href || base;
  link.replaceChildren(poster);
}
