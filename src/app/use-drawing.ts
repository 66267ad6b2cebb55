import { useEffect, useMemo, useState } from 'react';
import { containsBounds } from '../geo/bounds';
import { type Viewport, viewportBounds } from '../geo/camera';
import { useApp } from '../state/use-app';
import type { Drawing } from '../svg-map/drawing';
import type { LoadedGeography } from './use-geography';

/** Zoom levels by which shapes may be shown closer or farther than they were drawn before one sees it. */
const SPARE_LEVELS = { closer: 0.35, farther: 1.2 } as const;

/** True where a drawing does not serve for a viewport: drawn too coarse, or not as far as the viewport reaches. */
export function isBeyond({ viewport: drawn }: Drawing, viewport: Viewport): boolean {
  const closer = viewport.camera.zoom - drawn.camera.zoom;
  if (closer > SPARE_LEVELS.closer || closer < -SPARE_LEVELS.farther) return true;
  return !containsBounds(viewportBounds(drawn.camera, drawn.size), viewportBounds(viewport.camera, viewport.size));
}

type Draw = (files: LoadedGeography['files'], viewport: Viewport) => Drawing;

/**
 * What the SVG map paints on: the drawing that the page brought along, moved to the viewport, until that does not serve any
 * more, it is seen, and the geography is there to draw anew from.
 */
export function useDrawing(
  pageDrawing: Drawing,
  { files, settled }: LoadedGeography,
  viewport: Viewport | null,
  isSeen: boolean,
): Drawing {
  const { actions, messages } = useApp();
  const [draw, setDraw] = useState<Draw | null>(null);
  const isWanted = isSeen && settled && viewport !== null && isBeyond(pageDrawing, viewport);
  useEffect(() => {
    if (!isWanted) return;
    import('../svg-map/draw-geography').then(
      ({ drawGeography }) => setDraw(() => drawGeography),
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        actions.notify({ id: 'map', text: messages.map.troubled(reason) });
      },
    );
  }, [isWanted, actions, messages]);
  return useMemo(
    () => (draw && isWanted && viewport ? draw(files, viewport) : pageDrawing),
    [draw, isWanted, files, viewport, pageDrawing],
  );
}
