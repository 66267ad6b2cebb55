import { Map as MapLibreMap, type MapOptions, ScaleControl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { mapControls } from '#messages/map-controls';
import type { Camera } from '../../geo/camera';
import { vitalFiles } from '../../geo/geography';
import { placeAreas } from '../../scene/place-areas';
import { asksToSave } from '../../state/saved-data';
import { dissolve, isDissolving } from './dissolve';
import { followFiles } from './drawn-files';
import { loadFaces } from './font-faces';
import { createGpuPace } from './gpu-pace';
import { createMapContent, UNCHECKED } from './map-content';
import type { MapView, MapViewOptions } from './map-view';
import { type OverlayFeatures, overlayFeatures } from './overlays';
import { followPointer, smallestPlace } from './picking';
import { endWorkers, startWorkers } from './workers';

// While the shapes still arrive.
const faces = loadFaces();

/**
 * Starts a MapLibre map in a container. Throws MapLibre's GPUInitializationError where WebGL2 is not to be had.
 */
export function createMapView(options: MapViewOptions): MapView {
  const { story, listener } = options;
  let overlays = options.overlays;
  const covered = (camera: Camera): OverlayFeatures => {
    const { clientWidth: width, clientHeight: height } = options.container;
    return overlayFeatures(overlays, { camera, size: { width, height } });
  };
  const content = createMapContent(options, covered(options.camera));
  let areas: ReturnType<typeof placeAreas> | null = null;
  let isLost = false;
  const isSparing = asksToSave(navigator);

  startWorkers();
  const map = new MapLibreMap({
    container: options.container,
    style: content.style(),
    validateStyle: UNCHECKED.validate,
    ...centreOf(options.camera),
    maxBounds: [...story.view.limits],
    pixelRatio: UNSEEN_PIXEL_RATIO,
    renderWorldCopies: false,
    minZoom: 2,
    maxZoom: 13,
    attributionControl: false,
    // The page has keys of its own, for this map and the drawing alike.
    keyboard: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    cooperativeGestures: options.cooperative,
    locale: { ...mapControls },
    fadeDuration: 150,
  });
  map.touchZoomRotate.disableRotation();
  for (const name of ['tabindex', 'role', 'aria-label']) map.getCanvas().removeAttribute(name);
  map.addControl(new ScaleControl({ maxWidth: 110, unit: 'metric' }), 'bottom-left');

  const keepNamesClear = (): void => {
    content.setOverlays(covered(cameraOf(map)));
    content.place(map);
  };
  const restyle = (): void => {
    map.setStyle(content.style(), { diff: false });
  };
  const render = map.triggerRepaint.bind(map);
  const pace = createGpuPace(map.getCanvas().getContext('webgl2'), () => {
    content.draw(map);
    render();
  });
  // MapLibre asks for frames by it, for names that fade too. While it loads or the camera moves, nothing waits for them.
  let isLoaded = false;
  map.triggerRepaint = () => {
    if (isLoaded && !map.isMoving()) pace.request();
    else render();
  };

  let { style } = map;
  map.on('style.load', () => {
    style = map.style;
    content.begin(map);
  });
  for (const face of faces) {
    face.then(
      () => content.redrawNames(map),
      (error: unknown) => console.warn(error),
    );
  }
  const exists = (id: string): boolean => content.scene().places.some((place) => place.id === id && place.shown);
  followPointer(map, listener, (found) => {
    areas ??= placeAreas(content.geography);
    return smallestPlace(found, areas, exists);
  });
  map.on('moveend', keepNamesClear);
  map.on('move', () => listener.onCamera(cameraOf(map)));
  map.on('load', () => listener.onCamera(cameraOf(map)));
  const files = followFiles(map, listener.onFailure);
  let isLossTold = false;
  map.on('data', () => listener.onProgress());
  map.on('idle', () => {
    if (pace.isWaiting() || !files.isMap()) return;
    if (!isLoaded) {
      isLoaded = true;
      sharpen(map);
      return;
    }
    listener.onIdle();
    if (!isSparing) content.shade(map);
    if (files.isPartLost() === isLossTold) return;
    isLossTold = !isLossTold;
    listener.onLoss(isLossTold);
  });
  map.on('render', () => pace.rendered());
  map.on('resize', () => isLoaded && sharpen(map));
  // MapLibre has no style while its context is lost, and restores the one that it had.
  map.on('webglcontextlost', () => {
    // Else the style that it throws away stays among those who wait for a plugin (6.17.0), and keeps the map for good.
    style._remove(false);
    content.end();
    isLost = true;
    listener.onContext(true);
  });
  map.on('webglcontextrestored', () => {
    isLost = false;
    if (content.isOutdated()) restyle();
    listener.onContext(false);
  });

  return {
    setScene(next) {
      if (content.isDrawn() && !isLost && isDissolving(content.scene(), next)) dissolve(map);
      content.setScene(next);
      pace.request();
    },
    setOverlays(next) {
      overlays = next;
      if (!map.isMoving()) keepNamesClear();
    },
    setTheme(theme) {
      if (content.setTheme(theme) && !isLost) restyle();
    },
    setGeography(geography, settled) {
      content.addGeography(geography);
      files.setGiven(settled && vitalFiles.every((file) => content.geography[file]));
      areas = null;
      content.place(map);
      map.triggerRepaint();
    },
    camera: () => cameraOf(map),
    flyTo(camera) {
      // Also where the camera is about to leave, and has not yet.
      if (isSameCamera(cameraOf(map), camera)) return void map.stop();
      // Without `essential`, MapLibre jumps at once where the reader asks for reduced motion.
      map.flyTo({ ...centreOf(camera), duration: 900 });
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
    destroy() {
      content.end();
      pace.end();
      map.remove();
      endWorkers();
    },
  };
}

/**
 * Of the screen's: while a map loads, a dozen frames are drawn that nobody sees, and each holds up a slow GPU as long as one
 * that is seen.
 */
const UNSEEN_PIXEL_RATIO = 1 / 16;

/** Has a map drawn as sharp as the screen is; again after the reader has zoomed the page. */
function sharpen(map: MapLibreMap): void {
  if (map.getPixelRatio() !== window.devicePixelRatio) map.setPixelRatio(window.devicePixelRatio);
}

/** A camera in MapLibre's words. */
function centreOf({ longitude, latitude, zoom }: Camera): Pick<MapOptions, 'center' | 'zoom'> {
  return { center: [longitude, latitude], zoom };
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}

/** Degrees and levels that nobody sees. */
const UNSEEN = 1e-4;

function isSameCamera(one: Camera, other: Camera): boolean {
  const { longitude, latitude, zoom } = one;
  const differences = [longitude - other.longitude, latitude - other.latitude, zoom - other.zoom];
  return differences.every((difference) => Math.abs(difference) < UNSEEN);
}
