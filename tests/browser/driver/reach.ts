import type { Page } from 'playwright-core';

/** What a reader can do something with. */
const CONTROLS = 'button, a[href], input, summary, textarea, [tabindex="0"]';

/**
 * Goes to each control that is shown, as a reader scrolls to it, and tells which of them are then not there to be pressed:
 * out of the window, or under something else. Names all by what they are called.
 */
export function findUnreachable(page: Page): Promise<{ reached: string[]; unreachable: string[] }> {
  return page.evaluate(async (controls) => {
    const reached: string[] = [];
    const unreachable: string[] = [];
    const frame = () => new Promise((then) => requestAnimationFrame(then));
    for (const control of document.querySelectorAll<HTMLElement>(controls)) {
      const isShown = control.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      // What is drawn on the timeline and in the inset is to be had from the lists, too.
      if (!isShown || control.closest('svg, .timeline-lanes, .timeline-name, .app-skip, [inert]')) continue;
      control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      await frame();
      const { left, top, width, height } = control.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = document.elementFromPoint(x, y);
      const isWhole = left >= -1 && left + width <= innerWidth + 1;
      // The slider reaches past the axis by half its thumb.
      const isThere = width > 0 && (isWhole || control.matches('[type=range]')) && top >= -1 && y < innerHeight;
      const isOwn =
        hit !== null && (control.contains(hit) || hit.contains(control) || control.matches('.map-keys, [type=range]'));
      const name = (control.getAttribute('aria-label') ?? control.innerText).replace(/\s+/g, ' ').trim();
      (isThere && isOwn ? reached : unreachable).push(name);
    }
    return { reached, unreachable };
  }, CONTROLS);
}
