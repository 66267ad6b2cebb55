/** Where a pointer to something beyond the frame stands on the frame's edge. */
export interface EdgePoint {
  readonly side: 'left' | 'right' | 'top' | 'bottom';
  /** Px from the frame's top left corner to the point on the edge. */
  readonly x: number;
  readonly y: number;
  /** Direction of the target from the frame's middle, in radians clockwise from east. */
  readonly angle: number;
}

/** Stretch of each edge of a frame that nothing stands on, in px from its start. */
export type FreeEdges = Readonly<Record<EdgePoint['side'], readonly [from: number, to: number]>>;

/**
 * The point where the line from the middle of a frame to a target outside it crosses the edge; null for a target
 * inside. All in px, y downwards.
 */
export function edgePoint(target: { x: number; y: number }, width: number, height: number): EdgePoint | null {
  if (target.x >= 0 && target.x <= width && target.y >= 0 && target.y <= height) return null;
  const dx = target.x - width / 2;
  const dy = target.y - height / 2;
  const scaleX = dx === 0 ? Number.POSITIVE_INFINITY : width / 2 / Math.abs(dx);
  const scaleY = dy === 0 ? Number.POSITIVE_INFINITY : height / 2 / Math.abs(dy);
  const scale = Math.min(scaleX, scaleY);
  const side = scaleX < scaleY ? (dx < 0 ? 'left' : 'right') : dy < 0 ? 'top' : 'bottom';
  return { side, x: width / 2 + dx * scale, y: height / 2 + dy * scale, angle: Math.atan2(dy, dx) };
}

/**
 * Moves positions along an edge apart until neighbours are at least their sizes apart, keeping their order and
 * staying within `from`..`to` where there is room. Returns the new centres in the order of the input.
 */
export function spread(
  items: readonly { readonly centre: number; readonly size: number }[],
  from: number,
  to: number,
): readonly number[] {
  const order = items.map((_, index) => index).sort((a, b) => (items[a]?.centre ?? 0) - (items[b]?.centre ?? 0));
  const centres = items.map((item) => item.centre);
  let least = from;
  for (const index of order) {
    const size = items[index]?.size ?? 0;
    centres[index] = Math.max(centres[index] ?? 0, least + size / 2);
    least = (centres[index] ?? 0) + size / 2;
  }
  let most = to;
  for (const index of order.toReversed()) {
    const size = items[index]?.size ?? 0;
    centres[index] = Math.min(centres[index] ?? 0, most - size / 2);
    most = (centres[index] ?? 0) - size / 2;
  }
  return centres;
}
