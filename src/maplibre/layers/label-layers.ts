import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { NAMED_LINE } from '../../cartography/line-features';
import { PLACE_GAP, placeSizes, WORDS_FACE, WORDS_SCALE } from '../../cartography/names';
import type { Palette } from '../../cartography/palette';
import { byZoom, isKind } from './expressions';
import { CLEAR_IMAGE, fonts, layoutOf, paintOf } from './text-style';

const inZoomRange: ExpressionSpecification[] = [
  ['>=', ['zoom'], ['get', 'from']],
  ['<', ['zoom'], ['get', 'until']],
];

const base = { type: 'symbol', source: 'labels' } as const;

/** A place's name and, under it and smaller, what holds there. */
const nameAndWords: ExpressionSpecification = [
  ...['case', ['==', ['get', 'words'], ''], ['get', 'name']],
  [
    ...['format', ['get', 'name'], {}, '\n', {}, ['get', 'words']],
    { 'font-scale': WORDS_SCALE, 'text-font': ['literal', [fonts[WORDS_FACE]]] },
  ],
] as unknown as ExpressionSpecification;

const placeLayout: NonNullable<SymbolLayerSpecification['layout']> = {
  ...layoutOf('place'),
  'text-field': nameAndWords,
  'text-size': byZoom(placeSizes.place),
  'text-anchor': ['get', 'anchor'],
  'text-offset': ['get', 'offset'],
  'symbol-sort-key': ['get', 'order'],
};

/** Anchors of a name and their offsets in ems, as they are tried one after the other. */
const ANCHORS = [
  ['left', [PLACE_GAP, 0]],
  ['right', [-PLACE_GAP, 0]],
  ['top', [0, PLACE_GAP]],
  ['bottom', [0, -PLACE_GAP]],
  ['top-right', [0, PLACE_GAP]],
  ['bottom-right', [0, -PLACE_GAP]],
  ['top-left', [0, PLACE_GAP]],
  ['bottom-left', [0, -PLACE_GAP]],
] as const;

/** The chosen name is drawn in any case: where its own side is taken, it rather moves than lies on what is there. */
const chosenAnchors = [
  ...['match', ['get', 'anchor']],
  ...ANCHORS.slice(0, 4).flatMap((first) => [first[0], anchorsFrom(first)]),
  anchorsFrom(['center', [0, 0]]),
] as unknown as ExpressionSpecification;

function anchorsFrom(first: readonly [anchor: string, offset: readonly [number, number]]) {
  return ['literal', [first, ...ANCHORS.filter(([anchor]) => anchor !== first[0])].flat()];
}

const { 'text-anchor': _, 'text-offset': __, ...unanchored } = placeLayout;
const chosenLayout: typeof placeLayout = {
  ...unanchored,
  'text-variable-anchor-offset': chosenAnchors,
  'text-justify': 'auto',
};

/** Names that stand on the days of a term alone; `''` for those that always stand. */
function ofTerm(term: string): FilterSpecification {
  return ['all', ['!=', ['get', 'selected'], true], ['==', ['get', 'term'], term], ...inZoomRange];
}

/** Names of the story's places from their own point source; drawn last, so that they give way to nothing. */
export function placeLabelLayers(palette: Palette, terms: readonly string[] = []): LayerSpecification[] {
  return [
    { ...base, id: 'place-labels', filter: ofTerm(''), layout: placeLayout, paint: paintOf('place', palette) },
    ...terms.map((term) => termLabelLayer(palette, term)),
    {
      ...base,
      id: 'place-label-selected',
      filter: ['all', ['==', ['get', 'selected'], true], ...inZoomRange],
      layout: { ...chosenLayout, 'text-size': byZoom(placeSizes.selected), 'text-allow-overlap': true },
      paint: paintOf('selected', palette),
    },
  ];
}

/** Where the names of a term stand, in px from where they belong, on its days and on others: out of sight. */
export const TERM_SHIFT = { here: [0, 0], away: [100_000, 0] } satisfies Record<string, [number, number]>;

const AWAY = {
  'text-translate': TERM_SHIFT.away,
  'text-translate-transition': { duration: 0, delay: 0 },
};

/** Name of the layer with the names of a term. */
export function termLayer(term: string): string {
  return `place-labels-${term}`;
}

/**
 * Names that come and go with their places. Opacity would hide them and leave their room taken, a filter or new data
 * would have all tiles made anew: so they are moved out of sight, where they are in no other name's way.
 */
export function termLabelLayer(palette: Palette, term: string): SymbolLayerSpecification {
  return {
    ...base,
    id: termLayer(term),
    filter: ofTerm(term),
    layout: placeLayout,
    paint: { ...paintOf('place', palette), ...AWAY },
  };
}

/** By which words the story names a line along its course, and on the days of which term. */
export interface NamedLine {
  readonly text: string;
  readonly term: string;
}

/** The name of a line along its course, in the face of regions: px of letters, from which zoom level on, the rest in ems. */
const lineName = { size: 12.5, from: 10, away: 1.1, spacing: 0.04, widest: 40 } as const;

/** Name of the layer with the name of the line of a term. */
export function lineNameLayer(term: string): string {
  return `line-name-${term}`;
}

/** The name of a line along it, close up, on the days of its term. */
export function lineNameLayers(palette: Palette, { text, term }: NamedLine): LayerSpecification[] {
  return [
    {
      id: lineNameLayer(term),
      type: 'symbol',
      source: 'places',
      minzoom: lineName.from,
      filter: isKind(NAMED_LINE),
      layout: {
        ...layoutOf('region'),
        'text-letter-spacing': lineName.spacing,
        'text-max-width': lineName.widest,
        'symbol-placement': 'line',
        'symbol-spacing': 500,
        'text-field': text,
        'text-size': lineName.size,
        // To the right of the line as it runs, where its place lies.
        'text-offset': [0, lineName.away],
        'text-max-angle': 30,
      },
      paint: { ...paintOf('place', palette), ...(term !== '' && AWAY) },
    },
  ];
}

/**
 * What covers the map, unseen: as the topmost layer it is placed first, and names find its room taken. The reach of a
 * feature is the padding of a mark without extent.
 */
export function overlayLayer(): SymbolLayerSpecification {
  return {
    id: 'overlays',
    type: 'symbol',
    source: 'overlays',
    layout: { 'icon-image': CLEAR_IMAGE, 'icon-padding': ['get', 'reach'], 'icon-allow-overlap': true },
  };
}
