import type { ExpressionFilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette';
import { flag, isArea, type PlaceSource, state } from './state-layers';

/** Outlines of the story's shapes in five looks: quiet, hovered, touched by the event, selected, not there now. */
export function outlineLayers(palette: Palette, source: PlaceSource): LayerSpecification[] {
  const drawn: ExpressionFilterSpecification = ['all', isArea, ['!=', ['get', 'kind'], 'country']];
  const lines: ExpressionFilterSpecification = [
    'all',
    ['has', 'id'],
    ['!=', ['geometry-type'], 'Point'],
    ['!=', ['get', 'kind'], 'uncertainty'],
  ];
  const quiet: LayerSpecification = {
    id: `outline-${source}`,
    type: 'line',
    source,
    filter: drawn,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.ink,
      'line-width': 0.8,
      'line-opacity': ['case', flag('shown'), ['case', ['==', state, ''], 0, 0.7], 0],
    },
  };
  return [
    ...(source === 'places' ? [quiet] : []),
    {
      id: `touched-${source}`,
      type: 'line',
      source,
      filter: lines,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.accent,
        'line-width': 1.6,
        'line-dasharray': [1, 1.4],
        'line-opacity': ['case', flag('selected'), 0, ['all', flag('touched'), flag('shown')], 0.95, 0],
      },
    },
    {
      id: `hovered-${source}`,
      type: 'line',
      source,
      filter: lines,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.ink,
        'line-width': 2,
        'line-opacity': ['case', flag('selected'), 0, ['all', flag('hovered'), flag('shown')], 1, 0],
      },
    },
    {
      id: `selected-halo-${source}`,
      type: 'line',
      source,
      filter: lines,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.halo,
        'line-width': 6,
        'line-opacity': ['case', ['all', flag('selected'), flag('shown')], 0.9, 0],
      },
    },
    {
      id: `selected-${source}`,
      type: 'line',
      source,
      filter: lines,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.accent,
        'line-width': 2.8,
        'line-opacity': ['case', ['all', flag('selected'), flag('shown')], 1, 0],
      },
    },
    {
      // Chosen at a moment when it does not exist: only a dotted ghost of the shape.
      id: `absent-${source}`,
      type: 'line',
      source,
      filter: drawn,
      paint: {
        'line-color': palette.accent,
        'line-width': 1.6,
        'line-dasharray': [0.4, 2],
        'line-opacity': ['case', ['all', flag('selected'), ['!', flag('shown')]], 0.9, 0],
      },
    },
  ];
}
