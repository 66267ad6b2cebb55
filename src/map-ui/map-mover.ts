import type { Camera, ScreenPoint, Viewport } from '../geo/camera';
import { moveCamera } from '../geo/move-camera';
import { useApp } from '../state/use-app';

/** What keys and buttons can ask of a map. */
export interface MapMover {
  zoomBy(levels: number): void;
  /** Stands at a camera at once. */
  lookAt(camera: Camera): void;
}

/** Moves what is seen so many px to the east and to the south, no further than the story's map reaches. */
export function usePan(view: MapMover | null, viewport: () => Viewport | null): (px: ScreenPoint) => void {
  const { limits } = useApp().story.view;
  return (px) => {
    const seen = viewport();
    if (seen) view?.lookAt(moveCamera(seen, px, limits));
  };
}

/** Px of one step. */
const STEP = 100;

/** Where the map moves to, by key. */
export const ARROWS: Readonly<Record<string, ScreenPoint>> = {
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
};
