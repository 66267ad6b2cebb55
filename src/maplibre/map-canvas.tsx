import { useEffect, useRef, useState } from 'react';
import type { Theme } from '../cartography/palette';
import type { Camera } from '../geo/camera';
import type { GeoCollection, GeoFile, PlaceFile } from '../geo/geography';
import type { Padding } from '../scene/camera-for-bounds';
import type { BoundsByPlace } from '../scene/place-bounds';
import { useApp } from '../state/use-app';
import { useScene } from '../state/use-scene';
import { HoverName } from './hover-name';
import { useFraming } from './use-framing';
import type { MapFault } from './use-map-factory';
import { type MapStatus, useMapView } from './use-map-view';
import type { MapView, ScreenPoint } from './view/map-view';
import './map.css';

interface MapCanvasProps {
  /** False while nobody needs MapLibre. */
  readonly wanted: boolean;
  /** True where the page around the map scrolls by wheel and finger. */
  readonly cooperative: boolean;
  readonly status: MapStatus;
  /** True once the geography of the first view has arrived or failed. */
  readonly settled: boolean;
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  /** In which file each place has its shape. */
  readonly sources: ReadonlyMap<string, PlaceFile>;
  readonly placeBounds: BoundsByPlace;
  readonly theme: Theme;
  /** Px at the frame's start and end that stay free on the wide view, for what stands there. */
  readonly padding: Padding;
  /** What the drawing shows, which the map opens with. */
  readonly camera: Camera;
  readonly onCamera: (camera: Camera) => void;
  readonly onView: (view: MapView | null) => void;
  readonly onStatus: (status: MapStatus) => void;
  readonly onFault: (fault: MapFault) => void;
}

/** The drawn map with the name of what lies under the pointer. */
export function MapCanvas({ status, placeBounds, padding, camera, onView, ...input }: MapCanvasProps) {
  const { story, messages } = useApp();
  const scene = useScene();
  const container = useRef<HTMLElement>(null);
  const [pointer, setPointer] = useState<ScreenPoint | null>(null);
  const view = useMapView({ container, camera, onPointer: setPointer, ...input });
  useFraming(view, { placeBounds, padding, camera, isSeen: status === 'ready' });
  useEffect(() => onView(view), [view, onView]);
  useEffect(() => {
    if (container.current) container.current.dataset['mapIdle'] = 'false';
    view?.setScene(scene);
  }, [view, scene]);
  const hovered = pointer && scene.places.find((place) => place.hovered);
  return (
    <div className="map-canvas">
      <section ref={container} className="map-ground" data-map-state={status} aria-label={messages.map.label} />
      {hovered && <HoverName name={story.places.get(hovered.id)?.name ?? ''} at={pointer} />}
    </div>
  );
}
