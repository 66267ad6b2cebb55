import { readFileSync } from 'node:fs';
import type { Geometry, Position } from 'geojson';
import type { GeoCollection, GeoFile } from '../../../src/geo/geography.ts';
import { type Area, isInside, polygonsOf } from '../../../src/geo/overlay.ts';
import { type Camera, lonLatAt, offsetFromCenter } from './camera.ts';
import { distance, type Point } from './point.ts';

/** A point on a drawn line where nothing else is drawn nearby, with the direction along the line. */
export interface ControlPoint {
  readonly kind: string;
  readonly at: Point;
  readonly along: Point;
}

/** What a map shows, its size in px, and the boxes of the names that are set on it. */
export interface Ground {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  readonly names: readonly NameBox[];
}

export interface NameBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Px to either side along a line, and across it, where nothing but the line may be; and by which it may stray. */
const FREE = { along: 6, across: 9, stray: 0.35 } as const;

/** Px that a point has to keep from the edge of the map, from names, and from other points. */
const APART = { edge: 14, name: 10, point: 12 } as const;

/** Px between points that are tried along a segment. */
const STEP = 6;

type Segment = readonly [from: Point, to: Point];

const lines = read('lines').features;
const places = read('places').features;

function read(file: GeoFile): GeoCollection {
  return JSON.parse(readFileSync(new URL(`../../../public/geo/${file}.geojson`, import.meta.url), 'utf8'));
}

/**
 * Points on coast and borders, as far from one another as can be, beginning next to the middle of the map: on straight
 * parts of lines, away from names, from what the story draws and from every other line. Throws where there are fewer
 * than `count`.
 */
export function controlPoints(ground: Ground, count: number): ControlPoint[] {
  const { camera, width, height } = ground;
  const middle = { x: width / 2, y: height / 2 };
  const toPx = ([longitude = 0, latitude = 0]: Position): Point => {
    const { x, y } = offsetFromCenter(camera, [longitude, latitude]);
    return { x: x + middle.x, y: y + middle.y };
  };
  const segmentsOf = (geometry: Geometry): Segment[] =>
    pathsOf(geometry)
      .flatMap((path) => path.slice(1).map((to, index): Segment => [toPx(path[index] ?? to), toPx(to)]))
      .filter((segment) => isNear(segment, ground));
  const drawn = lines.map(({ geometry, properties: { kind } }) => ({ kind, segments: segmentsOf(geometry) }));
  const others = drawn.flatMap(({ segments }) => segments);
  const told = places.flatMap(({ geometry }) => segmentsOf(geometry));
  const free = drawn
    .filter(({ kind }) => kind === 'coast' || kind === 'border')
    .flatMap(({ kind, segments }) => segments.flatMap((segment) => pointsOn(kind, segment)))
    .filter(
      (point) =>
        isWithin(point.at, ground) &&
        !ground.names.some((box) => isIn(point.at, box)) &&
        others.every((segment) => strayOf(segment, point) <= FREE.stray) &&
        told.every((segment) => strayOf(segment, point) < 0) &&
        !isInPlace([...lonLatAt(camera, { x: point.at.x - middle.x, y: point.at.y - middle.y })]),
    );
  const chosen = spread(free, middle, count);
  if (chosen.length < count)
    throw new Error(`Only ${chosen.length} points, of ${free.length}, stand free of all else.`);
  return chosen;
}

/** Points at equal distances along a segment; its middle where it is short. */
function pointsOn(kind: string, [from, to]: Segment): ControlPoint[] {
  const length = distance(from, to);
  const count = Math.floor(length / STEP) + 1;
  return Array.from({ length: length === 0 ? 0 : count }, (_, index) => {
    const share = (index + 0.5) / count;
    return {
      kind,
      at: { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
      along: { x: (to.x - from.x) / length, y: (to.y - from.y) / length },
    };
  });
}

/** By how many px a segment strays from the direction at a point, within what has to be free; -1 where it is outside. */
function strayOf(segment: Segment, { at, along }: ControlPoint): number {
  const [from, to] = segment.map(({ x, y }) => ({
    u: (x - at.x) * along.x + (y - at.y) * along.y,
    v: (y - at.y) * along.x - (x - at.x) * along.y,
  })) as [UV, UV];
  const clipped = clip(from, to);
  if (clipped === null) return -1;
  const [low, high] = clipped;
  if (low > FREE.across || high < -FREE.across) return -1;
  return Math.min(Math.max(Math.abs(low), Math.abs(high)), FREE.across);
}

interface UV {
  readonly u: number;
  readonly v: number;
}

/** Least and greatest distance across, with its sign, of what of a segment lies within reach along the line. */
function clip(from: UV, to: UV): [low: number, high: number] | null {
  const [first, last] = from.u <= to.u ? [from, to] : [to, from];
  if (last.u < -FREE.along || first.u > FREE.along) return null;
  const across = (u: number): number =>
    last.u === first.u ? first.v : first.v + ((last.v - first.v) * (u - first.u)) / (last.u - first.u);
  const ends =
    last.u === first.u
      ? [first.v, last.v]
      : [across(Math.max(first.u, -FREE.along)), across(Math.min(last.u, FREE.along))];
  return [Math.min(...ends), Math.max(...ends)];
}

/** Chooses the point next to `start`, then again and again the one that is furthest from all chosen ones. */
function spread(points: readonly ControlPoint[], start: Point, count: number): ControlPoint[] {
  const chosen: ControlPoint[] = [];
  const room = (point: ControlPoint): number => Math.min(...chosen.map(({ at }) => distance(at, point.at)));
  while (chosen.length < count) {
    const [best] = [...points].sort((a, b) =>
      chosen.length === 0 ? distance(a.at, start) - distance(b.at, start) : room(b) - room(a),
    );
    if (!best || (chosen.length > 0 && room(best) < APART.point)) return chosen;
    chosen.push(best);
  }
  return chosen;
}

function isNear([from, to]: Segment, { width, height }: Ground): boolean {
  return (
    Math.max(from.x, to.x) > 0 &&
    Math.min(from.x, to.x) < width &&
    Math.max(from.y, to.y) > 0 &&
    Math.min(from.y, to.y) < height
  );
}

function isWithin({ x, y }: Point, { width, height }: Ground): boolean {
  return x > APART.edge && y > APART.edge && x < width - APART.edge && y < height - APART.edge;
}

function isIn({ x, y }: Point, { left, top, right, bottom }: NameBox): boolean {
  return x > left - APART.name && x < right + APART.name && y > top - APART.name && y < bottom + APART.name;
}

function isInPlace(position: Position): boolean {
  return places.some(({ geometry }) => polygonsOf(geometry).length > 0 && isInside(position, geometry as Area));
}

function pathsOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
      return geometry.coordinates;
    default:
      return polygonsOf(geometry).flat();
  }
}
