import type { DrivenMap } from './driven-map';
import { markShown } from './mark-shown';
import { aboutOf, all, MARKED, mapOf } from './marked-elements';
import { isSettled, rest } from './rest';

/** Where one reads: at this share of the window's height, below what covers its top. */
const READING_LINE = 0.4;
/** Ms within which changes of the page are seen together. */
const LOOK_MS = 100;

/** Elements with a purpose of their own. */
const CONTROLS = 'a,button,input,select,textarea,label,summary';

/** Lets the paragraphs of the page drive its maps, those too that are added later. */
export function connectParagraphs(): void {
  let isDue = false;
  const look = (): void => {
    isDue = false;
    for (const map of all<DrivenMap>('article-map')) map.driver.tellParagraphs();
    markShown();
  };
  new MutationObserver(() => {
    if (!isDue) setTimeout(look, LOOK_MS);
    isDue = true;
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('click', click);
  // Whatever scrolls: the page or something in it.
  addEventListener('scroll', read, true);
}

let last: Element | undefined;

/** Lets what has been scrolled to the reading line move its map, where that follows. */
function read(): void {
  if (isSettled()) return;
  // In this way a page says to the browser how much of its top is covered by what sticks there.
  const covered = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const line = covered + (innerHeight - covered) * READING_LINE;
  const element = all(MARKED).findLast((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return top <= line && bottom > line && !each.matches(CONTROLS);
  });
  const map = element && element !== last ? mapOf(element) : undefined;
  if (element && map?.follow) drive(map, element, false);
  last = element;
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
  rest();
  // A link leads on where there is no map.
  if (isOwn && !map.driver.isLost()) event.preventDefault();
  drive(map, marked, true);
}

/** An event brings its own moment and leaves the place, whatever was asked for before. */
function drive(map: DrivenMap, element: Element, isUrgent: boolean): void {
  const about = aboutOf(element);
  map.driver.ask(about.event ? { place: null, at: null, ...about } : about, isUrgent);
}
