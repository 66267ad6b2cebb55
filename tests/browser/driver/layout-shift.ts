import type { Page } from 'playwright-core';

/** By how much what is seen of a page has moved by itself since it began, in the units of Layout Instability. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((tell) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // What is to be measured has been painted by the second frame.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => tell(sum))));
      }),
  );
}
