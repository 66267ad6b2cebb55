import type { Bounds } from '../geo/bounds';
import type { Box } from '../geo/box';
import { aspectOf, type Camera, constrainCamera, fitBounds, type Size } from '../geo/camera';
import { emptyBoxes } from '../geo/free-room';
import { CLOSEST, WIDE_VIEW } from './camera-for-bounds';
import type { Shot } from './shots';

/** A map area and what stands on it, in px from its top left corner. */
export interface MapRoom {
  readonly size: Size;
  /** What is always there: buttons, key, credits. */
  readonly taken: readonly Box[];
  /** What is there in the wide view of the region: title and inset. */
  readonly wide: readonly Box[];
}

/** A shot as a map area has it. */
export interface FramedShot {
  readonly camera: Camera;
  /** Where the callout stands, in px; null where the shot has none, or no room for one. */
  readonly callout: Box | null;
}

/** Px that a callout may take, and between it and what it is about. */
export const CALLOUT = { width: 212, height: 132, gap: 20 } as const;

/** Px around what is shown, and how much of the free room its bounds fill at most, along a side and in all. */
const MARGIN = 12;
const MOST = { length: 0.9, area: 0.6 } as const;

/** How much smaller a shot may become for the sake of its callout. */
const LEAST_BESIDE_CALLOUT = 0.5;

/** The camera that shows a shot in what is free of a map area, with its callout beside it. */
export function frameShot(shot: Shot, { size, taken, wide }: MapRoom, limits: Bounds): FramedShot {
  const bare = fitShot(shot, size, taken, limits);
  if (shot.isClose || bare.camera.zoom > WIDE_VIEW.until) return bare;
  return fitShot(shot, size, [...taken, ...wide], limits);
}

function fitShot(shot: Shot, size: Size, taken: readonly Box[], limits: Bounds): FramedShot {
  const free = emptyBoxes(size, taken).map((box) => shrink(box, MARGIN));
  const aspect = aspectOf(shot.bounds);
  const alone = best(free.map((box) => fitAlone(box, aspect, shot)));
  const beside = shot.pin ? best(free.flatMap((box) => fitBeside(box, aspect, shot))) : null;
  const fit = beside && beside.height >= (alone?.height ?? 0) * LEAST_BESIDE_CALLOUT ? beside : alone;
  const { left, top, right, bottom } = fit?.subject ?? { left: 0, top: 0, right: size.width, bottom: size.height };
  const padding = { left, top, right: size.width - right, bottom: size.height - bottom };
  const camera = constrainCamera(fitBounds(shot.bounds, size, padding, CLOSEST), limits, size);
  return { camera, callout: fit?.callout ?? null };
}

/** Where the bounds of a shot go, with their height, and the callout beside them. */
interface Fit {
  readonly height: number;
  /** Square px of the room that it stands in. */
  readonly room: number;
  readonly subject: Box;
  readonly callout: Box | null;
}

/** Of two rooms in which a shot is about as large, the wider one is better. */
const ABOUT = 0.93;

function best(fits: readonly (Fit | null)[]): Fit | null {
  const found = fits.flatMap((fit) => fit ?? []);
  const most = Math.max(...found.map(({ height }) => height));
  const large = found.filter(({ height }) => height >= most * ABOUT);
  return large.reduce<Fit | null>((widest, fit) => (widest && widest.room >= fit.room ? widest : fit), null);
}

/** Px by px that the bounds of a shot take in a room; null where there is none. */
function sizeIn(room: Size, aspect: number, { isClose, names }: Shot): Size | null {
  const width = room.width - names.left - names.right;
  const { length, area } = isClose ? MOST : { length: 1, area: 1 };
  const height = Math.min(
    room.height * length,
    (width * length) / aspect,
    Math.sqrt((area * width * room.height) / aspect),
  );
  return width > 0 && height > 0 ? { width: height * aspect, height } : null;
}

function fitAlone(box: Box, aspect: number, shot: Shot): Fit | null {
  const size = sizeIn(sizeOf(box), aspect, shot);
  if (!size) return null;
  const { left: reach } = shot.names;
  const spare = box.right - box.left - size.width - reach - shot.names.right;
  const left = box.left + spare / 2 + reach;
  const top = (box.top + box.bottom - size.height) / 2;
  return { height: size.height, room: areaOf(box), subject: boxAt(left, top, size), callout: null };
}

/** The ways to have a callout on one of the four sides; shot and callout stand in the middle together. */
function fitBeside(box: Box, aspect: number, shot: Shot): Fit[] {
  const { width, height } = sizeOf(box);
  const { names } = shot;
  const along = sizeIn({ width: width - CALLOUT.width - CALLOUT.gap, height }, aspect, shot);
  const across = sizeIn({ width, height: height - CALLOUT.height - CALLOUT.gap }, aspect, shot);
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const room = areaOf(box);
  const fits: Fit[] = [];
  if (along && height >= CALLOUT.height) {
    const whole = names.left + along.width + names.right + CALLOUT.gap + CALLOUT.width;
    const start = middle.x - whole / 2;
    const top = middle.y - along.height / 2;
    const cardTop = middle.y - CALLOUT.height / 2;
    const ahead = start + whole - CALLOUT.width;
    const behind = start + CALLOUT.width + CALLOUT.gap;
    fits.push(
      {
        height: along.height,
        room,
        subject: boxAt(start + names.left, top, along),
        callout: boxAt(ahead, cardTop, CALLOUT),
      },
      {
        height: along.height,
        room,
        subject: boxAt(behind + names.left, top, along),
        callout: boxAt(start, cardTop, CALLOUT),
      },
    );
  }
  if (across && width >= CALLOUT.width) {
    const whole = across.height + CALLOUT.gap + CALLOUT.height;
    const start = middle.y - whole / 2;
    const left = middle.x - (names.left + across.width + names.right) / 2 + names.left;
    const cardLeft = middle.x - CALLOUT.width / 2;
    const under = start + across.height + CALLOUT.gap;
    fits.push(
      { height: across.height, room, subject: boxAt(left, start, across), callout: boxAt(cardLeft, under, CALLOUT) },
      {
        height: across.height,
        room,
        subject: boxAt(left, start + CALLOUT.height + CALLOUT.gap, across),
        callout: boxAt(cardLeft, start, CALLOUT),
      },
    );
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
