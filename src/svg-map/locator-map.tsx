import { useMemo } from 'react';
import { type Bounds, expandBounds } from '../geo/bounds';
import { projectionOf, type Viewport, viewportBounds, viewportOf } from '../geo/camera';
import type { Geography } from '../geo/geography';
import { drawGeography } from './draw-geography';
import { pathOf } from './drawing';
import './locator-map.css';

interface LocatorMapProps {
  /** The world, as soon as it has arrived. */
  readonly geography: Geography;
  /** What the map shows. */
  readonly viewport: Viewport;
  readonly home: Bounds;
  readonly width: number;
}

/** Degrees of longitude and latitude around the two views that are shown with them. */
const AROUND = { longitude: 12, latitude: 8 } as const;

/** Where the view lies to the region that the story is about. */
export function LocatorMap({
  geography: { world, countries },
  viewport: { camera, size },
  home,
  width,
}: LocatorMapProps) {
  const view = viewportBounds(camera, size);
  const bounds = expandBounds(spanOf(home, view), AROUND.longitude, AROUND.latitude);
  const own = viewportOf(bounds, width);
  const key = bounds.map((degrees) => degrees.toFixed(1)).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the viewport, which is made anew with every camera
  const land = useMemo(
    () => landOf({ ...(world && { world }), ...(countries && { countries }) }, own),
    [world, countries, key],
  );
  const project = projectionOf(own.camera, own.size);
  const rect = ([west, south, east, north]: Bounds) => {
    const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
    return { x: left, y: top, width: right - left, height: bottom - top };
  };
  return (
    <svg className="locator-map" viewBox={`0 0 ${own.size.width} ${own.size.height}`} aria-hidden="true">
      <path className="locator-map-land" d={land} />
      <rect className="locator-map-home" {...rect(home)} />
      <rect className="locator-map-view" {...rect(view)} />
    </svg>
  );
}

function landOf(geography: Geography, viewport: Viewport): string {
  const { paths, shapes } = drawGeography(geography, viewport);
  const names = ['far', 'other-land', ...shapes.map(({ id }) => pathOf('area', id))];
  return names.map((name) => paths[name] ?? '').join('');
}

function spanOf(one: Bounds, other: Bounds): Bounds {
  const [west, south] = [Math.min(one[0], other[0]), Math.min(one[1], other[1])];
  return [west, south, Math.max(one[2], other[2]), Math.max(one[3], other[3])];
}
