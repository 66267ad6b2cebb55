import { useEffect, useRef, useState } from 'react';
import type { GeoCollection, GeoFile } from '../geo/geography';
import { geoFiles } from '../geo/geography';
import { useApp, useAppState } from '../state/use-app';
import { useScene } from '../state/use-scene';
import { palettes, type Theme } from '../theme/palette';
import { frameOf, placeAreas } from './frame';
import { HoverName } from './hover-name';
import type { Camera, MapView } from './view/create-map-view';
import './map.css';

export type MapStatus = 'loading' | 'ready' | 'failed';

interface MapCanvasProps {
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  readonly theme: Theme;
  readonly onCamera: (camera: Camera) => void;
  readonly onView: (view: MapView | null) => void;
}

/** How close the map may come when it frames a place by itself; a point has no extent to stop at. */
const CLOSEST_FRAME = 11;

/** Least room around what is framed, in px. */
const FRAME_MARGIN = 48;

/** The drawn map. MapLibre is fetched after the first paint; until then, and if it fails, the ground is left bare. */
export function MapCanvas({ geography, theme, onCamera, onView }: MapCanvasProps) {
  const { story, actions, messages } = useApp();
  const scene = useScene();
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<MapView | null>(null);
  const [status, setStatus] = useState<MapStatus>('loading');
  const [pointer, setPointer] = useState<{ x: number; y: number } | null>(null);
  const place = useAppState((state) => state.place);
  const framed = useAppState((state) => state.framed);
  const latest = useRef({ geography, theme, onCamera });
  latest.current = { geography, theme, onCamera };
  const sent = useRef<Partial<Record<GeoFile, GeoCollection>>>({});

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let made: MapView | null = null;
    let left = false;
    const fail = (error: unknown): void => {
      if (left) return;
      setStatus('failed');
      actions.notify({ id: 'map', text: messages.map.failed(error instanceof Error ? error.message : String(error)) });
    };
    import('./view/create-map-view')
      .then(({ createMapView }) => {
        if (left) return;
        sent.current = latest.current.geography;
        made = createMapView({
          container: element,
          story,
          geography: latest.current.geography,
          palette: palettes[latest.current.theme],
          words: messages.map.controls,
          areas: placeAreas(latest.current.geography),
          listener: {
            onPick: (id) => (id === null ? actions.clear() : actions.selectPlace(id)),
            onHover: (id, at) => {
              actions.hover(id);
              setPointer(at);
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
            onError: fail,
          },
        });
        setView(made);
        onView(made);
      })
      .catch(fail);
    return () => {
      left = true;
      onView(null);
      made?.destroy();
    };
  }, [story, actions, messages, onView]);

  useEffect(() => {
    const element = container.current;
    if (element) element.dataset['mapIdle'] = 'false';
    view?.setScene(scene);
  }, [view, scene]);
  useEffect(() => view?.setPalette(palettes[theme]), [view, theme]);
  useEffect(() => {
    if (!view) return;
    for (const file of geoFiles) {
      const data = geography[file];
      if (data && sent.current[file] !== data) view.setGeography(file, data, placeAreas(geography));
    }
    sent.current = geography;
  }, [view, geography]);

  useEffect(() => {
    const bounds = place === null ? null : frameOf(story, geography, place);
    if (bounds) view?.frame(bounds, FRAME_MARGIN, CLOSEST_FRAME);
  }, [view, story, geography, place]);
  useEffect(() => {
    if (framed) view?.frame(framed.bounds, 0, CLOSEST_FRAME);
  }, [view, framed]);

  const name = scene.places.find((each) => each.hovered && pointer !== null)?.id;
  return (
    <div className="map-canvas">
      <section ref={container} className="map-ground" data-map-state={status} aria-label={messages.map.label} />
      {name && pointer && <HoverName name={story.places.get(name)?.name ?? ''} at={pointer} />}
    </div>
  );
}
