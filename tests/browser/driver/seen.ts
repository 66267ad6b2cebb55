import type { Locator } from 'playwright-core';

/** Whether readers see an element: it may be there for those alone who are read to. */
export function isSeen(element: Locator): Promise<boolean> {
  return element.evaluate((start) => {
    const isClipped = (each: Element | null): boolean =>
      each !== null && (getComputedStyle(each).clipPath === 'inset(50%)' || isClipped(each.parentElement));
    return start.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !isClipped(start);
  });
}
