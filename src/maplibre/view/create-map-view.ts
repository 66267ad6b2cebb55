import { GeoJSONSource, Map as MapLibreMap, ScaleControl, type StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { mapControls } from '#messages/map-controls';
import { palettes } from '../../cartography/palette';
import type { Bounds } from '../../geo/bounds';
import type { Camera } from '../../geo/camera';
import { geoFiles } from '../../geo/geography';
import { cameraForBounds, type Padding } from '../../scene/camera-for-bounds';
import { placeAreas } from '../../scene/place-areas';
import type { Scene } from '../../scene/scene';
import { putImages } from '../layers/images';
import { TERM_SHIFT, termLayer } from '../layers/label-layers';
import { sourceStates } from '../layers/place-layers';
import { type Geography, mapStyle } from '../layers/style';
import { fetchStrongFace, fontFaces } from './font-faces';
import { createGpuPace } from './gpu-pace';
import { changedTerms, labelFeatures, labelTerms, selectedPlace } from './labels';
import type { MapView, MapViewOptions } from './map-view';
import { followPointer, smallestPlace } from './picking';
import { changedOutlines, changedStates } from './place-state';
import { endWorkers, startWorkers } from './workers';

// While the shapes still arrive.
startWorkers();
fetchStrongFace();

/** The style is held to the specification by a test, not again at every reader's. */
const UNCHECKED = { validate: false } as const;

/**
 * Starts a MapLibre map in a container. Throws MapLibre's GPUInitializationError where WebGL2 is not to be had.
 */
export function createMapView(options: MapViewOptions): MapView {
  const { story, listener } = options;
  const states = sourceStates(story, options.sources);
  const terms = labelTerms(story);
  let palette = palettes[options.theme];
  const geography: Geography = { ...options.geography };
  /** The geography that the map's sources have. */
  let placed: Geography = {};
  let areas = placeAreas(geography);
  let scene: Scene | null = null;
  let drawn: Scene | null = null;
  /** The chosen place of which the labels of the map know. */
  let labelled: string | null = null;
  let styled = false;
  let isLost = false;
  let styledIn = palette;

  const cameraFor = (bounds: Bounds, padding: Padding): Centre => {
    const { clientWidth: width, clientHeight: height } = options.container;
    return centreOf(cameraForBounds(bounds, { width, height }, padding, story.view.limits));
  };

  const styleNow = (): StyleSpecification => {
    labelled = scene && selectedPlace(scene);
    placed = { ...geography };
    return mapStyle(palette, {
      states,
      geography,
      labels: labelFeatures(story, labelled),
      fontFaces,
      terms: terms.map(({ term }) => term),
    });
  };

  const map = new MapLibreMap({
    container: options.container,
    style: styleNow(),
    validateStyle: UNCHECKED.validate,
    ...centreOf(options.camera),
    maxBounds: [...story.view.limits],
    renderWorldCopies: false,
    minZoom: 2,
    maxZoom: 13,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    cooperativeGestures: options.cooperative,
    locale: { ...mapControls },
    fadeDuration: 150,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new ScaleControl({ maxWidth: 110, unit: 'metric' }), 'bottom-left');

  const draw = (): void => {
    if (!scene || !styled) return;
    for (const [id, state] of changedStates(drawn, scene)) {
      const source = options.sources.get(id);
      if (source) map.setFeatureState({ source, id }, state);
    }
    for (const [layer, width] of changedOutlines(drawn, scene, options.sources)) {
      map.setPaintProperty(layer, 'line-width', width, UNCHECKED);
    }
    const chosen = selectedPlace(scene);
    if (chosen !== labelled) labelSource(map)?.setData(labelFeatures(story, chosen));
    labelled = chosen;
    for (const [term, stands] of changedTerms(terms, drawn, scene)) {
      map.setPaintProperty(termLayer(term), 'text-translate', TERM_SHIFT[stands ? 'here' : 'away'], UNCHECKED);
    }
    drawn = scene;
  };
  const place = (): void => {
    for (const file of geoFiles) {
      const data = geography[file];
      const source = map.getSource(file);
      if (!data || placed[file] === data || !(source instanceof GeoJSONSource)) continue;
      source.setData(data);
      placed[file] = data;
    }
  };
  const redraw = (): void => {
    styled = true;
    // What has arrived since the style was written.
    place();
    putImages(map, palette, [...story.states.values()]);
    drawn = null;
    draw();
  };

  const restyle = (): void => {
    styled = false;
    styledIn = palette;
    map.setStyle(styleNow(), { diff: false });
  };

  const pace = createGpuPace(map.getCanvas().getContext('webgl2'), () => {
    draw();
    map.triggerRepaint();
  });

  map.on('style.load', redraw);
  const exists = (id: string): boolean => scene?.places.some((place) => place.id === id && place.shown) ?? false;
  followPointer(map, listener, (found) => smallestPlace(found, areas, exists));
  map.on('move', () => listener.onCamera(cameraOf(map)));
  map.on('load', () => listener.onCamera(cameraOf(map)));
  map.on('idle', () => {
    if (!pace.isWaiting()) listener.onIdle();
  });
  map.on('render', () => pace.rendered());
  // MapLibre has no style while its context is lost, and restores the one that it had.
  map.on('webglcontextlost', () => {
    styled = false;
    isLost = true;
    listener.onContext(true);
  });
  map.on('webglcontextrestored', () => {
    isLost = false;
    if (styledIn !== palette) restyle();
    listener.onContext(false);
  });
  map.on('error', (event) => listener.onError(event.error.message));

  return {
    setScene(next) {
      scene = next;
      pace.request();
    },
    setTheme(theme) {
      if (palettes[theme] === palette) return;
      palette = palettes[theme];
      if (!isLost) restyle();
    },
    setGeography(files) {
      Object.assign(geography, files);
      areas = placeAreas(geography);
      place();
      map.triggerRepaint();
    },
    frame(bounds, { padding, animate }) {
      // Without `essential`, MapLibre jumps at once where the reader asks for reduced motion.
      map.flyTo({ ...cameraFor(bounds, padding), duration: animate ? 900 : 0 });
    },
    shows(bounds) {
      const [west, south, east, north] = bounds;
      const viewport = map.getBounds();
      return viewport.contains([west, south]) && viewport.contains([east, north]);
    },
    zoomBy(levels) {
      map.easeTo({ zoom: map.getZoom() + levels, duration: 250 });
    },
    setCooperative(isCooperative) {
      if (isCooperative === map.cooperativeGestures.isEnabled()) return;
      if (isCooperative) map.cooperativeGestures.enable();
      else map.cooperativeGestures.disable();
    },
    lookAt(camera) {
      map.jumpTo(centreOf(camera));
    },
    project(lonLat) {
      return map.project([lonLat[0], lonLat[1]]);
    },
    destroy() {
      pace.end();
      map.remove();
      endWorkers();
    },
  };
}

function labelSource(map: MapLibreMap): GeoJSONSource | null {
  const source = map.getSource('labels');
  return source instanceof GeoJSONSource ? source : null;
}

/** A camera in MapLibre's words. */
interface Centre {
  readonly center: [number, number];
  readonly zoom: number;
}

function centreOf({ longitude, latitude, zoom }: Camera): Centre {
  return { center: [longitude, latitude], zoom };
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}
