import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { type Area, isInside, polygonsOf, remainingArea, rightHanded, sharedArea } from '../../geo/overlay';
import { golanLine } from '../facts/golan-line';
import { EAST_JERUSALEM, GOLAN, ISRAEL } from './objects';
import { nearestVertex, ringKilometres, splitRing } from './rings';

const GOLAN_INSIDE: Position = [35.78, 33];

/**
 * Israel without what the source lays over the West Bank (East Jerusalem: the edge between them becomes the Green Line, the
 * overlap is kept for its other edge) and without the Golan Heights. They hold Ghajar south of the Blue Line, and lose to
 * Lebanon what the source lays on both sides of it: 1.3 km² of open ground east of the village.
 */
export function divideIsrael(israel: Geometry, westBank: Polygon, lebanon: Geometry): Record<string, Geometry> {
  const whole: MultiPolygon = { type: 'MultiPolygon', coordinates: polygonsOf(israel) };
  const overlap = sharedArea(whole, westBank);
  const [main = [], ...others] = bySize(remainingArea(whole, westBank));
  const [golan, rest] = cutOffGolan(main[0] ?? []);
  const neighbour: MultiPolygon = { type: 'MultiPolygon', coordinates: polygonsOf(lebanon) };
  const [heights = []] = bySize(remainingArea({ type: 'Polygon', coordinates: [golan] }, neighbour));
  const [jerusalem = []] = bySize(overlap);
  return {
    [ISRAEL]: { type: 'MultiPolygon', coordinates: [[rest], ...others] },
    [GOLAN]: { type: 'Polygon', coordinates: heights },
    [EAST_JERUSALEM]: { type: 'Polygon', coordinates: jerusalem },
  };
}

function cutOffGolan(israel: readonly Position[]): readonly [golan: Position[], rest: Position[]] {
  const line = golanLine.slice(1, -1);
  const from = nearestVertex(israel, golanLine.at(0) ?? []);
  const to = nearestVertex(israel, golanLine.at(-1) ?? []);
  const [a, b] = splitRing(israel, from, to, line);
  return isInside(GOLAN_INSIDE, { type: 'Polygon', coordinates: [a] }) ? [a, b] : [b, a];
}

function bySize(area: Area | undefined): Position[][][] {
  if (!area) throw new Error('one area of the source covers another wholly, or they do not meet');
  const size = ([outer = []]: readonly Position[][]) => ringKilometres(outer);
  return polygonsOf(area)
    .map(rightHanded)
    .toSorted((a, b) => size(b) - size(a));
}
