import type { Bounds } from '../geo/bounds';
import type { Box } from '../geo/box';
import { aspectOf, type Camera, constrainCamera, fitBounds, type Size } from '../geo/camera';
import { emptyBoxes } from '../geo/free-room';
import type { Story } from '../story/story';
import { CLOSEST, distanceOf } from './camera-for-bounds';
import type { Shot } from './shots';

/** A map area and what stands on it, in px from its top left corner. */
export interface MapRoom {
  readonly size: Size;
  /** What is always there: buttons, key, credits. */
  readonly taken: readonly Box[];
  /** What is there in the wide view of the region: title and inset. */
  readonly wide: readonly Box[];
  /** What is there where another region is in sight: the locator. */
  readonly far: readonly Box[];
}

/** A shot as a map area has it. */
export interface FramedShot {
  readonly camera: Camera;
  /** Null where the shot has none, or no room for one. */
  readonly callout: CalloutRoom | null;
}

/** Where a callout stands, in px, and whether there is room for no more than date and title. */
export interface CalloutRoom {
  readonly box: Box;
  readonly isBrief: boolean;
}

/** Px that a callout may take, in full and in brief, and between it and what it is about. */
const CALLOUTS = { full: { width: 212, height: 158 }, brief: { width: 182, height: 88 } } as const;
const GAP = 18;

/** Px around what is shown, and how much of the free room its bounds fill at most, along a side and in all. */
const MARGIN = 12;
const MOST = { length: 0.9, area: 0.6 } as const;

/** How much smaller a shot may become for the sake of its callout. */
const LEAST_BESIDE_CALLOUT = 0.62;

/** What stands on a map area at a distance; title and inset give way where the map is about some places alone. */
export function overlaysAt(room: MapRoom, distance: ReturnType<typeof distanceOf>, isClose: boolean): readonly Box[] {
  const { taken, wide, far } = room;
  if (distance === 'far') return [...taken, ...far];
  return isClose || distance === 'near' ? taken : [...taken, ...wide];
}

/** The camera that shows a shot in what is free of a map area, with its callout beside it. */
export function frameShot(shot: Shot, room: MapRoom, { home, limits }: Story['view']): FramedShot {
  const { size, taken } = room;
  const bare = fitShot(shot, size, taken, limits);
  const overlays = overlaysAt(room, distanceOf(bare.camera, home), shot.isClose);
  return overlays === taken ? bare : fitShot(shot, size, overlays, limits);
}

function fitShot(shot: Shot, size: Size, taken: readonly Box[], limits: Bounds): FramedShot {
  const free = emptyBoxes(size, taken).map((box) => shrink(box, MARGIN));
  const aspect = aspectOf(shot.bounds);
  const alone = best(free.map((box) => fitAlone(box, aspect, shot, size)));
  const least = (alone?.height ?? 0) * LEAST_BESIDE_CALLOUT;
  const beside = (shot.hasCallout ? (['full', 'brief'] as const) : [])
    .map((callout) => best(free.flatMap((box) => fitBeside(box, aspect, shot, callout))))
    .find((each) => each && each.height >= least);
  const fit = beside ?? alone;
  const { left, top, right, bottom } = fit?.subject ?? { left: 0, top: 0, right: size.width, bottom: size.height };
  const padding = { left, top, right: size.width - right, bottom: size.height - bottom };
  const wanted = fitBounds(shot.bounds, size, padding, CLOSEST);
  const camera = constrainCamera(wanted, limits, size);
  // At the limits of the map the shot is not where it was to be, and so is nothing beside it.
  const isHeld = Math.hypot(camera.longitude - wanted.longitude, camera.latitude - wanted.latitude) > UNSEEN;
  return { camera, callout: isHeld ? null : (fit?.callout ?? null) };
}

/** Degrees by which arithmetic may be off. */
const UNSEEN = 1e-6;

/** Where the bounds of a shot go, with their height, and the callout beside them. */
interface Fit {
  readonly height: number;
  /** Square px of the room that it stands in. */
  readonly room: number;
  readonly subject: Box;
  readonly callout: CalloutRoom | null;
}

/** Of two rooms in which a shot is about as large, the wider one is better. */
const ABOUT = 0.85;

function best(fits: readonly (Fit | null)[]): Fit | null {
  const found = fits.flatMap((fit) => fit ?? []);
  const most = Math.max(...found.map(({ height }) => height));
  const large = found.filter(({ height }) => height >= most * ABOUT);
  return large.reduce<Fit | null>((widest, fit) => (widest && widest.room >= fit.room ? widest : fit), null);
}

/** What a shot takes of a room, in px: its bounds, and names at either side of them. */
interface Extent extends Size {
  readonly before: number;
  readonly behind: number;
}

/** Rounds after which bounds and the names that reach out of them fit together. */
const ROUNDS = 5;

/** The most that the bounds of a shot may take of a room; null where there is none. */
function extentIn(room: Size, aspect: number, { isClose, names: { left, right, most: share } }: Shot): Extent | null {
  const { length, area } = isClose ? MOST : { length: 1, area: 1 };
  const most = room.width * share;
  let width = room.width / 2;
  for (let round = 0; round < ROUNDS; round++) {
    const free = Math.max(room.width - reachOf(left, width, most) - reachOf(right, width, most), 0);
    width = Math.min(
      free * length,
      room.height * length * aspect,
      Math.sqrt(Math.max(area * free * room.height * aspect, 0)),
    );
  }
  if (width <= 0) return null;
  return { width, height: width / aspect, before: reachOf(left, width, most), behind: reachOf(right, width, most) };
}

/** Px by which a name reaches out of bounds that are so many px wide. */
function reachOf({ length, inset }: Shot['names']['left'], width: number, most: number): number {
  return Math.max(Math.min(length, most) - inset * width, 0);
}

/**
 * Share of a map's width at which the middle of the region stands where there is room for that: the same at all widths, so
 * that the page's drawing, which is made before any is known, has it there too.
 */
const REGION_AT = 0.6;

function fitAlone(box: Box, aspect: number, shot: Shot, size: Size): Fit | null {
  const extent = extentIn(sizeOf(box), aspect, shot);
  if (!extent) return null;
  const { width, height, before, behind } = extent;
  const [first, last] = [box.left + before, box.right - behind - width];
  const middle = shot.isClose ? (first + last) / 2 : size.width * REGION_AT - width / 2;
  const left = Math.min(Math.max(middle, first), last);
  const top = (box.top + box.bottom - height) / 2;
  return { height, room: areaOf(box), subject: boxAt(left, top, extent), callout: null };
}

/** The ways to have a callout at either side or below; shot and callout stand in the middle together. */
function fitBeside(box: Box, aspect: number, shot: Shot, kind: keyof typeof CALLOUTS): Fit[] {
  const room = sizeOf(box);
  const card = CALLOUTS[kind];
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const fitAt = (subject: Box, left: number, top: number, name = 0): Fit => ({
    height: subject.bottom - subject.top,
    // Rather not over a name.
    room: name > 0 ? 0 : areaOf(box),
    subject,
    callout: { box: boxAt(left, top, card), isBrief: kind === 'brief' },
  });
  const along = extentIn({ ...room, width: room.width - card.width - GAP }, aspect, shot);
  const across = extentIn({ ...room, height: room.height - card.height - GAP }, aspect, shot);
  const fits: Fit[] = [];
  if (along && room.height >= card.height) {
    const { before } = along;
    const whole = before + along.width + along.behind + GAP + card.width;
    const start = middle.x - whole / 2;
    const top = middle.y - along.height / 2;
    const cardTop = middle.y - card.height / 2;
    fits.push(
      fitAt(boxAt(start + before, top, along), start + whole - card.width, cardTop, shot.names.right.length),
      fitAt(boxAt(start + card.width + GAP + before, top, along), start, cardTop, shot.names.left.length),
    );
  }
  if (across && room.width >= card.width) {
    const start = middle.y - (across.height + GAP + card.height) / 2;
    const { before, behind } = across;
    const left = middle.x - (before + across.width + behind) / 2 + before;
    const cardLeft = middle.x - card.width / 2;
    fits.push(fitAt(boxAt(left, start, across), cardLeft, start + across.height + GAP));
  }
  return fits;
}

function boxAt(left: number, top: number, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function areaOf(box: Box): number {
  const { width, height } = sizeOf(box);
  return width * height;
}

function sizeOf({ left, top, right, bottom }: Box): Size {
  return { width: right - left, height: bottom - top };
}

function shrink({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left + by, top: top + by, right: right - by, bottom: bottom - by };
}
