import { useMemo, useState } from 'react';
import { type Camera, heldWithin, projectionOf, type Size, type Viewport, viewportBounds } from '../geo/camera';
import { cameraForBounds, type Padding } from '../scene/camera-for-bounds';
import type { Frames } from '../scene/event-frame';
import { useApp, useAppState } from '../state/use-app';
import type { Story } from '../story/story';
import { type Chosen, type Followed, followFrame } from './follow-frame';

/** What a drawing shows and can be asked, in the words of the map's view. */
export interface PosterView extends Viewport {
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
 * Frames for a drawing what the reader chooses, as the map does for itself, but within the render, so that a shared
 * address shows no other frame first. Null until the size, in px, is known.
 */
export function usePosterView(frames: Frames, size: Size | null, { start, end, bottom }: Padding): PosterView | null {
  const { story } = useApp();
  const place = useAppState((state) => state.place);
  const event = useAppState((state) => state.event);
  const framed = useAppState((state) => state.framed);
  const scrubbing = useAppState((state) => state.scrubbing);
  const [before, setFollowed] = useState<Followed>(() => {
    return { place: null, event: null, framed: null, bounds: story.frame.home, closer: 0 };
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
    followed = followFrame(before, { place, event, framed }, { story, frames, scrubbing, viewport });
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
  return closer === 0 ? framing : heldWithin({ ...framing, zoom: framing.zoom + closer }, frame.limits, size);
}
