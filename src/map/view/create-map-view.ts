import { GeoJSONSource, Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Camera } from '../../geo/camera';
import type { Bounds } from '../../geo/measure';
import type { Insets } from '../../scene/frame-camera';
import { frameCamera } from '../../scene/frame-camera';
import type { Scene } from '../../scene/scene';
import { placeSources } from '../layers/state-layers';
import { type Geography, mapStyle } from '../layers/style';
import { changedStates } from './feature-states';
import { fontFaces } from './font-faces';
import { putImages } from './images';
import { labelFeatures, sameLabels } from './labels';
import type { MapView, MapViewOptions } from './map-view';
import { smallestPlace } from './pick';
import { followPointer } from './pointing';

setWorkerUrl(workerUrl);

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

  const cameraFor = (bounds: Bounds, insets: Insets): { center: [number, number]; zoom: number } => {
    const { clientWidth: width, clientHeight: height } = options.container;
    const { longitude, latitude, zoom } = frameCamera(bounds, { width, height }, insets, story.frame.limits);
    return { center: [longitude, latitude], zoom };
  };

  const map = new MapLibreMap({
    container: options.container,
    style: mapStyle(palette, states, geography, fontFaces),
    ...cameraFor(story.frame.home, options.insets),
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
    if (!sameLabels(drawn, scene)) labelSource(map)?.setData(labelFeatures(story, scene));
    drawn = scene;
  };
  const redraw = (): void => {
    styled = true;
    putImages(map, palette, states);
    drawn = null;
    draw();
  };

  map.on('style.load', redraw);
  const exists = (id: string): boolean => scene?.places.some((place) => place.id === id && place.shown) ?? false;
  followPointer(map, listener, (found) => smallestPlace(found, areas, exists));
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
      // Without `essential`, MapLibre jumps at once where the reader asks for reduced motion.
      map.flyTo({ ...cameraFor(bounds, insets), duration: animate ? 900 : 0 });
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

function labelSource(map: MapLibreMap): GeoJSONSource | null {
  const source = map.getSource('labels');
  return source instanceof GeoJSONSource ? source : null;
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}
