import { MORE_PX, SHARE_PERCENT, WISHED_LEAST_PX, WISHED_MOST_PX } from './frame-height';
import { CARD_FILE, type Site } from './site';

/**
 * The link is as high as the frame will ask to be, so that nothing jumps when it comes. Picture and frame fill the
 * element, whatever height a host's style sheet gives it; the frame shows once it answers.
 */
const STYLES =
  ':host(:not([hidden])){display:block;position:relative;overflow:hidden;min-width:min(100%,320px)}' +
  `a{display:block;padding-top:clamp(${WISHED_LEAST_PX}px,${SHARE_PERCENT}% + ${MORE_PX}px,${WISHED_MOST_PX}px)}` +
  'img,iframe{position:absolute;inset:0;width:100%;height:100%;border:0}' +
  'img{object-fit:contain}' +
  'a[hidden]{visibility:hidden}' +
  // Not out of viewport in another way: a browser may stop a frame that it need not paint.
  'a:not([hidden])+iframe{opacity:0;pointer-events:none}';

/** Gives an element the link that is its poster and holds its height. */
export function furnish(element: HTMLElement): HTMLAnchorElement {
  // A constructed sheet is none of the styles that a host's policy forbids.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const link = document.createElement('a');
  root.append(link);
  return link;
}

/** Puts into the link what the author has put into the element, or else what stands at the site. */
export function dress(link: HTMLAnchorElement, element: HTMLElement, site: Site): void {
  const picture = element.querySelector('img');
  const poster = document.createElement('img');
  poster.loading = 'lazy';
  poster.src = picture?.src || site.base + CARD_FILE;
  poster.alt = picture?.alt || site.title;
  link.href = element.querySelector('a')?.href || site.base;
  link.replaceChildren(poster);
}
