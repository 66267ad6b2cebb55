import type { Box } from './clip';
import type { NameStyle } from './name-style';
import { type SetText, type Side, setText } from './set-text';

/** A name to be set, if there is room on one of its sides. */
export interface NameWish {
  readonly key: string;
  readonly text: string;
  /** Px from the frame's top left corner. */
  readonly at: readonly [x: number, y: number];
  /** Sides that it may stand on, the best first. */
  readonly sides: readonly Side[];
  /** Ems between point and text. */
  readonly gap: number;
  readonly style: NameStyle;
  /** Drawn whatever else is there. */
  readonly always: boolean;
  /** A town's mark at the point, which stands also where its name has no room. */
  readonly mark?: { readonly capital: boolean; readonly size: number };
}

/** A name as it is drawn; without text only its mark is. */
export interface PlacedName {
  readonly wish: NameWish;
  readonly text: SetText | null;
}

/** Px around a name that no other may enter, as MapLibre leaves them. */
const ROOM = 2;

/** Sets names one after the other, each where nothing set before stands and the frame's edge does not cut it. */
export function placeNames(wishes: readonly NameWish[], frame: Box): PlacedName[] {
  const taken: Box[] = [];
  const isFree = (box: Box): boolean => !taken.some((other) => overlaps(box, other));
  return wishes.flatMap((wish): PlacedName[] => {
    const { at, mark, style } = wish;
    const spot = mark && around(at, mark.size / 2 + ROOM);
    if (spot && !(isFree(spot) && isWithin(spot, frame))) return [];
    const texts = wish.sides.map((side) => setText(wish.text, at, side, wish.gap, style));
    const roomOf = ({ box }: SetText): Box => widened(box, ROOM);
    const free = texts.find((text) => isFree(roomOf(text)) && isWithin(text.box, frame));
    const text = free ?? (wish.always ? texts[0] : undefined) ?? null;
    if (spot) taken.push(spot);
    if (text) taken.push(roomOf(text));
    return text || spot ? [{ wish, text }] : [];
  });
}

/** True where two boxes share ground; touching is not sharing. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function isWithin(a: Box, b: Box): boolean {
  return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
}

function widened({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function around([x, y]: readonly [number, number], reach: number): Box {
  return widened({ left: x, top: y, right: x, bottom: y }, reach);
}
