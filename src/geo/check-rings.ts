import type { Polygon, Position } from 'geojson';
import { quote } from '../base/problem';
import { checkRepeats, checkSwapped, countOf, isSame } from './check-line';
import { readPositions } from './check-positions';
import type { Report } from './report';
import { findRingCrossings } from './ring-crossing';
import { isInside } from './shapes';
import { signedRingArea } from './winding';

const LEAST_POSITIONS = 4;
/** In a tangle every side may cross every other; the first few show where it is. */
const MOST_CROSSINGS = 10;
const NO_CROSSING = 'a ring that does not cross itself';

/** Notes what is wrong with a polygon, a list of rings: the first around it, the others around its holes. */
export function checkPolygon(report: Report, path: string, value: unknown): void {
  if (!Array.isArray(value) || value.length === 0 || isPositions(value)) {
    const remedy = 'Write it as [[[longitude, latitude], ...]]: a polygon has rings, a ring has positions.';
    report.add(path, quote(value), 'a list of rings', remedy);
    return;
  }
  const rings = value.map((ring, index) => checkRing(report, `${path}[${index}]`, ring, index === 0));
  const [outer, ...holes] = rings;
  if (!outer) return;
  for (const [index, hole] of holes.entries()) checkHole(report, `${path}[${index + 1}]`, hole ?? [], outer);
}

/** True for a list of positions where a list of rings should be: the commonest slip. */
function isPositions(value: readonly unknown[]): boolean {
  return value.every((item) => Array.isArray(item) && typeof item[0] === 'number');
}

/** Notes what is wrong with a ring; the ring, where it encloses something. */
function checkRing(report: Report, path: string, value: unknown, isOuter: boolean): readonly Position[] | undefined {
  const written = readPositions(report, path, value);
  if (!written) return undefined;
  if (written.length < LEAST_POSITIONS) {
    const remedy = 'Complete the ring, or remove it.';
    report.add(path, countOf(written), `at least ${LEAST_POSITIONS} positions`, remedy);
    return undefined;
  }
  const [first = [], last = []] = [written[0], written.at(-1)];
  const isClosed = isSame(first, last);
  if (!isClosed) {
    const remedy = `The ring is open: repeat its first position, ${quote(first)}, at the end.`;
    report.add(`${path}[${written.length - 1}]`, quote(last), 'a last position that is the first again', remedy);
  }
  const ring = isClosed ? written : [...written, first];
  checkRepeats(report, path, written);
  // A swapped position tangles the ring; that is one fault, not three.
  if (checkSwapped(report, path, ring) || checkCrossings(report, path, ring)) return undefined;
  if (signedRingArea(ring) > 0 !== isOuter) {
    const found = `a ring that runs ${isOuter ? 'clockwise' : 'counterclockwise'}`;
    const expected = isOuter ? 'a counterclockwise outer ring' : 'a clockwise ring around a hole';
    report.add(path, found, expected, 'Reverse the positions: RFC 7946 asks for right-hand rings.');
  }
  return ring;
}

function checkCrossings(report: Report, path: string, ring: readonly Position[]): boolean {
  const crossings = findRingCrossings(ring, MOST_CROSSINGS + 1);
  for (const [at, other] of crossings.slice(0, MOST_CROSSINGS)) {
    const found = `a side from ${quote(ring[at])} to ${quote(ring[at + 1])} that crosses the one at ${path}[${other}]`;
    report.add(`${path}[${at}]`, found, NO_CROSSING, 'Untangle the ring there: two positions may be out of order.');
  }
  if (crossings.length > MOST_CROSSINGS) {
    const remedy = 'Untangle those listed above and check again.';
    report.add(path, `more than ${MOST_CROSSINGS} crossings in this ring`, NO_CROSSING, remedy);
  }
  return crossings.length > 0;
}

/** A hole may touch the ring around it, so a position on the edge is no fault. */
function checkHole(report: Report, path: string, hole: readonly Position[], outer: readonly Position[]): void {
  const around: Polygon = { type: 'Polygon', coordinates: [[...outer]] };
  const stray = hole.findIndex((position) => !isInside(position, around));
  if (stray < 0) return;
  const remedy = 'Move the hole, or make it a polygon of its own.';
  report.add(`${path}[${stray}]`, quote(hole[stray]), 'a hole inside the outer ring', remedy);
}
