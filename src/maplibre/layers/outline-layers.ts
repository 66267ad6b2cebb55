import type { ExpressionFilterSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../cartography/palette';
import type { PlaceFile } from '../../geo/geography';
import { flag, isArea, state } from './state-layers';

/** What lines round a place may say of it; `absent` is one that is chosen when it does not exist. */
export const marks = ['touched', 'hovered', 'selected-halo', 'selected', 'absent'] as const;
export type Mark = (typeof marks)[number];

/** Px of the lines of each mark. */
export const markWidths: Readonly<Record<Mark, number>> = {
  touched: 1.6,
  hovered: 2,
  'selected-halo': 6,
  selected: 2.8,
  absent: 1.6,
};

/** Name of the layer that draws a mark of the places of a source. */
export function markLayer(mark: Mark, source: PlaceFile): string {
  return `${mark}-${source}`;
}

/** Outlines of the story's shapes in five looks: quiet, hovered, touched by the event, selected, not there now. */
export function outlineLayers(palette: Palette, source: PlaceFile): LayerSpecification[] {
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
  const marked = (mark: Mark, paint: LineLayerSpecification['paint'], more: Partial<LineLayerSpecification> = {}) =>
    ({
      id: markLayer(mark, source),
      type: 'line',
      source,
      filter: lines,
      layout: { 'line-join': 'round' },
      // Without any width the layer is not drawn. It gets one while a place bears the mark: lines that are transparent
      // in all places would cost each frame as much as black ones.
      paint: { ...paint, 'line-width': 0, 'line-width-transition': { duration: 0, delay: 0 } },
      ...more,
    }) satisfies LayerSpecification;
  return [
    ...(source === 'places' ? [quiet] : []),
    marked('touched', {
      'line-color': palette.accent,
      'line-dasharray': [1, 1.4],
      'line-opacity': ['case', flag('selected'), 0, ['all', flag('touched'), flag('shown')], 0.95, 0],
    }),
    marked('hovered', {
      'line-color': palette.ink,
      'line-opacity': ['case', flag('selected'), 0, ['all', flag('hovered'), flag('shown')], 1, 0],
    }),
    marked('selected-halo', {
      'line-color': palette.halo,
      'line-opacity': ['case', ['all', flag('selected'), flag('shown')], 0.9, 0],
    }),
    marked(
      'selected',
      {
        'line-color': palette.accent,
        'line-opacity': ['case', ['all', flag('selected'), flag('shown')], 1, 0],
      },
      { layout: { 'line-join': 'round', 'line-cap': 'round' } },
    ),
    // Only a dotted ghost of the shape.
    marked(
      'absent',
      {
        'line-color': palette.accent,
        'line-dasharray': [0.4, 2],
        'line-opacity': ['case', ['all', flag('selected'), ['!', flag('shown')]], 0.9, 0],
      },
      { filter: drawn, layout: {} },
    ),
  ];
}
