import type { ExpressionFilterSpecification, ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { StateKind } from '../../story/story';
import type { Palette } from '../../theme/palette';

/** Sources whose features are places of the story, lowest first. */
export const placeSources = ['world', 'countries', 'places'] as const;
export type PlaceSource = (typeof placeSources)[number];

/** Name of the image that holds the pattern of a state. */
export function patternImage(state: string): string {
  return `state-${state}`;
}

/** Image of the diagonal hatching of schematic shapes. */
export const HATCH_IMAGE = 'schematic-hatch';

const isArea: ExpressionFilterSpecification = [
  'all',
  ['==', ['geometry-type'], 'Polygon'],
  ['has', 'id'],
  ['!=', ['get', 'kind'], 'uncertainty'],
];

const flag = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false];
const state: ExpressionSpecification = ['coalesce', ['feature-state', 'state'], ''];

/** A carried state is only the last one known: it is drawn fainter. */
function strength(full: number, carried: number): ExpressionSpecification {
  return ['case', flag('carried'), carried, full];
}

/** Fills of the story's shapes: a colour and, for all states but solid ones, a pattern; both by feature state. */
export function stateLayers(palette: Palette, states: readonly StateKind[], source: PlaceSource): LayerSpecification[] {
  // Whole countries are washed more lightly than the places within them.
  const full = source === 'places' ? 1 : 0.3;
  const solid = source === 'places' ? 1 : 0.6;
  const filled = states.filter((kind) => kind.pattern !== 'open');
  const colours = filled.flatMap((kind) => [kind.id, palette.tone[kind.tone]]);
  return [
    {
      id: `state-colour-${source}`,
      type: 'fill',
      source,
      filter: isArea,
      paint: {
        'fill-color': ['match', state, ...colours, palette.land] as unknown as ExpressionSpecification,
        'fill-opacity': [
          'case',
          ['in', state, ['literal', filled.filter((kind) => kind.pattern === 'solid').map((kind) => kind.id)]],
          strength(0.86 * solid, 0.42 * solid),
          ['in', state, ['literal', filled.map((kind) => kind.id)]],
          strength(0.72 * full, 0.36 * full),
          0,
        ],
      },
    },
    ...states
      .filter((kind) => kind.pattern !== 'solid')
      .map(
        (kind): LayerSpecification => ({
          id: `state-pattern-${kind.id}-${source}`,
          type: 'fill',
          source,
          filter: isArea,
          paint: {
            'fill-pattern': patternImage(kind.id),
            'fill-opacity': ['case', ['==', state, kind.id], strength(full, 0.5 * full), 0],
          },
        }),
      ),
  ];
}

/** Diagonal hatching over schematic strips and over the belt in which an uncertain line may run. */
export function hatchLayer(): LayerSpecification {
  return {
    id: 'schematic-hatch',
    type: 'fill',
    source: 'places',
    filter: [
      'all',
      ['==', ['geometry-type'], 'Polygon'],
      [
        'any',
        ['==', ['get', 'kind'], 'uncertainty'],
        ['all', ['==', ['get', 'schematic'], true], ['!=', ['get', 'kind'], 'zone']],
      ],
    ],
    paint: {
      'fill-pattern': HATCH_IMAGE,
      // A schematic shape without anything to tell now would only be noise.
      'fill-opacity': [
        'case',
        ['all', flag('shown'), ['any', ['!=', state, ''], flag('selected'), flag('touched')]],
        0.5,
        0,
      ],
    },
  };
}

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

/** The line of a ceasefire, drawn only while it divides. */
export function ceasefireLayers(palette: Palette): LayerSpecification[] {
  const filter: ExpressionFilterSpecification = [
    'in',
    ['get', 'kind'],
    ['literal', ['ceasefire-line', 'schematic-edge']],
  ];
  return [
    {
      id: 'ceasefire-line',
      type: 'line',
      source: 'places',
      filter,
      paint: {
        'line-color': palette.ink,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.8, 10, 1.8],
        'line-dasharray': [3, 1.5],
        'line-opacity': ['case', flag('shown'), 1, 0],
      },
    },
  ];
}

/** Crossings, towns and meeting places of the story as rings with a solid core. */
export function pointLayers(palette: Palette, source: PlaceSource): LayerSpecification[] {
  return [
    {
      id: `points-${source}`,
      type: 'circle',
      source,
      filter: ['all', ['==', ['geometry-type'], 'Point'], ['has', 'id']],
      ...(source === 'places' ? { minzoom: 7 } : {}),
      paint: {
        'circle-radius': ['case', flag('selected'), 6.5, flag('hovered'), 6, flag('touched'), 5.5, 4.5],
        'circle-color': ['case', flag('selected'), palette.accent, palette.halo],
        'circle-stroke-width': ['case', flag('selected'), 2.5, 2],
        'circle-stroke-color': ['case', flag('selected'), palette.halo, flag('touched'), palette.accent, palette.ink],
      },
    },
  ];
}
