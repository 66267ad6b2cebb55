import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Camera, Viewport } from '../geo/camera';
import type { MapView } from '../maplibre/view/map-view';
import type { MapRoom } from '../scene/frame-shot';
import type { Drawing } from '../svg-map/drawing';
import { type SvgMapView, useSvgMapView } from '../svg-map/use-svg-map-view';
import type { LoadedGeography } from './geography/load-geography';
import { isBeyond, useDrawing } from './map-fallback';
import type { MapState } from './map-loading';
import type { PageData } from './page-data';

/** Zoom level from which the finest shapes show. */
const CLOSE_ZOOM = 8.5;

/** How many stages of the shapes are loaded: the first view's alone, those that any reader gets, or all. */
export const FIRST_STAGE = 1;
export const USUAL_STAGES = 2;
const ALL_STAGES = 3;

/** What the reader sees of the two maps that show the same: MapLibre's once it is ready, else the drawing. */
interface ShownMap {
  /** True where it is MapLibre's. */
  readonly isMap: boolean;
  /** What buttons can ask; null until the map area is measured. */
  readonly view: MapView | SvgMapView | null;
  /** The same object until the camera moves. */
  readonly viewport: Viewport | null;
  readonly drawing: Drawing;
  readonly svgMapView: SvgMapView | null;
  readonly setView: (view: MapView | null) => void;
  readonly setCamera: (camera: Camera) => void;
}

interface ShownMapInput {
  readonly pageData: PageData;
  readonly geography: LoadedGeography;
  readonly status: MapState['status'];
  /** Null until the map area is measured. */
  readonly room: MapRoom | null;
  /** Holds what the reader sees of the map. */
  readonly viewport: RefObject<Viewport | null>;
  /** Told how many stages of the shapes the view needs: a drawing may need some that the page did not bring along. */
  readonly onNeed: (stages: number) => void;
}

/** Follows MapLibre's map and the drawing, of which one takes over where the other stood. */
export function useShownMap(input: ShownMapInput): ShownMap {
  const { pageData, geography, status, room, viewport, onNeed } = input;
  const [mapView, setView] = useState<MapView | null>(null);
  const [mapCamera, setCamera] = useState<Camera | null>(null);
  const svgMapView = useSvgMapView(pageData.placeBounds, room);
  const isMap = status === 'ready' && mapView !== null;
  const drawing = useDrawing(pageData.drawing, geography.files, svgMapView, !isMap);
  const needsMore = svgMapView !== null && !isMap && isBeyond(pageData.drawing, svgMapView);
  const camera = isMap ? mapCamera : (svgMapView?.camera ?? null);
  const size = room?.size;
  const seen = useMemo(() => (camera && size ? { camera, size } : null), [camera, size]);
  const isClose = camera !== null && camera.zoom >= CLOSE_ZOOM;
  const needed = isClose ? ALL_STAGES : needsMore ? USUAL_STAGES : 0;
  useEffect(() => {
    if (needed > 0) onNeed(needed);
  }, [needed, onNeed]);
  const last = useRef({ svgMapView, mapCamera });
  useEffect(() => {
    last.current = { svgMapView, mapCamera };
    viewport.current = seen;
  });
  // A map that is lost or given up leaves the drawing where it stood.
  useEffect(() => {
    if (!isMap && last.current.mapCamera) last.current.svgMapView?.lookAt(last.current.mapCamera);
  }, [isMap]);

  const view = isMap ? mapView : svgMapView;
  return { isMap, view, viewport: seen, drawing, svgMapView, setView, setCamera };
}
