import type { Position } from 'geojson';
import * as v from 'valibot';
import { didYouMean } from '../validation/did-you-mean';
import { quote } from '../validation/quote';
import { anyNumber, list, pathTo, position, said, variantFields } from '../validation/schema';
import { isClockwise, isInside } from './overlay';
import { findRingCrossings } from './ring-crossings';

type AddIssue = v.RawCheckAddIssue<[number, number][]>;

/** The sixth decimal of a degree is 0.1 m on the ground. */
const MOST_DECIMALS = 6;
const LEAST_POSITIONS = 4;
/** In a tangle every side may cross every other; the first few show where it is. */
const MOST_CROSSINGS = 10;
const NO_CROSSING = 'a ring that does not cross itself';

const point = v.pipe(
  position,
  v.check(
    (degrees) => degrees.every((each) => Number(each.toFixed(MOST_DECIMALS)) === each),
    said(`at most ${MOST_DECIMALS} decimals`, 'Round the coordinates: more decimals claim to know better than 0.1 m.'),
  ),
);

const positions = v.array(point, said('a list of positions', 'Write it as [[longitude, latitude], ...].'));

const line = v.pipe(
  positions,
  // What cannot be read as positions would only be blamed for it twice.
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.issues) return;
    checkLength(dataset.value, 2, 'Complete the line, or remove it.', addIssue);
    checkRepeats(dataset.value, addIssue);
    checkSwapped(dataset.value, addIssue);
  }),
);

function ring(isOuter: boolean) {
  return v.pipe(
    positions,
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed && !dataset.issues) checkRing(dataset.value, isOuter, addIssue);
    }),
  );
}

/** The first ring runs around the polygon, the others around its holes. */
const rings = v.pipe(
  v.tupleWithRest([ring(true)], ring(false)),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.issues) return;
    const [outer, ...holes] = dataset.value;
    for (const [index, hole] of holes.entries()) {
      // A hole may touch the ring around it, so a position on the edge is no fault.
      const stray = hole.findIndex((each) => !isInside(each, { type: 'Polygon', coordinates: [outer] }));
      if (stray < 0) continue;
      const message = said('a hole inside the outer ring', 'Move the hole, or make it a polygon of its own.');
      const path: [v.IssuePathItem, v.IssuePathItem] = [...pathTo(dataset.value, index + 1), ...pathTo(hole, stray)];
      addIssue({ message, input: hole[stray], path });
    }
  }),
);

const noRings = v.custom<never>(
  () => false,
  said('a list of rings', 'Write it as [[[longitude, latitude], ...]]: a polygon has rings, a ring has positions.'),
);

const polygon = v.lazy((input) => {
  if (!Array.isArray(input) || input.length === 0) return noRings;
  // A list of positions where a list of rings should be is the commonest slip.
  return input.every((item) => Array.isArray(item) && typeof item[0] === 'number') ? noRings : rings;
});

function several<Part extends v.GenericSchema>(part: Part) {
  const message = said('a list that is not empty', 'Give the geometry its coordinates, or remove the feature.');
  return v.pipe(v.array(part, message), v.minLength(1, message));
}

const coordinates = {
  Point: point,
  LineString: line,
  Polygon: polygon,
  MultiPoint: several(point),
  MultiLineString: several(line),
  MultiPolygon: several(polygon),
} as const;
const TYPES = Object.keys(coordinates);

/** A geometry of a type that the map draws, every position, line and ring of it sound by RFC 7946. */
export const geometry = v.variant(
  'type',
  [
    geometryOf('Point'),
    geometryOf('LineString'),
    geometryOf('Polygon'),
    geometryOf('MultiPoint'),
    geometryOf('MultiLineString'),
    geometryOf('MultiPolygon'),
  ],
  ({ path, input }) => {
    if (!path) return said('a geometry', 'Give the feature its shape, or remove the feature.');
    return said(`one of ${TYPES.join(', ')}`, `The map draws these alone.${didYouMean(input, TYPES)}`);
  },
);

function geometryOf<Type extends keyof typeof coordinates>(type: Type) {
  return variantFields({
    type: v.literal(type),
    coordinates: coordinates[type],
    bbox: v.exactOptional(list(anyNumber)),
  });
}

function checkRing(written: readonly Position[], isOuter: boolean, addIssue: AddIssue): void {
  if (!checkLength(written, LEAST_POSITIONS, 'Complete the ring, or remove it.', addIssue)) return;
  const [first = [], last = []] = [written[0], written.at(-1)];
  const isClosed = isSame(first, last);
  if (!isClosed) {
    const remedy = `The ring is open: repeat its first position, ${quote(first)}, at the end.`;
    const message = said('a last position that is the first again', remedy);
    addIssue({ message, input: last, path: pathTo(written, written.length - 1) });
  }
  const closed = isClosed ? written : [...written, first];
  checkRepeats(written, addIssue);
  // A swapped position tangles the ring; that is one fault, not three.
  if (!checkSwapped(closed, addIssue) || !checkCrossings(closed, addIssue)) return;
  if (isClockwise(closed) !== isOuter) return;
  const found = `a ring that runs ${isOuter ? 'clockwise' : 'counterclockwise'}`;
  const expected = isOuter ? 'a counterclockwise outer ring' : 'a clockwise ring around a hole';
  addIssue({ message: said(expected, 'Reverse the positions: RFC 7946 asks for right-hand rings.', found) });
}

function checkLength(line: readonly Position[], least: number, remedy: string, addIssue: AddIssue): boolean {
  if (line.length >= least) return true;
  const found = line.length === 1 ? '1 position' : `${line.length} positions`;
  addIssue({ message: said(`at least ${least} positions`, remedy, found) });
  return false;
}

/** Positions that stand twice in a row, which no drawing needs. */
function checkRepeats(line: readonly Position[], addIssue: AddIssue): void {
  const message = said('a position other than the one before', 'Remove the repeat.');
  for (const [index, input] of line.entries()) {
    if (index > 0 && isSame(line[index - 1], input)) addIssue({ message, input, path: pathTo(line, index) });
  }
}

/** Positions within a line that lie where the line would be with latitude first; false where there are any. */
function checkSwapped(line: readonly Position[], addIssue: AddIssue): boolean {
  const swapped = findSwapped(line);
  for (const index of swapped) {
    const input = line[index] ?? [];
    const remedy = `Latitude and longitude look swapped: longitude comes first, ${quote(input.toReversed())}.`;
    addIssue({ message: said('a position near those beside it', remedy), input, path: pathTo(line, index) });
  }
  return swapped.length === 0;
}

function checkCrossings(ring: readonly Position[], addIssue: AddIssue): boolean {
  const crossings = findRingCrossings(ring, MOST_CROSSINGS + 1);
  const side = (at: number) => `from ${quote(ring[at])} to ${quote(ring[at + 1])}`;
  for (const [at, other] of crossings.slice(0, MOST_CROSSINGS)) {
    const found = `a side ${side(at)} that crosses the one ${side(other)}, at [${other}] of the same ring`;
    const remedy = 'Untangle the ring there: two positions may be out of order.';
    addIssue({ message: said(NO_CROSSING, remedy, found), path: pathTo(ring, at) });
  }
  if (crossings.length > MOST_CROSSINGS) {
    const found = `more than ${MOST_CROSSINGS} crossings in this ring`;
    addIssue({ message: said(NO_CROSSING, 'Untangle those listed above and check again.', found) });
  }
  return crossings.length === 0;
}

/** In degrees: a position nearer than this to one beside it is in no doubt. */
const FAR = 0.5;
/** So many times nearer must a position come to both beside it by swapping its numbers. */
const CLEARLY = 10;

/**
 * The places in a line or closed ring of [longitude, latitude] where the two look swapped: far from the positions on both
 * sides, but near them the other way round. A line that is swapped as a whole cannot be told from another by itself.
 */
export function findSwapped(line: readonly Position[]): readonly number[] {
  const isRing = apartBy(line[0], line.at(-1)) === 0;
  const last = line.length - 1;
  return line.flatMap((position, index) => {
    // A ring's last position is its first, said already.
    if (isRing && index === last) return [];
    const before = line[index - 1] ?? (isRing ? line[last - 1] : undefined);
    const beside = [before, line[index + 1]].filter((each) => each !== undefined);
    const [x = 0, y = 0] = position;
    const isSwapped = beside.every((other) => {
      const apart = apartBy(position, other);
      return apart > FAR && apart > CLEARLY * apartBy([y, x], other);
    });
    return isSwapped && beside.length > 0 ? [index] : [];
  });
}

/** The larger of the two differences in degrees: enough to compare by. */
function apartBy([ax = 0, ay = 0]: Position = [], [bx = 0, by = 0]: Position = []): number {
  return Math.max(Math.abs(ax - bx), Math.abs(ay - by));
}

function isSame(a: Position | undefined, b: Position | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}
