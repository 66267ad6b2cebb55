import type { ArticleMapElement, ArticleMapState } from './embed.d.ts';
import { type ShowRequest, stateNames } from './parameters';
import { isCount, MOST_PARAGRAPHS, SENDER } from './protocol';

/** What paragraphs need of the map that they drive. */
export interface ParagraphMap {
  /** What the map shows; null until it answers. */
  state(): ArticleMapState | null;
  /** Shows what is asked for: at once, loading the map if need be, or else as soon as it is there. */
  ask(request: ShowRequest, isUrgent: boolean): void;
  /** Says to the map which paragraphs of the article the page has, if it has not heard of these. */
  hello(): void;
}

interface MapElement extends ArticleMapElement {
  readonly driver: ParagraphMap;
}

/** Elements of the host that ask for something to be shown. */
const NAMES = stateNames.map((name) => `data-map-${name}`);
const MARKED = NAMES.map((name) => `[${name}]`).join();
const NUMBERED = 'data-map-paragraph';
const PARTS = `${SENDER},${MARKED},[${NUMBERED}]`;
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

/** Lets the paragraphs of the page drive its maps. */
export function connectParagraphs(): void {
  document.addEventListener('click', click);
}

/** Maps and what speaks to them, in the order of the page, shadow trees included. */
let parts: Element[] = [];
let maps: MapElement[] = [];

/** Takes in what the page has now. */
function readPage(): void {
  parts = [];
  readTree(document);
  // An old browser could not make some.
  maps = all<MapElement>(SENDER).filter(({ driver }) => driver);
}

function readTree(tree: Document | ShadowRoot): void {
  observer.observe(tree, { subtree: true, childList: true, attributeFilter: NAMES });
  // Whatever scrolls: the page or something in it.
  tree.addEventListener('scroll', scroll, true);
  for (const element of tree.querySelectorAll('*')) {
    if (element.matches(PARTS)) parts.push(element);
    if (element.shadowRoot) readTree(element.shadowRoot);
  }
}

let isDue = false;
const observer = new MutationObserver(() => {
  if (!isDue) setTimeout(look, LOOK_MS);
  isDue = true;
});

function look(): void {
  isDue = false;
  markShown();
  for (const map of maps) map.driver.hello();
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
  if (isDue) readPage();
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
  readPage();
  const target = event.composedPath()[0];
  // A click that is made by a script may have the document itself as its target.
  if (!(target instanceof Element)) return;
  const marked = closest(target, MARKED);
  if (!marked || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const control = closest(target, CONTROLS);
  const isOwn = control === marked;
  // A control within has its own purpose, and a reader who selects text wants no map.
  if (!isOwn && ((control && closest(control, MARKED) === marked) || `${getSelection()}`)) return;
  const map = mapOf(marked);
  if (!map) return;
  lockScroll();
  // A link leads on until there is a map that answers.
  if (isOwn && map.driver.state()) event.preventDefault();
  show(map, marked, true);
}

/** Shows what an element asks for. An event brings its own moment and leaves the place, whatever was asked before. */
function show(map: MapElement, element: Element, isUrgent: boolean): void {
  const request = requestOf(element);
  map.driver.ask({ ...(request.event && { place: null, at: null }), ...request }, isUrgent);
}

/** Tells assistive technology and style sheets which elements ask for what their maps show. */
export function markShown(): void {
  readPage();
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

/** All of the page's parts for a selector. */
function all<Found extends Element>(selector: string): Found[] {
  return parts.filter((part) => part.matches(selector)) as Found[];
}

/** The map that an element belongs to: the one it names, or else the nearest above it, or the first of the page. */
function mapOf(element: Element): MapElement | undefined {
  const named = closest(element, '[data-map-for]')?.getAttribute('data-map-for');
  if (named) return maps.find(({ id }) => id === named);
  return maps.findLast((map) => parts.indexOf(map) < parts.indexOf(element)) ?? maps[0];
}

/** The nearest for a selector of an element and what is around it, shadow trees included. */
function closest(element: Element, selector: string): Element | undefined {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest(selector) ?? (host && closest(host, selector));
}

/** What an element asks for. */
function requestOf(element: Element): ShowRequest {
  const asked = stateNames.map((name) => [name, element.getAttribute(`data-map-${name}`)]);
  return Object.fromEntries(asked.filter(([, value]) => value));
}
