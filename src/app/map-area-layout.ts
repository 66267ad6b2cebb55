import { type RefObject, useEffect, useState } from 'react';
import { type Box, overlaps } from '../geo/box';
import type { Size } from '../geo/camera';
import type { MapRoom } from '../scene/frame-shot';
import type { Layout } from './layout';

/**
 * What stands on the map area bears `data-overlay`: `wide` or `far` for what is there at that distance alone. Measures
 * their real boxes; null until the map area is measured, and the same object until one of them changes.
 */
export function useMapRoom(
  area: RefObject<HTMLElement | null>,
  overlay: RefObject<HTMLElement | null>,
): MeasuredRoom | null {
  const [room, setRoom] = useState<MeasuredRoom | null>(null);
  useEffect(() => {
    const element = area.current;
    const beside = overlay.current;
    if (!element || !beside) return;
    const overlays = (): HTMLElement[] =>
      [element, beside].flatMap((each) => [...each.querySelectorAll<HTMLElement>(OVERLAY)]);
    const sizes = new ResizeObserver(() => {
      const next = measureRoom(element, overlays());
      setRoom((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
    });
    const observe = (): void => {
      sizes.disconnect();
      // Observing an element anew tells of it once more, and so of those that have gone.
      for (const each of [element, ...overlays()]) sizes.observe(each);
    };
    observe();
    const parts = new MutationObserver(observe);
    for (const each of [element, beside]) parts.observe(each, { childList: true });
    return () => {
      sizes.disconnect();
      parts.disconnect();
    };
  }, [area, overlay]);
  return room;
}

const OVERLAY = '[data-overlay]';

interface MeasuredRoom extends MapRoom {
  /** True where the area is too low for all that stands on the wide view, of which the last then must not be seen. */
  readonly isLow: boolean;
}

function measureRoom(element: HTMLElement, overlays: readonly HTMLElement[]): MeasuredRoom | null {
  const { left, top } = element.getBoundingClientRect();
  // MapLibre counts whole px, and both maps have to show the same.
  const size: Size = { width: Math.round(element.clientWidth), height: Math.round(element.clientHeight) };
  if (size.width === 0 || size.height === 0) return null;
  const all: Box = { left: 0, top: 0, right: size.width, bottom: size.height };
  const boxes = overlays.flatMap((overlay) => {
    const rect = overlay.getBoundingClientRect();
    const box: Box = {
      left: Math.floor(rect.left - left),
      top: Math.floor(rect.top - top),
      right: Math.ceil(rect.right - left),
      bottom: Math.ceil(rect.bottom - top),
    };
    return overlaps(box, all) ? [{ box, when: whenOf(overlay) }] : [];
  });
  const boxesOf = (wanted: ReturnType<typeof whenOf>): Box[] =>
    boxes.flatMap(({ box, when }) => (when === wanted ? [box] : []));
  const wide = boxesOf('wide').filter(({ bottom }) => bottom <= size.height);
  const isLow = wide.length < boxesOf('wide').length;
  return { size, taken: boxesOf('always'), wide, far: boxesOf('far'), isLow };
}

function whenOf({ dataset: { overlay } }: HTMLElement): 'always' | 'wide' | 'far' {
  return overlay === 'wide' || overlay === 'far' ? overlay : 'always';
}

/** Widths of the inset in px. */
export const INSET = { small: 168, wide: 208 } as const;

/** Width of the inset in px; 0 where there is no room for one: a frame in a phone's article needs it for the map. */
export function insetWidth(layout: Layout, { width }: Size): number {
  if (width < (layout === 'embed' ? 480 : 360)) return 0;
  return width < 900 ? INSET.small : INSET.wide;
}
