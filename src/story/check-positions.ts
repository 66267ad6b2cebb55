import { type Bounds, containsPosition } from '../geo/bounds';
import type { Issue } from '../validation/problem';
import { issueAt, quote } from '../validation/quote';
import type { StoryFile } from './schema';

type Position = readonly [number, number];

interface Located<Value> {
  readonly path: string;
  readonly value: Value;
  /** Where it belongs, if anywhere narrower than the map's limits. */
  readonly near: Bounds;
}

/** Positions and bounds off the map, or with longitude and latitude swapped. */
export function checkPositions(file: StoryFile): readonly Issue[] {
  const { limits } = file.view;
  return [
    ...boundsIn(file).flatMap(({ path, value, near }) => checkPlace(path, value, cornersOf(value), near, limits)),
    ...positionsIn(file).flatMap(({ path, value, near }) => checkPlace(path, value, [value], near, limits)),
  ];
}

function boundsIn({ view, inset, places, events }: StoryFile): readonly Located<Bounds>[] {
  const near = view.home;
  return [
    { path: '$.view.home', value: view.home, near: view.limits },
    { path: '$.view.limits', value: view.limits, near: view.limits },
    { path: '$.inset.bounds', value: inset.bounds, near },
    ...places.flatMap(({ bounds }, index) => {
      return bounds ? [{ path: `$.places[${index}].bounds`, value: bounds, near }] : [];
    }),
    ...events.flatMap(({ shot }, index) => {
      const path = `$.events[${index}].shot.bounds`;
      return shot?.bounds ? [{ path, value: shot.bounds, near: view.limits }] : [];
    }),
  ];
}

function positionsIn({ view, inset, places, events }: StoryFile): readonly Located<Position>[] {
  return [
    ...places.flatMap(({ label }, index) => {
      return label ? [{ path: `$.places[${index}].label.at`, value: label.at, near: view.home }] : [];
    }),
    ...events.flatMap(({ shot }, index) => {
      return shot?.pin ? [{ path: `$.events[${index}].shot.pin`, value: shot.pin, near: view.limits }] : [];
    }),
    ...(inset.line ? [{ path: '$.inset.line.at', value: inset.line.at, near: inset.bounds }] : []),
  ];
}

function checkPlace(path: string, value: unknown, corners: readonly Position[], near: Bounds, limits: Bounds): Issue[] {
  const swapped = corners.map(([x, y]): Position => [y, x]);
  if (!holdsAll(near, corners) && holdsAll(near, swapped)) {
    const expected = `a place near ${quote(near)}, longitude first`;
    return [issueAt(path, value, expected, 'Longitude and latitude seem to be swapped: turn them round.')];
  }
  if (holdsAll(limits, corners)) return [];
  const expected = `a place within the limits of the map, ${quote(limits)}`;
  return [issueAt(path, value, expected, 'Correct the numbers, or widen $.view.limits.')];
}

function holdsAll(bounds: Bounds, corners: readonly Position[]): boolean {
  return corners.every((corner) => containsPosition(bounds, corner));
}

function cornersOf([west, south, east, north]: Bounds): readonly Position[] {
  return [
    [west, south],
    [east, north],
  ];
}
