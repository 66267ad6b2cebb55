import type { ExpressionFilterSpecification, ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../cartography/palette';
import type { PlaceFile } from '../../geo/geography';
import type { SourceState } from './source-states';

/** Name of the image that holds the pattern of a state. */
export function patternImage(state: string): string {
  return `state-${state}`;
}

/** Name of the image of the bands of a state that a place may be turning to. */
export function bandImage(state: string): string {
  return `turning-${state}`;
}

/** Image of the diagonal hatching of schematic shapes. */
export const HATCH_IMAGE = 'schematic-hatch';

/** Areas of places, without the belts of uncertain lines. */
export const isArea: ExpressionFilterSpecification = [
  'all',
  ['==', ['geometry-type'], 'Polygon'],
  ['has', 'id'],
  ['!=', ['get', 'kind'], 'uncertainty'],
];

/** Whether a place has a mark, e.g. `selected`, in its feature state. */
export const flag = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false];
/** Id of the state that a place is in; empty for none. */
export const state: ExpressionSpecification = ['coalesce', ['feature-state', 'state'], ''];

/** A state that is not known to hold on this very day is drawn fainter. */
function strength(full: number, faint: number): ExpressionSpecification {
  return ['case', flag('faint'), faint, full];
}

/** Smoothed by the lines along their edges, fills do without shaders for that. */
const LINED = { 'fill-antialias': false } as const;

/**
 * Fills of the shapes of a source for the states that they can be in: a colour and, for all states but solid ones, a
 * pattern; both by feature state.
 */
export function stateLayers(palette: Palette, states: readonly SourceState[], source: PlaceFile): LayerSpecification[] {
  if (states.length === 0) return [];
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
        ...LINED,
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
            ...LINED,
            'fill-pattern': patternImage(kind.id),
            'fill-opacity': ['case', ['==', state, kind.id], strength(full, 0.5 * full), 0],
          },
        }),
      ),
    ...states
      .filter((kind) => kind.follows)
      .map(
        (kind): LayerSpecification => ({
          id: `state-turning-${kind.id}-${source}`,
          type: 'fill',
          source,
          filter: isArea,
          paint: {
            ...LINED,
            'fill-pattern': bandImage(kind.id),
            'fill-opacity': ['case', ['==', ['feature-state', 'turningTo'], kind.id], 1, 0],
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
      ...LINED,
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
export function pointLayers(palette: Palette, source: PlaceFile): LayerSpecification[] {
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
