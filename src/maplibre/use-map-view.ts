import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Camera, ScreenPoint } from '../geo/camera';
import type { Geography } from '../geo/geography';
import type { Deadline } from '../state/deadline';
import { useApp } from '../state/use-app';
import type { MapEvent, MapStatus } from './map-status';
import { useMapDeadline } from './use-map-deadline';
import { createMapView } from './view/create-map-view';
import type { MapView, MapViewOptions } from './view/map-view';

/** What a map needs, and whom it tells. */
export interface MapViewInput
  extends Pick<MapViewOptions, 'scene' | 'sources' | 'theme' | 'cooperative' | 'camera' | 'overlays'> {
  readonly container: RefObject<HTMLElement | null>;
  /** As far as it has arrived; settled once no more is on its way that the first view needs. */
  readonly geography: { readonly arrived: Geography; readonly settled: boolean };
  /** False while nobody needs MapLibre; a map that is there is given up then, with its graphics context. */
  readonly wanted: boolean;
  readonly status: MapStatus;
  onCamera(camera: Camera): void;
  onPointer(at: ScreenPoint | null): void;
  /** Says how far the map is; the same function for good. */
  tell(event: MapEvent): void;
}

/**
 * Starts the map and keeps it in step with colours and geography. Picks and hovers become actions; a failure is told
 * and leaves everything else working.
 */
export function useMapView(input: MapViewInput): MapView | null {
  const { story, actions, messages } = useApp();
  const { container, wanted, status, cooperative, theme, tell } = input;
  const { arrived, settled } = input.geography;
  const [view, setView] = useState<MapView | null>(null);
  const deadline = useRef<Deadline>(null);
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });

  useEffect(() => {
    const element = container.current;
    if (!(element && wanted)) return;
    const now = latest.current;
    let made: MapView;
    try {
      made = createMapView({
        container: element,
        story,
        geography: now.geography.arrived,
        scene: now.scene,
        sources: now.sources,
        theme: now.theme,
        camera: now.camera,
        overlays: now.overlays,
        cooperative: now.cooperative,
        listener: {
          onPick: (id) => (id === null ? actions.clear() : actions.selectPlace(id)),
          onHover: (id, at) => {
            actions.hover(id);
            latest.current.onPointer(at);
          },
          onCamera: (camera) => {
            element.dataset['camera'] = [camera.longitude, camera.latitude, camera.zoom].join(',');
            element.dataset['mapIdle'] = 'false';
            latest.current.onCamera(camera);
          },
          onProgress: () => deadline.current?.progress(),
          onIdle: () => {
            element.dataset['mapIdle'] = 'true';
            tell('ready');
          },
          onFailure: () => tell('start'),
          onLoss: (isLost) => {
            if (isLost) actions.notify({ id: 'map', text: messages.app.incomplete, remedy: 'reload' });
            else actions.dismiss('map');
          },
          onContext: (isLost) => tell(isLost ? 'lost' : 'loading'),
        },
      });
    } catch (error) {
      console.warn(error);
      tell('start');
      return;
    }
    setView(made);
    return () => {
      setView(null);
      made.destroy();
      tell('loading');
    };
  }, [wanted, story, actions, messages, tell, container]);

  useMapDeadline(deadline, status, view !== null && settled, tell);
  useEffect(() => view?.setTheme(theme), [view, theme]);
  useEffect(() => view?.setCooperative(cooperative), [view, cooperative]);
  useEffect(() => view?.setGeography(arrived, settled), [view, arrived, settled]);
  return view;
}
