import type { ArticleMapElement, ArticleMapState } from './embed.d.ts';
import { type ShowRequest, stateNames } from './parameters';
import { isCount, MOST_PARAGRAPHS } from './protocol';

/** What paragraphs need of the map that they drive. */
export interface ParagraphMap {
  /** What the map shows; null until it answers. */
  state(): ArticleMapState | null;
  /** Whether the frame did not come; what is asked of the map tries again. */
  isLost(): boolean;
  /** Shows what is asked for: at once, loading the map if need be, or else as soon as it is there. */
  ask(request: ShowRequest, isUrgent: boolean): void;
  /** Says to the map which paragraphs of the article the page has, if it has not heard of these. */
  hello(): void;
}

interface MapElement extends ArticleMapElement {
  readonly driver: ParagraphMap;
}

/** Elements of the host that ask for something to be shown. */
const MARKED = stateNames.map((name) => `[data-map-${name}]`).join();
const NUMBERED = 'data-map-paragraph';
/** Elements with a purpose of their own. */
const CONTROLS = 'a,button,input,select,textarea,label,summary';

/** Where one reads: at this share of the window's height, below what covers its top. */
const READING_LINE = 0.4;
/** Ms within which changes of the page are seen together. */
const LOOK_MS = 100;
/** Ms for which a paragraph that was jumped to stays marked. */
const MARK_MS = 2600;
/** Ms after a click or a jump in which scrolling moves no map. */
const SCROLL_LOCK_MS = 1200;
/** `Node.DOCUMENT_POSITION_FOLLOWING`, in fewer bytes. */
const FOLLOWING = 4;

/** Lets the paragraphs of the page drive its maps, those too that are added later. */
export function connectParagraphs(): void {
  let isDue = false;
  const look = (): void => {
    isDue = false;
    for (const map of all<MapElement>('article-map')) map.driver.hello();
    markShown();
  };
  new MutationObserver(() => {
    if (!isDue) setTimeout(look, LOOK_MS);
    isDue = true;
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('click', click);
  // Whatever scrolls: the page or something in it.
  addEventListener('scroll', scroll, true);
}

let lastRead: Element | undefined;
let scrollLockedUntil = 0;

/** The reader has just chosen something, which scrolling must not undo. */
function lockScroll(): void {
  scrollLockedUntil = Date.now() + SCROLL_LOCK_MS;
}

/** Lets what has been scrolled to the reading line move its map, where that follows. */
function scroll(): void {
  if (Date.now() < scrollLockedUntil) return;
  // In this way a page says to the browser how much of its top is covered by what sticks there.
  const covered = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const line = covered + (innerHeight - covered) * READING_LINE;
  const element = all(MARKED).findLast((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return top <= line && bottom > line && !each.matches(CONTROLS);
  });
  if (element && element !== lastRead) {
    const map = mapOf(element);
    if (map?.follow) show(map, element, false);
  }
  lastRead = element;
}

function click(event: MouseEvent): void {
  const target = event.target as Element;
  // A click that is made by a script may have the document itself as its target.
  const marked = target.closest?.(MARKED);
  if (!marked || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const control = target.closest(CONTROLS);
  const isOwn = control === marked;
  // A control within has its own purpose, and a reader who selects text wants no map.
  if (!isOwn && (marked.contains(control) || `${getSelection()}`)) return;
  const map = mapOf(marked);
  if (!map) return;
  lockScroll();
  // A link leads on where there is no map.
  if (isOwn && !map.driver.isLost()) event.preventDefault();
  show(map, marked, true);
}

/** Shows what an element asks for. An event brings its own moment and leaves the place, whatever was asked before. */
function show(map: MapElement, element: Element, isUrgent: boolean): void {
  const request = requestOf(element);
  map.driver.ask({ ...(request.event && { place: null, at: null }), ...request }, isUrgent);
}

/** Tells assistive technology and style sheets which elements ask for what their maps show. */
export function markShown(): void {
  for (const element of all(MARKED)) {
    const shown: ShowRequest | null | undefined = mapOf(element)?.driver.state();
    const request = requestOf(element);
    // A place that is chosen is what is told then, not the event that it stands at.
    const asked = Object.entries({ ...(request.event && { place: null }), ...request });
    const isShown = shown && asked[0] && asked.every(([name, value]) => shown[name as keyof ShowRequest] === value);
    if (isShown) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
  }
}

/** Numbers of the article's paragraphs that the page has. */
export function paragraphNumbers(): number[] {
  const numbers = all(`[${NUMBERED}]`).map((element) => Number(element.getAttribute(NUMBERED)));
  return numbers.filter(isCount).slice(0, MOST_PARAGRAPHS);
}

/** Takes the reader to a paragraph of the page, if it has it: scrolls there, marks it for a while, moves the focus. */
export function showParagraph(map: Element, paragraph: number): void {
  const elements = all<HTMLElement>(`[${NUMBERED}="${paragraph}"]`);
  const element = elements.find((each) => mapOf(each) === map) ?? elements[0];
  if (!element) return;
  lockScroll();
  // As smoothly as the style sheet of the host has it.
  element.scrollIntoView({ block: 'center' });
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.dataset['mapMarked'] = '';
  const glow = { backgroundColor: ['rgb(240 190 60 / .35)', 'transparent'] };
  element.animate(glow, MARK_MS).onfinish = () => delete element.dataset['mapMarked'];
}

/** All elements of the page for a selector. */
function all<Found extends Element>(selector: string): Found[] {
  return [...document.querySelectorAll<Found>(selector)];
}

/** The map that an element belongs to: the one it names, or else the nearest above it, or the first of the page. */
function mapOf(element: Element): MapElement | undefined {
  const maps = all<MapElement>('article-map');
  const named = element.closest<HTMLElement>('[data-map-for]')?.dataset['mapFor'];
  if (named) return maps.find(({ id }) => id === named);
  return maps.findLast((map) => map.compareDocumentPosition(element) & FOLLOWING) ?? maps[0];
}

/** What an element asks for. */
function requestOf(element: Element): ShowRequest {
  const asked = stateNames.map((name) => [name, element.getAttribute(`data-map-${name}`)]);
  return Object.fromEntries(asked.filter(([, value]) => value));
}
