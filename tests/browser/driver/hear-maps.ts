import type { Page } from 'playwright-core';
import type { ArticleMapEventMap } from '../../../src/embed/embed.d.ts';

/** What an element for an embed has told the page around it. */
export interface Heard {
  readonly type: keyof ArticleMapEventMap;
  /** Id of the element. */
  readonly map: string;
  readonly detail: unknown;
}

const types: readonly Heard['type'][] = [
  'ready',
  'placechange',
  'eventchange',
  'momentchange',
  'paragraphrequest',
  'error',
];

/** Name under which the page keeps it. */
const KEY = 'heard';

/** Has a page write down from its beginning what elements tell it. */
export async function hearMaps(page: Page): Promise<void> {
  await page.addInitScript(
    ({ types, key }) => {
      if (window.parent !== window) return;
      const heard: Heard[] = [];
      Reflect.set(window, key, heard);
      const hear = (event: Event): void => {
        const { type, target } = event;
        const known = types.find((each) => each === type);
        const isOwn = known && event instanceof CustomEvent && target instanceof Element;
        if (isOwn) heard.push({ type: known, map: target.id, detail: event.detail });
      };
      // Caught on the way down: errors do not bubble.
      for (const type of types) window.addEventListener(type, hear, true);
    },
    { types, key: KEY },
  );
}

/** All that elements have told a page since it began or forgot. */
export function tellHeard(page: Page): Promise<Heard[]> {
  return page.evaluate((key): Heard[] => Reflect.get(window, key), KEY);
}

/** Has a page forget what elements have told it. */
export async function forgetHeard(page: Page): Promise<void> {
  await page.evaluate((key) => void Reflect.get(window, key).splice(0), KEY);
}
