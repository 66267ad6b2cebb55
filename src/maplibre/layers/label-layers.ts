import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import {
  baseNames,
  type Face,
  MIDDLE_RANK,
  NAME_ZOOM,
  type NameKind,
  nameStyles,
  placeSizes,
  TOWN_GAP,
  townRanks,
  WORDS_FACE,
  WORDS_SCALE,
} from '../../cartography/names';
import type { Palette } from '../../cartography/palette';
import { byZoom, isKind } from './expressions';

/**
 * Names under which the document has the bundled faces for the map alone; MapLibre reads the weight and
 * style that it asks for off these names.
 */
export const fonts: Readonly<Record<Face, string>> = {
  sans: 'Map Sans',
  strong: 'Map Sans Semibold',
  italic: 'Map Serif Italic',
};

const rank: ExpressionSpecification = ['coalesce', ['get', 'rank'], MIDDLE_RANK];

function layoutOf(kind: NameKind): NonNullable<SymbolLayerSpecification['layout']> {
  const { face, spacing, widest, lineHeight } = nameStyles[kind];
  return {
    'text-font': [fonts[face]],
    'text-letter-spacing': spacing,
    'text-max-width': widest,
    'text-line-height': lineHeight,
  };
}

function paintOf(kind: NameKind, palette: Palette): NonNullable<SymbolLayerSpecification['paint']> {
  const { colour, halo, haloWidth } = nameStyles[kind];
  return { 'text-color': palette[colour], 'text-halo-color': palette[halo], 'text-halo-width': haloWidth };
}

/** Towns by rank as one comes closer: the mark and, where there is room, the name on whichever side is free. */
export function townLayers(palette: Palette): LayerSpecification[] {
  const { beside, over } = TOWN_GAP;
  return townRanks
    .map(({ from, size, mark }, index): SymbolLayerSpecification => {
      return {
        id: `towns-${index + 1}`,
        type: 'symbol',
        source: 'towns',
        minzoom: from,
        filter: ['==', rank, index + 1],
        layout: {
          ...layoutOf('town'),
          'icon-image': ['case', ['==', ['get', 'capital'], true], 'town-capital', 'town'],
          'icon-size': mark,
          'icon-optional': false,
          'text-field': ['get', 'name'],
          'text-size': size,
          'text-variable-anchor-offset': [
            ...['left', [beside, 0], 'right', [-beside, 0]],
            ...['top', [0, over], 'bottom', [0, -over]],
          ] as (string | [number, number])[],
          'text-justify': 'auto',
          'text-optional': true,
        },
        paint: paintOf('town', palette),
      };
    })
    .reverse();
}

/** Names of seas, lakes, countries and regions; those of higher rank above the others. */
export function nameLayers(palette: Palette): LayerSpecification[] {
  const kinds = ['water', 'region', 'country'] as const;
  return NAME_ZOOM.toReversed().flatMap((minzoom, index) => {
    const level = NAME_ZOOM.length - index;
    return kinds.map((kind): SymbolLayerSpecification => {
      return {
        id: `${kind}-names-${level}`,
        type: 'symbol',
        source: 'names',
        minzoom,
        filter: ['all', ['==', rank, level], isKind(...baseNames[kind].kinds)],
        layout: {
          ...layoutOf(kind),
          'text-field': kind === 'country' ? ['upcase', ['get', 'name']] : ['get', 'name'],
          'text-size': baseNames[kind].sizes[level - 1] ?? 10,
        },
        paint: paintOf(kind, palette),
      };
    });
  });
}

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
      layout: { ...placeLayout, 'text-size': byZoom(placeSizes.selected), 'text-allow-overlap': true },
      paint: paintOf('selected', palette),
    },
  ];
}

/** Where the names of a term stand, in px from where they belong, on its days and on others: out of sight. */
export const TERM_SHIFT = { here: [0, 0], away: [100_000, 0] } satisfies Record<string, [number, number]>;

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
    paint: {
      ...paintOf('place', palette),
      'text-translate': TERM_SHIFT.away,
      'text-translate-transition': { duration: 0, delay: 0 },
    },
  };
}

/** Name of an image that shows nothing. */
export const CLEAR_IMAGE = 'clear';

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
