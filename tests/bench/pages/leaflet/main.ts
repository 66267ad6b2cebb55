import L from 'leaflet';
import 'leaflet.timeline';
import 'leaflet/dist/leaflet.css';
import { story } from 'virtual:bench-story';
import type { GeoCollection, GeoFile } from '../../../../src/geo/geography';
import { groundLayer, nameLayer, placeLayer, stateLayer, timeOf } from './layers';
import './page.css';

const container = document.querySelector<HTMLElement>('#map');
if (!container) throw new Error('the page is incomplete');
const [west, south, east, north] = story.home;
const map = L.map(container, { preferCanvas: true }).fitBounds([
  [south, west],
  [north, east],
]);
void show(container);

/** Draws what the first view needs as soon as it is there, and then the rest of the world, as the app does. */
async function show(element: HTMLElement): Promise<void> {
  const near = ['countries', 'lines', 'water', 'towns', 'names', 'places'] as const;
  const [countries, lines, water, towns, names, places] = await Promise.all(near.map(load));
  if (!countries || !lines || !water || !towns || !names || !places) throw new Error('geography is missing');
  groundLayer(countries, '#f6f1e6', true).addTo(map);
  groundLayer(water, '#dbe5e8', true).addTo(map);
  groundLayer(lines, '#6d675c', false).addTo(map);
  placeLayer(countries).addTo(map);
  placeLayer(places).addTo(map);
  const { start, end, now } = story.calendar;
  const control = L.timelineSliderControl({
    start: timeOf(start),
    end: timeOf(end),
    formatOutput: (time) => new Date(time).toISOString().slice(0, 10),
  });
  const timelines = [stateLayer(countries), stateLayer(places)];
  control.addTo(map);
  for (const timeline of timelines) timeline.addTo(map);
  control.addTimelines(...timelines);
  control.setTime(timeOf(now));
  nameLayer(towns).addTo(map);
  nameLayer(names).addTo(map);
  // Below all that is there already, although it comes last.
  map.createPane('far').style.zIndex = '350';
  groundLayer(await load('world'), '#ece5d7', true, 'far').addTo(map);
  ready(element);
}

/** Says where the map looks, at MapLibre's zoom, whose world is twice as wide as Leaflet's. */
function ready(element: HTMLElement): void {
  const { lat, lng } = map.getCenter();
  element.dataset['camera'] = [lng, lat, map.getZoom() - 1].join(',');
  element.dataset['mapState'] = 'ready';
  element.dataset['mapIdle'] = 'true';
}

async function load(file: GeoFile): Promise<GeoCollection> {
  const response = await fetch(`geo/${file}.geojson`);
  if (!response.ok) throw new Error(`${file} could not be loaded: ${response.status}`);
  return response.json();
}
