import type { ExpressionFilterSpecification, ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { ceasefireLine } from '../../cartography/base-map';
import { lineFeatures } from '../../cartography/line-features';
import type { Palette } from '../../cartography/palette';
import { isTexture, textureName, textureStrength } from '../../cartography/patterns';
import {
  FAINT,
  fillStrength,
  HATCH_STRENGTH,
  type Outline,
  outlineScale,
  outlineStyles,
  outlines,
  POINT_ZOOM,
  pointStyle,
  RECEDING,
} from '../../cartography/places';
import type { PlaceFile } from '../../geo/geography';
import type { Place, StateKind, Story } from '../../story/story';
import { linePaint } from './base-layers';
import { byMark, byZoom, flag, isKind, state } from './expressions';

/** Name of the image that holds the bands of a state that a place may be turning to. */
export const bandImage = (stateId: string): string => `turning-${stateId}`;

/** Image of the diagonal hatching of schematic shapes, and the layer that draws it. */
export const HATCH_IMAGE = 'schematic-hatch';
export const HATCH_LAYER = 'schematic-hatch';

/** A state of a source; `follows` where a place may turn to it within a month that the text names no day of. */
interface SourceState extends StateKind {
  readonly follows: boolean;
}

/** Of each source of places, the states that its shapes can be in. */
export type SourceStates = Readonly<Record<PlaceFile, readonly SourceState[]>>;

/**
 * Finds for each source the states that the story tells of the places in it, as every other would cost layers that never
 * show. `sources` says where each place has its shape.
 */
export function sourceStates(story: Story, sources: ReadonlyMap<string, PlaceFile>): SourceStates {
  const statesOf = (source: PlaceFile): SourceState[] => {
    const places = [...story.places.values()].filter(({ id }) => sources.get(id) === source);
    const told = new Set(places.flatMap(({ states }) => states.map((each) => each.state)));
    const following = new Set(places.flatMap(followersOf));
    return [...story.states.values()]
      .filter(({ id }) => told.has(id))
      .map((kind) => ({ ...kind, follows: following.has(kind.id) }));
  };
  return { world: statesOf('world'), countries: statesOf('countries'), places: statesOf('places') };
}

/** The states of a place that may hold while the one before them may hold too. */
function followersOf({ states }: Place): readonly string[] {
  return states.flatMap((each, index) => {
    const before = states[index - 1];
    return before && before.span.last >= each.span.first ? [each.state] : [];
  });
}

/** Areas of places, without the belts of uncertain lines. */
const isArea: ExpressionFilterSpecification = [
  'all',
  ['==', ['geometry-type'], 'Polygon'],
  ['has', 'id'],
  ['!=', ['get', 'kind'], 'uncertainty'],
];

/** A state that is not known to hold on this very day is drawn fainter, and so is a place that steps back. */
function strength(full: number): ExpressionSpecification {
  return ['*', ['case', flag('faint'), full * FAINT, full], presence];
}

const presence: ExpressionSpecification = ['case', flag('recedes'), RECEDING, 1];

/** Smoothed by the lines along their edges, fills do without shaders for that. */
const LINED = { 'fill-antialias': false } as const;

/** Shapes that are hatched all over. */
const isSchematic: ExpressionSpecification = ['all', ['==', ['get', 'schematic'], true], ['!', isKind('zone')]];

/**
 * Fills of the shapes of a source for the states that they can be in: a tint, the textures over it, and bands of the state
 * that may follow; all by feature state. Where there are bands or hatching, which are patterns already, there is no texture.
 */
export function stateLayers(palette: Palette, states: readonly SourceState[], source: PlaceFile): LayerSpecification[] {
  if (states.length === 0) return [];
  const isCountry = source !== 'places';
  const filled = states.filter((kind) => kind.pattern !== 'open');
  const tints = filled.flatMap((kind) => [kind.id, palette.tone[kind.tone]]);
  const strengths = filled.flatMap((kind) => [kind.id, strength(fillStrength(kind.pattern, isCountry))]);
  const turningTo: ExpressionSpecification = ['coalesce', ['feature-state', 'turningTo'], ''];
  const common = { type: 'fill', source, filter: isArea } as const;
  return [
    {
      ...common,
      id: `state-colour-${source}`,
      paint: { ...LINED, 'fill-color': match(tints, palette.land), 'fill-opacity': match(strengths, 0) },
    },
    ...states
      .filter(({ pattern }) => isTexture(pattern))
      .map(({ id }): LayerSpecification => {
        const isWorn: ExpressionSpecification = ['all', ['==', state, id], ['==', turningTo, '']];
        return {
          ...common,
          id: `state-texture-${id}-${source}`,
          filter: ['all', isArea, ['!', isSchematic]],
          maxzoom: textureStrength.at(-1)?.[0] ?? 0,
          paint: {
            ...LINED,
            'fill-pattern': textureName(id, isCountry),
            'fill-opacity': byZoom(textureStrength, (full) => ['case', isWorn, strength(full), 0]),
          },
        };
      }),
    ...states
      .filter(({ follows }) => follows)
      .map(
        ({ id }): LayerSpecification => ({
          ...common,
          id: `state-turning-${id}-${source}`,
          paint: {
            ...LINED,
            'fill-pattern': bandImage(id),
            'fill-opacity': ['case', ['==', turningTo, id], presence, 0],
          },
        }),
      ),
  ];
}

/** A value by the state that a place is in; the other one where there are no states to tell apart. */
function match<Value>(cases: readonly unknown[], other: Value): ExpressionSpecification | Value {
  return cases.length === 0 ? other : (['match', state, ...cases, other] as unknown as ExpressionSpecification);
}

/** Diagonal hatching over schematic strips and over the belt in which an uncertain line may run. */
export function hatchLayer(): LayerSpecification {
  return {
    id: HATCH_LAYER,
    type: 'fill',
    source: 'places',
    filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['any', isKind('uncertainty'), isSchematic]],
    paint: {
      ...LINED,
      'fill-pattern': HATCH_IMAGE,
      // A schematic shape without anything to tell now would only be noise.
      'fill-opacity': [
        'case',
        ['all', flag('shown'), ['any', ['!=', state, ''], flag('selected'), flag('touched')]],
        HATCH_STRENGTH,
        0,
      ],
    },
  };
}

/** The line of a ceasefire, drawn only while it divides. */
export function ceasefireLayers(palette: Palette): LayerSpecification[] {
  const { files, kinds } = lineFeatures.ceasefire;
  return files.map((source) => ({
    id: `${ceasefireLine.name}-${source}`,
    type: 'line',
    source,
    filter: isKind(...kinds),
    paint: { ...linePaint(palette, ceasefireLine), 'line-opacity': ['case', flag('shown'), 1, 0] },
  }));
}

/** Outlines that only some places bear, each for what marks a place. */
export const marks = outlines.filter((outline) => outline !== 'quiet');

/** Name of the layer that draws an outline of the places of a source. */
export function outlineLayer(outline: Outline, source: PlaceFile): string {
  return `${outline}-${source}`;
}

/** Which places an outline is drawn of, as `outlinesOf` in cartography has it. */
const conditions: Readonly<Record<Outline, ExpressionSpecification>> = {
  quiet: ['all', flag('shown'), ['!=', state, ''], ['!', flag('expected')]],
  expected: ['all', flag('shown'), flag('expected')],
  touched: ['all', flag('shown'), flag('touched'), ['!', flag('selected')]],
  'touched-gap': ['all', flag('shown'), flag('touched'), ['!', flag('selected')]],
  focused: ['all', flag('shown'), flag('focused')],
  'focused-gap': ['all', flag('shown'), flag('focused')],
  hovered: ['all', flag('shown'), flag('hovered'), ['!', flag('selected')]],
  'selected-halo': ['all', flag('shown'), flag('selected')],
  selected: ['all', flag('shown'), flag('selected')],
  'absent-halo': ['all', ['!', flag('shown')], flag('selected')],
  absent: ['all', ['!', flag('shown')], flag('selected')],
};

/** How wide an outline of so many px is at each zoom level; none is not drawn. */
export function outlineWidth(px: number): ExpressionSpecification | number {
  return px === 0 ? 0 : byZoom(outlineScale, (scale) => scale * px);
}

/** Outlines of the story's shapes by what marks them. */
export function outlineLayers(palette: Palette, source: PlaceFile): LayerSpecification[] {
  const areas: ExpressionFilterSpecification = ['all', isArea, ['!', isKind('country')]];
  const shapes: ExpressionFilterSpecification = [
    'all',
    ['has', 'id'],
    ['!=', ['geometry-type'], 'Point'],
    ['!', isKind('uncertainty')],
  ];
  // Countries have their borders.
  const drawn: readonly Outline[] = source === 'places' ? outlines : marks;
  return drawn.map((outline): LayerSpecification => {
    const { colour, width, opacity = 1, dash, isRound, areasOnly } = outlineStyles[outline];
    return {
      id: outlineLayer(outline, source),
      type: 'line',
      source,
      filter: areasOnly ? areas : shapes,
      layout: { 'line-join': 'round', ...(isRound && { 'line-cap': 'round' }) },
      paint: {
        'line-color': palette[colour],
        'line-opacity': ['case', conditions[outline], opacity, 0],
        ...(dash && { 'line-dasharray': [...dash] }),
        // Without any width a layer is not drawn. It gets one while a place bears the mark: lines that are transparent
        // in all places would cost each frame as much as black ones.
        ...(outline === 'quiet'
          ? { 'line-width': outlineWidth(width) }
          : { 'line-width': 0, 'line-width-transition': { duration: 0, delay: 0 } }),
      },
    };
  });
}

/** Crossings, towns and meeting places of the story. */
export function pointLayers(palette: Palette, source: PlaceFile): LayerSpecification[] {
  return [
    {
      id: `points-${source}`,
      type: 'circle',
      source,
      filter: ['all', ['==', ['geometry-type'], 'Point'], ['has', 'id']],
      ...(source === 'places' ? { minzoom: POINT_ZOOM } : {}),
      paint: {
        'circle-radius': byMark(pointStyle.radius, (px) => px),
        'circle-color': byMark(pointStyle.fill, (role) => palette[role]),
        'circle-stroke-width': byMark(pointStyle.strokeWidth, (px) => px),
        'circle-stroke-color': byMark(pointStyle.stroke, (role) => palette[role]),
      },
    },
  ];
}
