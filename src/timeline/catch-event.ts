import type { Mark } from '../scene/timeline-scene';

/** How near a drag must come to an event's moment to be caught by it, in px. */
export const CATCH_PX = 6;

/** The event that catches a drag at a position of an axis `width` px wide; where several share a moment, `kept` stays. */
export function catchEvent(
  marks: readonly Mark[],
  position: number,
  width: number,
  kept: string | null,
): string | null {
  const away = (mark: Mark): number => Math.abs(mark.at - position) * width;
  const nearest = Math.min(...marks.map(away));
  if (!(nearest <= CATCH_PX)) return null;
  const caught = marks.filter((mark) => away(mark) === nearest);
  return (caught.find((mark) => mark.event.id === kept) ?? caught[0])?.event.id ?? null;
}
