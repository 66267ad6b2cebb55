import type { Frame, Page } from 'playwright-core';

/** What stands on or around the map, by a name for the reader of a failed test. */
export const furniture = {
  credits: '.map-credits',
  'button of the key': '.map-legend-button',
  inset: '.inset',
  controls: '.map-controls',
  masthead: '.app-masthead',
  scale: '.maplibregl-ctrl-scale',
  'line on the drawing': '.app-stand-in',
} as const;

/** A visible thing on the page with its edges in px. */
export interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Boxes of all that stands on the map and can be seen. */
export function furnitureBoxes(page: Page | Frame): Promise<Box[]> {
  return page.evaluate((selectors) => {
    return Object.entries(selectors).flatMap(([name, selector]) =>
      [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element): Box[] => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        return isSeen && right > left && bottom > top ? [{ name, left, top, right, bottom }] : [];
      }),
    );
  }, furniture);
}

/** Pairs of boxes that cover each other by more than a pixel. */
export function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > 1 && down > 1
        ? [`${one.name} and ${other.name} by ${across.toFixed()} × ${down.toFixed()} px`]
        : [];
    }),
  );
}

/** Boxes that reach beyond another one, by more than a pixel. */
export function outside(boxes: readonly Box[], frame: Omit<Box, 'name'>): string[] {
  return boxes
    .filter(
      (box) =>
        box.left < frame.left - 1 ||
        box.top < frame.top - 1 ||
        box.right > frame.right + 1 ||
        box.bottom > frame.bottom + 1,
    )
    .map(({ name }) => name);
}
