import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { placeFiles } from '../../../../src/geo/geography';

const state: ExpressionSpecification = ['coalesce', ['feature-state', 'state'], ''];

/** Fills, lines and labels of all sources in the plainest way that shows them; places coloured by feature state. */
export function bareLayers(colours: Readonly<Record<string, string>>): LayerSpecification[] {
  const match = ['match', state, ...Object.entries(colours).flat(), '#000000'] as unknown as ExpressionSpecification;
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': '#dbe5e8' } },
    ...(['world', 'countries'] as const).map(
      (source): LayerSpecification => ({
        id: `land-${source}`,
        type: 'fill',
        source,
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': '#f6f1e6' },
      }),
    ),
    { id: 'lakes', type: 'fill', source: 'water', paint: { 'fill-color': '#dbe5e8' } },
    ...placeFiles.map(
      (source): LayerSpecification => ({
        id: `state-${source}`,
        type: 'fill',
        source,
        filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['has', 'id']],
        paint: { 'fill-color': match, 'fill-opacity': ['case', ['==', state, ''], 0, 0.7] },
      }),
    ),
    { id: 'lines', type: 'line', source: 'lines', paint: { 'line-color': '#6d675c', 'line-width': 0.8 } },
    {
      id: 'outlines',
      type: 'line',
      source: 'places',
      paint: {
        'line-color': '#1d2025',
        'line-width': 0.8,
        'line-opacity': ['case', ['boolean', ['feature-state', 'shown'], false], 0.7, 0],
      },
    },
    { id: 'points', type: 'circle', source: 'places', filter: ['==', ['geometry-type'], 'Point'] },
    ...(['towns', 'names', 'labels'] as const).map(
      (source): LayerSpecification => ({
        id: `text-${source}`,
        type: 'symbol',
        source,
        ...(source === 'labels' ? {} : { filter: ['<=', ['coalesce', ['get', 'rank'], 3], 2] }),
        layout: { 'text-field': ['get', 'name'], 'text-size': 12, 'text-font': ['sans-serif'] },
        paint: { 'text-color': '#1d2025', 'text-halo-color': '#faf8f2', 'text-halo-width': 1.4 },
      }),
    ),
  ];
}
