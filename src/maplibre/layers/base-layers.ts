import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../cartography/palette';

const kind = (name: string): ExpressionSpecification => ['==', ['get', 'kind'], name];

/** Pixels at zoom levels, interpolated in between. */
function byZoom(...stops: [zoom: number, value: number][]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

/** How strongly each of the engraver's water lines is inked, from the shore outwards. */
const WATER_LINE_INK = [0.85, 0.6, 0.38, 0.22] as const;

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
        // Closer up the corners of so wide a line would show as fans.
        'line-opacity': byZoom([7, 1], [8.6, 0]),
      },
    },
    {
      id: 'water-lines',
      type: 'line',
      source: 'lines',
      filter: kind('water-line'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.waterline,
        'line-width': byZoom([5, 0.6], [8, 0.9]),
        'line-opacity': ['at', ['-', ['get', 'rank'], 1], ['literal', [...WATER_LINE_INK]]],
      },
    },
    // Two layers, as a colour that depends on the data wants shaders of its own.
    {
      id: 'other-land',
      type: 'fill',
      source: 'countries',
      filter: ['all', kind('country'), ['!', ['has', 'id']]],
      paint: { 'fill-color': palette.landFar },
    },
    {
      id: 'land',
      type: 'fill',
      source: 'countries',
      filter: ['all', kind('country'), ['has', 'id']],
      paint: { 'fill-color': palette.land },
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

/** Coast and borders as ink: solid where agreed, dashed where an armistice line or in dispute. */
export function lineLayers(palette: Palette): LayerSpecification[] {
  const ink = { 'line-color': palette.border } as const;
  const joined = { 'line-join': 'round', 'line-cap': 'butt' } as const;
  return [
    {
      id: 'far-borders',
      type: 'line',
      source: 'world',
      filter: ['in', ['get', 'kind'], ['literal', ['border', 'coast']]],
      paint: { ...ink, 'line-width': 0.6, 'line-opacity': 0.6 },
    },
    {
      id: 'far-disputed',
      type: 'line',
      source: 'world',
      filter: kind('disputed'),
      paint: { ...ink, 'line-width': 0.6, 'line-opacity': 0.6, 'line-dasharray': [4, 3] },
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
