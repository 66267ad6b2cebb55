import { useMemo, useState } from 'react';
import { type Bounds, containsBounds } from '../geo/bounds';
import {
  type Camera,
  constrainCamera,
  type Padding,
  projectionOf,
  type ScreenPoint,
  type Size,
  type Viewport,
  viewportBounds,
} from '../geo/camera';
import type { LonLat } from '../geo/mercator';
import { boundsToShow, type Choice } from '../scene/bounds-to-show';
import { cameraForBounds } from '../scene/camera-for-bounds';
import type { BoundsByPlace } from '../scene/place-bounds';
import { useApp, useAppState } from '../state/use-app';
import type { Story } from '../story/story';

/** What a drawing shows and can be asked, in the words of the map's view. */
export interface SvgMapView extends Viewport {
  zoomBy(levels: number): void;
  /** Stands where a map stood, until something is chosen. */
  lookAt(camera: Camera): void;
  project(lonLat: LonLat): ScreenPoint;
}

/** The map's own least and greatest zoom levels. */
const ZOOM = { least: 2, most: 13 } as const;

/**
 * Fits a drawing to what the reader chooses, as the map does for itself, but within the render, so that a shared
 * address shows nothing else first. Null until the size, in px, is known; size and padding are the same objects until they change.
 */
export function useSvgMapView(placeBounds: BoundsByPlace, size: Size | null, padding: Padding): SvgMapView | null {
  const { story } = useApp();
  const place = useAppState((state) => state.place);
  const event = useAppState((state) => state.event);
  const fitRequest = useAppState((state) => state.fitRequest);
  const scrubbing = useAppState((state) => state.scrubbing);
  const [before, setFollowed] = useState<Followed>(() => {
    return { place: null, event: null, fitRequest: null, bounds: story.view.home, closer: 0 };
  });
  const view = useMemo(() => {
    // MapLibre counts whole px, and both have to show the same.
    const box = { width: Math.round(size?.width ?? 0), height: Math.round(size?.height ?? 0) };
    if (box.width === 0 || box.height === 0) return null;
    return { size: box, cameraFor: (what: Followed) => cameraFor(what, box, padding, story) };
  }, [size, padding, story]);

  let followed = before;
  if (view) {
    const viewport = (): readonly [number, number, number, number] => viewportBounds(view.cameraFor(before), view.size);
    followed = followChoice(before, { place, event, fitRequest }, { story, placeBounds, scrubbing, viewport });
    // React's way for state that follows other state: set while rendering, so that nothing stale is ever shown.
    if (followed !== before) setFollowed(followed);
  }

  return useMemo(() => {
    if (!view) return null;
    const camera = view.cameraFor(followed);
    const project = projectionOf(camera, view.size);
    return {
      camera,
      size: view.size,
      zoomBy: (levels) => {
        const zoom = Math.min(Math.max(camera.zoom + levels, ZOOM.least), ZOOM.most);
        setFollowed({ ...followed, closer: followed.closer + zoom - camera.zoom });
      },
      lookAt: (stand) => setFollowed({ ...followed, stand, closer: 0 }),
      project: (lonLat) => {
        const [x, y] = project(lonLat);
        return { x, y };
      },
    };
  }, [view, followed]);
}

function cameraFor({ bounds, stand, closer }: Followed, size: Size, padding: Padding, { view }: Story): Camera {
  const camera = stand ?? cameraForBounds(bounds, size, padding, view.limits);
  return closer === 0 ? camera : constrainCamera({ ...camera, zoom: camera.zoom + closer }, view.limits, size);
}

/** What a drawing shows, for which choice, and by how many zoom levels the reader then came closer. */
interface Followed extends Choice {
  readonly bounds: Bounds;
  /** A camera taken over from a map, which goes before the bounds. */
  readonly stand?: Camera;
  readonly closer: number;
}

interface Situation {
  readonly story: Story;
  readonly placeBounds: BoundsByPlace;
  readonly scrubbing: boolean;
  /** West, south, east, north of what is in sight now. */
  readonly viewport: () => Bounds;
}

/** What to show after a choice; else what was shown before. The same object where nothing was chosen. */
function followChoice(before: Followed, { place, event, fitRequest }: Choice, now: Situation): Followed {
  if (before.place === place && before.event === event && before.fitRequest === fitRequest) return before;
  const chosen = { place, event, fitRequest };
  const shows = (bounds: Bounds): boolean => containsBounds(now.viewport(), bounds);
  const bounds = boundsToShow(before, chosen, { ...now, shows });
  return bounds ? { ...chosen, bounds, closer: 0 } : { ...before, ...chosen };
}
