import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Camera, ScreenPoint } from '../geo/camera';
import { useApp } from '../state/use-app';
import { reasonOf } from '../validation/problem';
import type { MapFault, MapStatus } from './map-status';
import { createMapView } from './view/create-map-view';
import type { MapView, MapViewOptions } from './view/map-view';

/** What a map needs, and whom it tells. */
export interface MapViewInput
  extends Pick<MapViewOptions, 'geography' | 'sources' | 'theme' | 'cooperative' | 'camera' | 'overlays'> {
  readonly container: RefObject<HTMLElement | null>;
  /** False while nobody needs MapLibre; a map that is there is given up then, with its graphics context. */
  readonly wanted: boolean;
  /** True once the geography of the first view has arrived or failed: only then there is something to see. */
  readonly settled: boolean;
  onCamera(camera: Camera): void;
  onPointer(at: ScreenPoint | null): void;
  onStatus(status: MapStatus): void;
  onFault(fault: MapFault): void;
}

/** Ms for which a lost context may come back by itself. */
const PATIENCE_MS = 4000;

/**
 * Starts the map and keeps it in step with colours and geography. Picks and hovers become actions; a failure is told
 * and leaves everything else working.
 */
export function useMapView(input: MapViewInput): MapView | null {
  const { story, actions, messages } = useApp();
  const { container, wanted, cooperative, settled, geography, theme } = input;
  const [view, setView] = useState<MapView | null>(null);
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  const fail = useCallback((fault: MapFault): void => {
    latest.current.onStatus('failed');
    latest.current.onFault(fault);
  }, []);

  useEffect(() => {
    const element = container.current;
    if (!(element && wanted)) return;
    const now = latest.current;
    let patience: ReturnType<typeof setTimeout> | undefined;
    let made: MapView;
    try {
      made = createMapView({
        container: element,
        story,
        geography: now.geography,
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
          onIdle: () => {
            // Made while the shapes still arrive, it has nothing to show so far.
            if (!latest.current.settled) return;
            element.dataset['mapIdle'] = 'true';
            latest.current.onStatus('ready');
          },
          onError: (reason) => {
            console.warn(reason);
            actions.notify({ id: 'map', text: messages.map.troubled, remedy: 'reload' });
          },
          onContext: (isLost) => {
            clearTimeout(patience);
            latest.current.onStatus(isLost ? 'lost' : 'loading');
            if (isLost) patience = setTimeout(() => fail({ kind: 'context', reason: '' }), PATIENCE_MS);
          },
        },
      });
    } catch (error) {
      fail({ kind: 'start', reason: reasonOf(error) });
      return;
    }
    setView(made);
    return () => {
      clearTimeout(patience);
      setView(null);
      made.destroy();
      latest.current.onStatus('loading');
    };
  }, [wanted, story, actions, messages, fail, container]);

  useEffect(() => view?.setTheme(theme), [view, theme]);
  useEffect(() => view?.setCooperative(cooperative), [view, cooperative]);
  useEffect(() => {
    if (settled) view?.setGeography(geography);
  }, [view, settled, geography]);
  return view;
}
