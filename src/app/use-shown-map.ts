import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Camera, ScreenPoint, Viewport } from '../geo/camera';
import type { LonLat } from '../geo/mercator';
import type { MapView } from '../maplibre/view/map-view';
import type { MapRoom } from '../scene/frame-shot';
import type { Drawing } from '../svg-map/drawing';
import { type SvgMapView, useSvgMapView } from '../svg-map/use-svg-map-view';
import { isBeyond, useDrawing } from './map-fallback';
import type { MapState } from './map-loading';
import type { PageData } from './page-data';
import type { LoadedGeography } from './use-geography';

/** What the reader sees of the two maps that show the same: MapLibre's once it is ready, else the drawing. */
interface ShownMap {
  /** True where it is MapLibre's. */
  readonly isMap: boolean;
  /** What buttons can ask; null until the map area is measured. */
  readonly view: MapView | SvgMapView | null;
  readonly camera: Camera | null;
  readonly project: (lonLat: LonLat) => ScreenPoint;
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
  /** Told when the drawing needs shapes that the page did not bring along. */
  readonly onBeyond: () => void;
}

/** Follows MapLibre's map and the drawing, of which one takes over where the other stood. */
export function useShownMap(input: ShownMapInput): ShownMap {
  const { pageData, geography, status, room, viewport, onBeyond } = input;
  const [mapView, setView] = useState<MapView | null>(null);
  const [mapCamera, setCamera] = useState<Camera | null>(null);
  const svgMapView = useSvgMapView(pageData.placeBounds, room);
  const isMap = status === 'ready' && mapView !== null;
  const drawing = useDrawing(pageData.drawing, geography, svgMapView, !isMap);
  const needsMore = svgMapView !== null && !isMap && isBeyond(pageData.drawing, svgMapView);
  useEffect(() => {
    if (needsMore) onBeyond();
  }, [needsMore, onBeyond]);

  const camera = isMap ? mapCamera : (svgMapView?.camera ?? null);
  const last = useRef({ svgMapView, mapCamera });
  useEffect(() => {
    last.current = { svgMapView, mapCamera };
    viewport.current = camera && room ? { camera, size: room.size } : null;
  });
  // A map that is lost or given up leaves the drawing where it stood.
  useEffect(() => {
    if (!isMap && last.current.mapCamera) last.current.svgMapView?.lookAt(last.current.mapCamera);
  }, [isMap]);

  const view = isMap ? mapView : svgMapView;
  const project = useCallback((lonLat: LonLat) => view?.project(lonLat) ?? { x: 0, y: 0 }, [view]);
  return { isMap, view, camera, project, drawing, svgMapView, setView, setCamera };
}
