import {
  GeoJSONSource,
  Map as MapLibreMap,
  type PaddingOptions,
  type PointLike,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { GeoCollection, GeoFile } from '../../geo/geography';
import type { Scene } from '../../scene/scene';
import type { Story } from '../../story/story';
import type { Palette } from '../../theme/palette';
import { placeSources } from '../layers/state-layers';
import { type Geography, mapStyle } from '../layers/style';
import { WIDE_VIEW } from '../wide-view';
import { changedStates } from './feature-states';
import { fontFaces } from './font-faces';
import { putImages } from './images';
import { placeLabels, sameLabels } from './labels';
import { smallestPlace } from './pick';

setWorkerUrl(workerUrl);

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** Where the map looks: centre in degrees and zoom level. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** Px from the map's top left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** What the view tells its owner. */
export interface MapViewListener {
  onPick(place: string | null): void;
  onHover(place: string | null, at: ScreenPoint | null): void;
  onCamera(camera: Camera): void;
  onIdle(): void;
  onError(message: string): void;
}

/** Px of the frame on which other things stand; start and end are those of the reading direction. */
export interface Insets {
  readonly start: number;
  readonly end: number;
  readonly bottom: number;
}

export interface MapViewOptions {
  readonly container: HTMLElement;
  readonly story: Story;
  readonly geography: Geography;
  readonly palette: Palette;
  readonly insets: Insets;
  readonly words: Readonly<Record<string, string>>;
  /** Square kilometres by place id, for choosing the smallest. */
  readonly areas: ReadonlyMap<string, number>;
  readonly listener: MapViewListener;
}

/** The imperative map behind a small set of verbs; the only holder of a MapLibre object. */
export interface MapView {
  setScene(scene: Scene): void;
  setPalette(palette: Palette): void;
  /** Adds a file of the geography that arrived later. */
  setGeography(file: GeoFile, data: GeoCollection, areas: ReadonlyMap<string, number>): void;
  /** Shows bounds with a margin; the insets more, unless so close that nothing stands there. */
  frame(bounds: Bounds, how: { readonly insets: Insets; readonly animate: boolean }): void;
  /** True where the bounds lie within what is in sight. */
  shows(bounds: Bounds): boolean;
  zoomBy(levels: number): void;
  project(lonLat: readonly [number, number]): ScreenPoint;
  destroy(): void;
}

/** How close the map comes when it frames a place by itself; a point has no extent to stop at. */
const CLOSEST_FRAME = 11;

/** Least room around what is framed, in px. */
const MARGIN = 16;

/** Pixels around the pointer within which a thin line or a point still counts as hit. */
const REACH = { mouse: 4, touch: 12 };

/**
 * Starts a MapLibre map in a container. Throws MapLibre's GPUInitializationError where WebGL2 is not to be had.
 */
export function createMapView(options: MapViewOptions): MapView {
  const { story, listener } = options;
  let areas = options.areas;
  const states = [...story.states.values()];
  let palette = options.palette;
  const geography: Geography = { ...options.geography };
  let scene: Scene | null = null;
  let drawn: Scene | null = null;
  let styled = false;

  const map = new MapLibreMap({
    container: options.container,
    style: mapStyle(palette, states, geography, fontFaces),
    bounds: [...story.frame.home],
    fitBoundsOptions: { padding: insetPadding(options.insets) },
    maxBounds: [...story.frame.limits],
    renderWorldCopies: false,
    minZoom: 2,
    maxZoom: 13,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    locale: { ...options.words },
    fadeDuration: 150,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new ScaleControl({ maxWidth: 110, unit: 'metric' }), 'bottom-left');

  const draw = (): void => {
    if (!scene || !styled) return;
    for (const [id, state] of changedStates(drawn, scene)) {
      for (const source of placeSources) map.setFeatureState({ source, id }, state);
    }
    if (!sameLabels(drawn, scene)) labelSource(map)?.setData(placeLabels(story, scene));
    drawn = scene;
  };
  const redraw = (): void => {
    styled = true;
    putImages(map, palette, states);
    drawn = null;
    draw();
  };

  const pickAt = (point: { x: number; y: number }, reach: number): string | null => {
    const box: [PointLike, PointLike] = [
      [point.x - reach, point.y - reach],
      [point.x + reach, point.y + reach],
    ];
    const exact = pickable(map.queryRenderedFeatures([point.x, point.y]));
    const near = pickable(map.queryRenderedFeatures(box)).filter(({ kind }) => NARROW.has(kind));
    const exists = (id: string): boolean => scene?.places.some((place) => place.id === id && place.shown) ?? false;
    return smallestPlace([...near, ...exact], areas, exists);
  };

  map.on('style.load', redraw);
  map.on('click', (event) => {
    const touch = 'pointerType' in event.originalEvent && event.originalEvent.pointerType === 'touch';
    listener.onPick(pickAt(event.point, touch ? REACH.touch : REACH.mouse));
  });
  map.on('mousemove', (event) => {
    const place = pickAt(event.point, REACH.mouse);
    map.getCanvas().style.cursor = place ? 'pointer' : '';
    listener.onHover(place, place ? event.point : null);
  });
  map.on('mouseout', () => listener.onHover(null, null));
  map.on('movestart', () => listener.onHover(null, null));
  map.on('move', () => listener.onCamera(cameraOf(map)));
  map.on('load', () => listener.onCamera(cameraOf(map)));
  map.on('idle', () => listener.onIdle());
  map.on('error', (event) => listener.onError(event.error.message));

  return {
    setScene(next) {
      scene = next;
      draw();
      // Says `idle` again even where nothing changed on the map.
      map.triggerRepaint();
    },
    setPalette(next) {
      if (next === palette) return;
      palette = next;
      styled = false;
      map.setStyle(mapStyle(palette, states, geography, fontFaces), { diff: false });
    },
    setGeography(file, data, newAreas) {
      areas = newAreas;
      geography[file] = data;
      const source = map.getSource(file);
      if (source instanceof GeoJSONSource) source.setData(data);
    },
    frame(bounds, { insets, animate }) {
      const close = map.cameraForBounds([...bounds], { padding: MARGIN });
      const padding = insetPadding((close?.zoom ?? 0) > WIDE_VIEW.until ? { ...insets, start: 0 } : insets);
      // Without `essential`, MapLibre jumps at once where the reader asks for reduced motion.
      map.fitBounds([...bounds], { padding, maxZoom: CLOSEST_FRAME, duration: animate ? 900 : 0 });
    },
    shows(bounds) {
      const [west, south, east, north] = bounds;
      const sight = map.getBounds();
      return sight.contains([west, south]) && sight.contains([east, north]);
    },
    zoomBy(levels) {
      map.easeTo({ zoom: map.getZoom() + levels, duration: 250 });
    },
    project(lonLat) {
      return map.project([lonLat[0], lonLat[1]]);
    },
    destroy() {
      map.remove();
    },
  };
}

function insetPadding({ start, end, bottom }: Insets): PaddingOptions {
  const [left, right] = document.documentElement.dir === 'rtl' ? [end, start] : [start, end];
  return { top: MARGIN, bottom: MARGIN + bottom, left: MARGIN + left, right: MARGIN + right };
}

/** Kinds that a pointer may miss by a few pixels. */
const NARROW = new Set(['point', 'crossing', 'town-place', 'armistice']);

function pickable(features: readonly { source: string; properties: Record<string, unknown> }[]) {
  return features.flatMap(({ source, properties }) => {
    const { id, kind } = properties;
    const isPlace = placeSources.some((each) => each === source);
    return isPlace && typeof id === 'string' && typeof kind === 'string' ? [{ id, kind }] : [];
  });
}

function labelSource(map: MapLibreMap): GeoJSONSource | null {
  const source = map.getSource('labels');
  return source instanceof GeoJSONSource ? source : null;
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}
