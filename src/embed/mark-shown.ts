import { aboutOf, all, MARKED, mapOf } from './marked-elements';
import type { ShowRequest } from './message';

/** Tells assistive technology and style sheets which elements are about what their maps show. */
export function markShown(): void {
  for (const element of all(MARKED)) {
    const shown: ShowRequest | null | undefined = mapOf(element)?.driver.state();
    const about = aboutOf(element);
    // A place that is chosen is what is told then, not the event that it stands at.
    const told = Object.entries({ ...(about.event && { place: null }), ...about });
    const isShown = shown && told[0] && told.every(([word, value]) => shown[word as keyof ShowRequest] === value);
    if (isShown) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
  }
}
