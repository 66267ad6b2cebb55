import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette';

const kind = (name: string): ExpressionSpecification => ['==', ['get', 'kind'], name];

/** Pixels at zoom levels, interpolated in between. */
function byZoom(...stops: [zoom: number, value: number][]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

/** Engraver's water lines: distance from the coast and width in pixels at zoom 6, and how strongly each is inked. */
const WATER_LINES = [
  { distance: 5, width: 0.9, opacity: 0.75 },
  { distance: 12, width: 0.75, opacity: 0.5 },
  { distance: 21, width: 0.6, opacity: 0.3 },
  { distance: 32, width: 0.5, opacity: 0.18 },
] as const;

/** Sea, water lines, land, lakes and rivers, from the bottom up; no text and nothing that changes with time. */
export function baseLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'far-land',
      type: 'fill',
      source: 'world',
      filter: kind('country'),
      paint: { 'fill-color': palette.landFar },
    },
    {
      id: 'shallows',
      type: 'line',
      source: 'lines',
      filter: kind('coast'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.shallows,
        'line-width': byZoom([4, 14], [6, 44], [9, 70]),
        'line-blur': byZoom([4, 12], [6, 36], [9, 60]),
      },
    },
    ...WATER_LINES.map((line, index): LayerSpecification => waterLine(palette, line, index)),
    {
      id: 'land',
      type: 'fill',
      source: 'countries',
      filter: kind('country'),
      paint: { 'fill-color': ['case', ['has', 'id'], palette.land, palette.landFar] },
    },
    {
      id: 'disputed-land',
      type: 'fill',
      source: 'countries',
      filter: kind('disputed-territory'),
      paint: { 'fill-color': palette.landFar },
    },
    {
      id: 'place-land',
      type: 'fill',
      source: 'places',
      filter: ['==', ['get', 'ground'], true],
      paint: { 'fill-color': palette.land },
    },
    { id: 'lakes', type: 'fill', source: 'water', paint: { 'fill-color': palette.sea } },
    {
      id: 'lake-shores',
      type: 'line',
      source: 'water',
      paint: { 'line-color': palette.waterline, 'line-width': 0.8 },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'lines',
      filter: kind('river'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.waterline, 'line-width': byZoom([5, 0.7], [9, 1.8]) },
    },
  ];
}

function waterLine(palette: Palette, line: (typeof WATER_LINES)[number], index: number): LayerSpecification {
  return {
    id: `water-line-${index + 1}`,
    type: 'line',
    source: 'lines',
    filter: kind('coast'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.waterline,
      'line-width': line.width,
      'line-opacity': line.opacity,
      'line-gap-width': byZoom([4, line.distance * 0.9], [6, line.distance * 2], [10, line.distance * 3.2]),
    },
  };
}

/** Coast and borders as ink: solid where agreed, dashed where an armistice line or in dispute. */
export function lineLayers(palette: Palette): LayerSpecification[] {
  const ink = { 'line-color': palette.border } as const;
  const joined = { 'line-join': 'round', 'line-cap': 'butt' } as const;
  return [
    {
      id: 'far-borders',
      type: 'line',
      source: 'world',
      filter: kind('border'),
      paint: { ...ink, 'line-width': 0.6, 'line-opacity': 0.55 },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'lines',
      filter: kind('coast'),
      layout: joined,
      paint: { ...ink, 'line-width': byZoom([4, 0.5], [7, 0.8], [11, 1.2]) },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'lines',
      filter: kind('border'),
      layout: joined,
      paint: { ...ink, 'line-width': byZoom([4, 0.6], [7, 0.95], [11, 1.5]) },
    },
    {
      id: 'place-borders',
      type: 'line',
      source: 'places',
      filter: kind('border'),
      layout: joined,
      paint: { ...ink, 'line-width': byZoom([4, 0.6], [7, 0.95], [11, 1.5]) },
    },
    ...['lines', 'places'].map(
      (source): LayerSpecification => ({
        id: `armistice-${source}`,
        type: 'line',
        source,
        filter: kind('armistice'),
        layout: joined,
        paint: { ...ink, 'line-width': byZoom([4, 0.7], [7, 1.1], [11, 1.6]), 'line-dasharray': [4, 2] },
      }),
    ),
    {
      id: 'disputed',
      type: 'line',
      source: 'lines',
      filter: kind('disputed'),
      layout: joined,
      paint: { ...ink, 'line-width': byZoom([4, 0.7], [7, 1], [11, 1.5]), 'line-dasharray': [1.5, 2] },
    },
  ];
}
