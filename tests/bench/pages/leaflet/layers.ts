import { story } from 'virtual:bench-story';
import L, { type Layer } from 'leaflet';
import type { GeoCollection, GeoProperties } from '../../../../src/geo/geography';
import type { BenchPlace, BenchState } from '../../story/bench-story';

const MS_PER_DAY = 86_400_000;
const places = new Map(story.places.map((place) => [place.id, place]));

interface TimedProperties extends GeoProperties {
  readonly start: number;
  readonly end: number;
  readonly state: string;
}

/** Milliseconds since 1970 of the first moment of a day. */
export function timeOf(day: number): number {
  return day * MS_PER_DAY;
}

/** Land, water or lines that only stand there. */
export function groundLayer(data: GeoCollection, colour: string, filled: boolean, pane = 'overlayPane'): Layer {
  return L.geoJSON<GeoProperties>(data, {
    interactive: false,
    pane,
    filter: ({ geometry }) => geometry.type !== 'Point',
    style: () =>
      filled ? { fillColor: colour, fillOpacity: 1, weight: 0 } : { color: colour, weight: 0.8, fill: false },
  });
}

/** Points with their names beside them, as far as they are of a high rank. */
export function nameLayer(data: GeoCollection): Layer {
  return L.geoJSON<GeoProperties>(data, {
    interactive: false,
    filter: ({ properties, geometry }) => geometry.type === 'Point' && (properties.rank ?? 3) <= 2,
    pointToLayer: ({ properties }, at) =>
      L.circleMarker(at, { radius: 2, weight: 1 }).bindTooltip(properties.name ?? '', { permanent: true }),
  });
}

/** The shapes of the story's places, outlined; a click tells a place's text, whatever the time. */
export function placeLayer(data: GeoCollection): Layer {
  return L.geoJSON<GeoProperties>(data, {
    filter: ({ properties }) => properties.id !== undefined,
    style: ({ properties }) => ({ color: '#1d2025', weight: properties.kind === 'country' ? 0 : 0.8, fillOpacity: 0 }),
    pointToLayer: (_, at) => L.circleMarker(at, { radius: 4 }),
    onEachFeature: ({ properties }, layer) => bindText(layer, properties.id),
  });
}

/** The states of the story's places: each shape once for every state, shown while it holds. */
export function stateLayer(data: GeoCollection): Layer {
  const features = data.features.flatMap((feature) => {
    const states = places.get(feature.properties.id ?? '')?.states ?? [];
    return states.map((state) => ({ ...feature, properties: { ...feature.properties, ...timed(state) } }));
  });
  return L.timeline<TimedProperties>(
    { type: 'FeatureCollection', features },
    {
      style: ({ properties }) => ({ fillColor: story.colours[properties.state] ?? '', fillOpacity: 0.7, weight: 0 }),
      pointToLayer: (_, at) => L.circleMarker(at, { radius: 4 }),
      onEachFeature: ({ properties }, layer) => bindText(layer, properties.id),
    },
  );
}

function timed({ first, last, state }: BenchState): { start: number; end: number; state: string } {
  return { start: timeOf(first), end: timeOf(last + 1), state };
}

function bindText(layer: Layer, id: string | undefined): void {
  const place = id === undefined ? undefined : places.get(id);
  if (place) layer.bindPopup(textOf(place));
}

function textOf({ name, headline, text }: BenchPlace): HTMLElement {
  const element = document.createElement('article');
  for (const [tag, words] of [
    ['h2', name],
    ['h3', headline],
    ['p', text],
  ] as const) {
    element.appendChild(document.createElement(tag)).textContent = words;
  }
  return element;
}
