import { type ComponentType, useMemo, useState } from 'react';
import { containsBounds } from '../geo/bounds';
import type { Box } from '../geo/box';
import { type ScreenPoint, type Viewport, viewportBounds } from '../geo/camera';
import type { Geography } from '../geo/geography';
import type { MapFault } from '../maplibre/map-status';
import { useApp } from '../state/use-app';
import { useLoaded } from '../state/use-loaded';
import { useScene } from '../state/use-scene';
import type { Drawing } from '../svg-map/drawing';
import { SvgMap } from '../svg-map/svg-map';
import { Button } from '../ui/button';

interface FallbackMapProps {
  readonly drawing: Drawing;
  /** Null until the map area is measured. */
  readonly viewport: Viewport | null;
  /** What stands on the map, in px. */
  readonly overlays: readonly Box[];
  readonly onWheel: () => void;
  /** Names what the pointer is over; undefined until its code has come. */
  readonly HoverName: ComponentType<{ readonly at: ScreenPoint | null }> | undefined;
}

/** The drawing that stands where there is no map yet or none can be. */
export function FallbackMap({ drawing, viewport, overlays, onWheel, HoverName }: FallbackMapProps) {
  const scene = useScene();
  const [pointer, setPointer] = useState<ScreenPoint | null>(null);
  return (
    <div className="app-svg-map" onWheel={onWheel}>
      <SvgMap {...{ drawing, scene, viewport, overlays }} onPointer={setPointer} />
      {HoverName && <HoverName at={pointer} />}
    </div>
  );
}

interface FallbackNoticeProps {
  readonly why: MapFault | 'saving';
  readonly onRetry: () => void;
}

/** Says in one line why the drawing stands in for the map, and offers to try again. */
export function FallbackNotice({ why, onRetry }: FallbackNoticeProps) {
  const words = useApp().messages.map;
  return (
    <p className="app-stand-in" role="status" data-overlay>
      <span>{words.stands[why]}</span>
      <Button variant="inline" onClick={onRetry}>
        {why === 'saving' ? words.loadMap : words.tryAgain}
      </Button>
    </p>
  );
}

const loadDraw = () => import('../svg-map/draw-geography');

/**
 * The drawing that the page brought along, moved to the viewport, until that does not serve any more, it is seen, and
 * the geography is there to draw anew from.
 */
export function useDrawing(
  pageDrawing: Drawing,
  files: Geography,
  viewport: Viewport | null,
  isSeen: boolean,
): Drawing {
  const isWanted = isSeen && files.countries !== undefined && viewport !== null && isBeyond(pageDrawing, viewport);
  const code = useLoaded(isWanted, loadDraw);
  return useMemo(
    () => (code && viewport ? code.drawGeography(files, viewport) : pageDrawing),
    [code, files, viewport, pageDrawing],
  );
}

/** Zoom levels by which shapes may be shown closer or farther than they were drawn before one sees it. */
const SPARE_LEVELS = { closer: 0.35, farther: 1.2 } as const;

/** True where a drawing does not serve for a viewport: drawn too coarse, or not as far as the viewport reaches. */
export function isBeyond({ viewport: drawn }: Drawing, viewport: Viewport): boolean {
  const closer = viewport.camera.zoom - drawn.camera.zoom;
  if (closer > SPARE_LEVELS.closer || closer < -SPARE_LEVELS.farther) return true;
  return !containsBounds(viewportBounds(drawn.camera, drawn.size), viewportBounds(viewport.camera, viewport.size));
}
