import { useEffect, useRef, useState } from 'react';
import type { Camera } from '../geo/camera';
import type { GeoCollection, GeoFile } from '../geo/geography';
import type { Insets } from '../scene/frame-camera';
import { useApp } from '../state/use-app';
import { useScene } from '../state/use-scene';
import type { Theme } from '../theme/palette';
import { HoverName } from './hover-name';
import { useFraming } from './use-framing';
import { type MapStatus, useMapView } from './use-map-view';
import type { MapView, ScreenPoint } from './view/map-view';
import './map.css';

interface MapCanvasProps {
  readonly ready: boolean;
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  readonly theme: Theme;
  /** Px at the frame's start and end that stay free on the wide view, for what stands there. */
  readonly insets: Insets;
  readonly onCamera: (camera: Camera) => void;
  readonly onView: (view: MapView | null) => void;
  readonly onStatus: (status: MapStatus) => void;
}

/** The drawn map with the name of what lies under the pointer. */
export function MapCanvas({ ready, geography, theme, insets, onCamera, onView, onStatus }: MapCanvasProps) {
  const { story, messages } = useApp();
  const scene = useScene();
  const container = useRef<HTMLElement>(null);
  const [pointer, setPointer] = useState<ScreenPoint | null>(null);
  const { view, status } = useMapView({ container, ready, geography, theme, insets, onCamera, onPointer: setPointer });
  useFraming(view, geography, insets);
  useEffect(() => onView(view), [view, onView]);
  useEffect(() => onStatus(status), [status, onStatus]);
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
