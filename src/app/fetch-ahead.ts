import { hasWebGl2 } from '../maplibre/has-web-gl2';
import { DATA } from './read-page';
import { isFramePage } from './surface';
import { asksToSave } from './use-saved-data';

/**
 * Begins to fetch the map's code, which the page names, while the app still has enough to do with itself: on a slow
 * machine the line would lie idle for a second. It runs when the map is wanted. Not where data is to be saved or there
 * can be no map, and not in a frame, which may be far from the reader's eyes.
 */
export function fetchAhead(page: Document): void {
  if (isFramePage() || asksToSave(navigator)) return;
  const files: readonly string[] = JSON.parse(page.querySelector(`script[${DATA.mapCode}]`)?.textContent ?? '[]');
  if (files.length === 0 || !hasWebGl2()) return;
  for (const file of files) {
    const link = page.createElement('link');
    page.head.append(Object.assign(link, { rel: 'modulepreload', href: file, fetchPriority: 'low' }));
  }
}
