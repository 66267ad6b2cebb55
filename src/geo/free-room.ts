import { type Box, overlaps } from './box';
import type { Size } from './camera';

/**
 * Boxes of a viewport, in px, that none of the taken ones reaches into: among them all that cannot grow any more. Meant
 * for the handful of things that stand on a map.
 */
export function emptyBoxes({ width, height }: Size, taken: readonly Box[]): Box[] {
  const lefts = [0, ...taken.map(({ right }) => right)];
  const tops = [0, ...taken.map(({ bottom }) => bottom)];
  const rights = [width, ...taken.map(({ left }) => left)];
  const bottoms = [height, ...taken.map((box) => box.top)];
  return lefts.flatMap((left) =>
    tops.flatMap((top) =>
      rights.flatMap((right) =>
        bottoms.flatMap((bottom): Box[] => {
          const box = { left, top, right, bottom };
          const isBox = left < right && top < bottom && left >= 0 && top >= 0 && right <= width && bottom <= height;
          return isBox && !taken.some((other) => overlaps(other, box)) ? [box] : [];
        }),
      ),
    ),
  );
}
