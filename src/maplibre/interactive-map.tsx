import { useEffect, useState } from 'react';
import type { Camera, ScreenPoint } from '../geo/camera';
import { HoverName } from '../map-ui/hover-name';
import type { MapRoom } from '../scene/frame-shot';
import type { BoundsByPlace } from '../scene/place-bounds';
import { useScene } from '../state/use-scene';
import { useMapCamera } from './use-map-camera';
import { type MapViewInput, useMapView } from './use-map-view';
import type { MapView } from './view/map-view';

export interface InteractiveMapProps extends Omit<MapViewInput, 'onPointer' | 'scene'> {
  readonly placeBounds: BoundsByPlace;
  readonly room: MapRoom;
  /** What the drawing showed before anything was chosen. */
  readonly former: Camera;
  readonly onView: (view: MapView | null) => void;
}

/** MapLibre's map in the element that waits for it, and the name of what lies under the pointer. */
export function InteractiveMap({ placeBounds, room, former, onView, ...input }: InteractiveMapProps) {
  const scene = useScene();
  const { container, status, camera, overlays } = input;
  const [pointer, setPointer] = useState<ScreenPoint | null>(null);
  const view = useMapView({ onPointer: setPointer, scene, ...input });
  useEffect(() => view?.setOverlays(overlays), [view, overlays]);
  useMapCamera(view, { placeBounds, room, former, camera, isSeen: status === 'ready' });
  useEffect(() => onView(view), [view, onView]);
  useEffect(() => {
    if (container.current) container.current.dataset['mapIdle'] = 'false';
    view?.setScene(scene);
  }, [view, scene, container]);
  return <HoverName at={pointer} />;
}
