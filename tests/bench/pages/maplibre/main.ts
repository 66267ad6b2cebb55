import { type GeoJSONSourceSpecification, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { story } from 'virtual:bench-story';
import { geoFiles, placeFiles } from '../../../../src/geo/geography';
import { createScale } from '../../../../src/time/scale';
import { contains } from '../../../../src/time/when';
import { stateAt } from '../state-at';
import { bareLayers } from './layers';
import './page.css';

setWorkerUrl(workerUrl);

const container = document.querySelector<HTMLElement>('#map');
const input = document.querySelector<HTMLInputElement>('#time');
if (!container || !input) throw new Error('the page is incomplete');
const scale = createScale(story.stretches);
const drawn = new Map<string, string>();

const map = new MapLibreMap({
  container,
  bounds: [...story.home],
  attributionControl: false,
  renderWorldCopies: false,
  style: {
    version: 8,
    sources: {
      ...Object.fromEntries(geoFiles.map((file) => [file, fileSource(file)])),
      labels: { type: 'geojson', data: labels() },
    },
    layers: bareLayers(story.colours),
  },
});
container.dataset['mapState'] = 'loading';
map.on('load', () => draw(Number(input.value)));
map.on('idle', () => {
  container.dataset['mapState'] = 'ready';
  container.dataset['mapIdle'] = 'true';
});
input.value = String(scale.positionOf(story.calendar.now) * 1000);
input.addEventListener('input', () => draw(Number(input.value)));

/** Sets the feature state of what differs from what is drawn; `position` runs from 0 to 1000. */
function draw(position: number): void {
  const day = scale.dayAt(position / 1000);
  for (const place of story.places) {
    const next = { shown: contains(place.shown, day), state: stateAt(place, day)?.state ?? '' };
    const key = `${next.shown} ${next.state}`;
    if (drawn.get(place.id) === key) continue;
    drawn.set(place.id, key);
    for (const source of placeFiles) map.setFeatureState({ source, id: place.id }, next);
  }
  map.triggerRepaint();
}

function fileSource(file: string): GeoJSONSourceSpecification {
  // MapLibre's worker has no page to which an address could be relative.
  const data = new URL(`geo/${file}.geojson`, document.baseURI).href;
  return { type: 'geojson', data, promoteId: 'id', tolerance: 0.25 };
}

function labels(): GeoJSON.FeatureCollection {
  const features = story.places.flatMap(({ name, label }): GeoJSON.Feature[] => {
    const geometry = label && { type: 'Point' as const, coordinates: [...label] };
    return geometry ? [{ type: 'Feature', properties: { name }, geometry }] : [];
  });
  return { type: 'FeatureCollection', features };
}
