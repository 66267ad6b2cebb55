import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Camera } from '../geo/camera';
import { type GeoCollection, type GeoFile, geoFiles } from '../geo/geography';
import { placeAreas } from '../scene/frame';
import type { Insets } from '../scene/frame-camera';
import { useApp } from '../state/use-app';
import { palettes, type Theme } from '../theme/palette';
import type { MapView, MapViewOptions, ScreenPoint } from './view/map-view';

export type MapStatus = 'loading' | 'ready' | 'failed';

type MapFactory = (options: MapViewOptions) => MapView;

interface MapViewInput {
  readonly container: RefObject<HTMLElement | null>;
  /** True once the geography of the first view has arrived or failed: only then there is something to draw. */
  readonly ready: boolean;
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  readonly theme: Theme;
  /** Px at the frame's start and end that stay free on the wide view, for what stands there. */
  readonly insets: Insets;
  onCamera(camera: Camera): void;
  onPointer(at: ScreenPoint | null): void;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Fetches MapLibre after the first paint and keeps its map in step with colours and geography. Picks and hovers become
 * actions; a failure becomes a notice and leaves everything else working.
 */
export function useMapView(input: MapViewInput): { view: MapView | null; status: MapStatus } {
  const { story, actions, messages } = useApp();
  const { container, ready, geography, theme } = input;
  const [factory, setFactory] = useState<MapFactory | null>(null);
  const [view, setView] = useState<MapView | null>(null);
  const [status, setStatus] = useState<MapStatus>('loading');
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  const sent = useRef(geography);

  const fail = useCallback(
    (reason: string): void => {
      setStatus('failed');
      actions.notify({ id: 'map', text: messages.map.failed(reason) });
    },
    [actions, messages],
  );

  useEffect(() => {
    let left = false;
    import('./view/create-map-view').then(
      (module) => {
        if (!left) setFactory(() => module.createMapView);
      },
      (error: unknown) => {
        if (!left) fail(reasonOf(error));
      },
    );
    return () => {
      left = true;
    };
  }, [fail]);

  useEffect(() => {
    const element = container.current;
    if (!(element && factory && ready)) return;
    const now = latest.current;
    sent.current = now.geography;
    let made: MapView;
    try {
      made = factory({
        container: element,
        story,
        geography: now.geography,
        palette: palettes[now.theme],
        insets: now.insets,
        words: messages.map.controls,
        areas: placeAreas(now.geography),
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
            element.dataset['mapIdle'] = 'true';
            setStatus('ready');
          },
          onError: (reason) => actions.notify({ id: 'map', text: messages.map.troubled(reason) }),
        },
      });
    } catch (error) {
      fail(reasonOf(error));
      return;
    }
    setView(made);
    return () => {
      setView(null);
      made.destroy();
    };
  }, [factory, ready, story, actions, messages, fail, container]);

  useEffect(() => view?.setPalette(palettes[theme]), [view, theme]);
  useEffect(() => {
    if (!view) return;
    for (const file of geoFiles) {
      const data = geography[file];
      if (data && sent.current[file] !== data) view.setGeography(file, data, placeAreas(geography));
    }
    sent.current = geography;
  }, [view, geography]);
  return { view, status };
}
