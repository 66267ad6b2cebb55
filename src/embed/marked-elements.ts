import type { DrivenMap } from './driven-map';
import type { ShowRequest } from './message';

/** What an element can be about, and a map be asked for. */
export const ABOUT: readonly string[] = ['place', 'event', 'at'];
/** `Node.DOCUMENT_POSITION_FOLLOWING`, in fewer bytes. */
const FOLLOWING = 4;

/** Elements of the host that say what they are about. */
export const MARKED = ABOUT.map((word) => `[data-map-${word}]`).join();

/** All elements of the page for a selector. */
export function all<Found extends Element>(selector: string): Found[] {
  return [...document.querySelectorAll<Found>(selector)];
}

/** The map that an element belongs to: the one it names, or else the nearest above it, or the first of the page. */
export function mapOf(element: Element): DrivenMap | undefined {
  const maps = all<DrivenMap>('article-map');
  const named = element.closest<HTMLElement>('[data-map-for]')?.dataset['mapFor'];
  if (named) return maps.find(({ id }) => id === named);
  return maps.findLast((map) => map.compareDocumentPosition(element) & FOLLOWING) ?? maps[0];
}

/** What an element is about. */
export function aboutOf(element: Element): ShowRequest {
  const told = ABOUT.map((word) => [word, element.getAttribute(`data-map-${word}`)]);
  return Object.fromEntries(told.filter(([, value]) => value));
}
