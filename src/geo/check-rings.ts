import type { Position } from 'geojson';
import { quote } from '../base/problem';
import { checkRepeats } from './check-repeats';
import type { Report } from './report';
import { findRingCrossing } from './ring-crossing';
import { isInside } from './shapes';
import { signedRingArea } from './winding';

const LEAST_POSITIONS = 4;

/** Checks a polygon's rings: closed, of four positions or more, right-handed, not crossing themselves, holes inside. */
export function checkRings(report: Report, path: string, rings: readonly Position[][]): void {
  const before = report.problems.length;
  for (const [index, ring] of rings.entries()) checkRing(report, `${path}[${index}]`, ring, index === 0);
  const [outer, ...holes] = rings;
  if (!outer || report.problems.length > before) return;
  for (const [index, hole] of holes.entries()) {
    // A hole may touch the outer ring, so one of its positions on the edge is no fault.
    const stray = hole.find((position) => !isInside(position, { type: 'Polygon', coordinates: [outer] }));
    if (stray) {
      report.add(
        `${path}[${index + 1}]`,
        `a hole with ${quote(stray)}`,
        'a hole inside the outer ring',
        'Move or remove it.',
      );
    }
  }
}

function checkRing(report: Report, path: string, ring: readonly Position[], isOuter: boolean): void {
  if (ring.length < LEAST_POSITIONS) {
    report.add(
      path,
      `${ring.length} positions`,
      `at least ${LEAST_POSITIONS} positions`,
      'Complete the ring, or remove it.',
    );
    return;
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    const remedy = 'Repeat the first position at the end.';
    report.add(`${path}[${ring.length - 1}]`, quote(last), `the ring’s first position, ${quote(first)}`, remedy);
    return;
  }
  checkRepeats(report, path, ring);
  const crossing = findRingCrossing(ring);
  if (crossing) {
    const { at, other } = crossing;
    const found = `a ring that crosses itself: the lines from positions ${at} and ${other}`;
    report.add(`${path}[${at}]`, found, 'a ring that does not cross itself', 'Untangle the ring there.');
  } else if (signedRingArea(ring) > 0 !== isOuter) {
    const expected = isOuter ? 'a counterclockwise outer ring' : 'a clockwise hole';
    report.add(
      path,
      `a ring that runs ${isOuter ? 'clockwise' : 'counterclockwise'}`,
      expected,
      'Reverse its positions.',
    );
  }
}
