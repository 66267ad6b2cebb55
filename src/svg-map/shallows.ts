import { byZoom } from './by-zoom';

/** Px that the tint along the coast is wide, to both sides together, and how far it fades within that, by zoom level. */
export function shallowsAt(zoom: number) {
  return {
    width: byZoom(zoom, [4, 14], [6, 44], [9, 70]),
    fade: byZoom(zoom, [4, 12], [6, 36], [9, 60]),
    // Closer up the corners of so wide a line would show as fans.
    opacity: byZoom(zoom, [7, 1], [8.6, 0]),
  };
}
