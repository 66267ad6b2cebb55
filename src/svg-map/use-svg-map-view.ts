import { useMemo, useState } from 'react';
import { type Bounds, containsBounds } from '../geo/bounds';
import { type Camera, constrainCamera, projectionOf, type Size, type Viewport, viewportBounds } from '../geo/camera';
import { cameraForBounds, type Padding } from '../scene/camera-for-bounds';
import { eventBounds } from '../scene/event-bounds';
import type { BoundsByPlace } from '../scene/place-bounds';
import { useApp, useAppState } from '../state/use-app';
import type { Story } from '../story/story';

/** What a drawing shows and can be asked, in the words of the map's view. */
export interface SvgMapView extends Viewport {
  /** The choices that the camera already answers, so that a map which opens with it need not answer them again. */
  readonly answered: Chosen;
  zoomBy(levels: number): void;
  /** Stands where a map stood, until something is chosen. */
  lookAt(camera: Camera): void;
  /** Takes longitude and latitude to px from the top left corner. */
  project(lonLat: readonly [number, number]): { readonly x: number; readonly y: number };
}

/** The map's own least and greatest zoom levels. */
const ZOOM = { least: 2, most: 13 } as const;

/**
 * Fits a drawing to what the reader chooses, as the map does for itself, but within the render, so that a shared
 * address shows nothing else first. Null until the size, in px, is known.
 */
export function useSvgMapView(
  placeBounds: BoundsByPlace,
  size: Size | null,
  { start, end, bottom }: Padding,
): SvgMapView | null {
  const { story } = useApp();
  const place = useAppState((state) => state.place);
  const event = useAppState((state) => state.event);
  const fitRequest = useAppState((state) => state.fitRequest);
  const scrubbing = useAppState((state) => state.scrubbing);
  const [before, setFollowed] = useState<Followed>(() => {
    return { place: null, event: null, fitRequest: null, bounds: story.frame.home, closer: 0 };
  });
  // MapLibre counts whole px, and both have to frame alike.
  const [width, height] = [Math.round(size?.width ?? 0), Math.round(size?.height ?? 0)];
  const view = useMemo(() => {
    if (width === 0 || height === 0) return null;
    const box = { width, height };
    return { size: box, cameraFor: (what: Followed) => cameraFor(what, box, { start, end, bottom }, story) };
  }, [width, height, start, end, bottom, story]);

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
      answered: followed,
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

function cameraFor({ bounds, stand, closer }: Followed, size: Size, padding: Padding, { frame }: Story): Camera {
  const framing = stand ?? cameraForBounds(bounds, size, padding, frame.limits);
  return closer === 0 ? framing : constrainCamera({ ...framing, zoom: framing.zoom + closer }, frame.limits, size);
}

/** What the reader chose that a drawing may have to show. */
export interface Chosen {
  readonly place: string | null;
  readonly event: string | null;
  readonly fitRequest: { readonly bounds: Bounds } | null;
}

/** What a drawing shows, for which choice, and by how many zoom levels the reader then came closer. */
interface Followed extends Chosen {
  readonly bounds: Bounds;
  /** A camera taken over from a map, which goes before the bounds. */
  readonly stand?: Camera;
  readonly closer: number;
}

interface Situation {
  readonly story: Story;
  readonly placeBounds: BoundsByPlace;
  /** True while a drag runs over events: the drawing must not jump under the reader's hand. */
  readonly scrubbing: boolean;
  /** West, south, east, north of what is in sight now. */
  readonly viewport: () => Bounds;
}

/**
 * What to show after a choice: bounds asked for, a place newly chosen, or the places of an event that are out of
 * sight; else what was shown before. The same object where nothing was chosen.
 */
function followChoice(before: Followed, chosen: Chosen, now: Situation): Followed {
  const { place, event, fitRequest } = chosen;
  if (before.place === place && before.event === event && before.fitRequest === fitRequest) return before;
  const target = place === null ? undefined : now.placeBounds.get(place);
  const at = (bounds: Bounds): Followed => ({ place, event, fitRequest, bounds, closer: 0 });
  if (fitRequest && fitRequest !== before.fitRequest) return at(fitRequest.bounds);
  if (target && place !== before.place) return at(target);
  if (event !== null && place === null && event !== before.event && !now.scrubbing) {
    const viewport = now.viewport();
    const bounds = eventBounds(now.story, now.placeBounds, event, (shown) => containsBounds(viewport, shown));
    if (bounds) return at(bounds);
  }
  return { ...before, place, event, fitRequest };
}
