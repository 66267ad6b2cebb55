import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { Palette } from '../../cartography/palette';
import { fonts } from './fonts';

/** First zoom level at which towns of each rank are named, rank 1 first. */
const TOWN_ZOOM = [4.8, 6.1, 7.3, 8.6, 9.8] as const;

/** First zoom level at which names of seas, countries and regions of each rank are set. */
const NAME_ZOOM = [2, 4, 5.2, 7.2, 8.4] as const;

const rank: ExpressionSpecification = ['coalesce', ['get', 'rank'], 3];

function halo(palette: Palette): { 'text-halo-color': string; 'text-halo-width': number } {
  return { 'text-halo-color': palette.halo, 'text-halo-width': 1.4 };
}

/** Towns by rank as one comes closer: the mark and, where there is room, the name on whichever side is free. */
export function townLayers(palette: Palette): LayerSpecification[] {
  return TOWN_ZOOM.map((minzoom, index): SymbolLayerSpecification => {
    const size = index === 0 ? 12.5 : index < 3 ? 11.5 : 10.5;
    return {
      id: `towns-${index + 1}`,
      type: 'symbol',
      source: 'towns',
      minzoom,
      filter: ['==', rank, index + 1],
      layout: {
        'icon-image': ['case', ['==', ['get', 'capital'], true], 'town-capital', 'town'],
        'icon-size': index < 2 ? 1 : 0.8,
        'icon-optional': false,
        'text-field': ['get', 'name'],
        'text-font': [...fonts.sans],
        'text-size': size,
        'text-variable-anchor-offset': ['left', [0.6, 0], 'right', [-0.6, 0], 'top', [0, 0.45], 'bottom', [0, -0.45]],
        'text-justify': 'auto',
        'text-optional': true,
        'text-max-width': 9,
      },
      paint: { 'text-color': palette.inkSoft, ...halo(palette) },
    };
  }).reverse();
}

/** Names of seas, lakes, countries and regions, set wide. */
export function nameLayers(palette: Palette): LayerSpecification[] {
  return [5, 4, 3, 2, 1].flatMap((level) => namesOfRank(palette, level));
}

function namesOfRank(palette: Palette, level: number): LayerSpecification[] {
  const of = (...kinds: string[]): FilterSpecification => [
    'all',
    ['==', rank, level],
    ['in', ['get', 'kind'], ['literal', kinds]],
  ];
  const common = { type: 'symbol', source: 'names', minzoom: NAME_ZOOM[level - 1] ?? 8 } as const;
  const italic = {
    'text-field': ['get', 'name'] as ExpressionSpecification,
    'text-font': [...fonts.serifItalic],
    'text-letter-spacing': 0.08,
  };
  return [
    {
      ...common,
      id: `water-names-${level}`,
      filter: of('sea', 'lake-name', 'river'),
      layout: { ...italic, 'text-size': level === 1 ? 18 : level === 2 ? 14 : 11.5, 'text-max-width': 7 },
      paint: { 'text-color': palette.seaName, 'text-halo-color': palette.sea, 'text-halo-width': 1 },
    },
    {
      ...common,
      id: `region-names-${level}`,
      filter: of('region'),
      layout: { ...italic, 'text-size': 12.5, 'text-max-width': 6 },
      paint: { 'text-color': palette.countryName, ...halo(palette) },
    },
    {
      ...common,
      id: `country-names-${level}`,
      filter: of('country'),
      layout: {
        'text-field': ['upcase', ['get', 'name']],
        'text-font': [...fonts.sans],
        'text-size': level < 3 ? 12.5 : 10.5,
        'text-letter-spacing': 0.26,
        'text-max-width': 8,
      },
      paint: { 'text-color': palette.countryName, ...halo(palette) },
    },
  ];
}

const inZoomRange: ExpressionSpecification[] = [
  ['>=', ['zoom'], ['get', 'from']],
  ['<', ['zoom'], ['get', 'until']],
];

const base = { type: 'symbol', source: 'labels' } as const;

const placeLayout: NonNullable<SymbolLayerSpecification['layout']> = {
  'text-field': ['get', 'name'],
  'text-font': [...fonts.sansStrong],
  'text-size': ['interpolate', ['linear'], ['zoom'], 5, 12, 9, 14.5],
  'text-anchor': ['get', 'anchor'],
  'text-offset': ['get', 'offset'],
  'text-max-width': 9,
  'text-line-height': 1.15,
  'symbol-sort-key': ['get', 'order'],
};

function placePaint(palette: Palette): NonNullable<SymbolLayerSpecification['paint']> {
  return { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 };
}

/** Names that stand on the days of a term alone; `''` for those that always stand. */
function ofTerm(term: string): FilterSpecification {
  return ['all', ['!=', ['get', 'selected'], true], ['==', ['get', 'term'], term], ...inZoomRange];
}

/** Names of the story's places from their own point source; drawn last, so that they give way to nothing. */
export function placeLabelLayers(palette: Palette, terms: readonly string[] = []): LayerSpecification[] {
  return [
    { ...base, id: 'place-labels', filter: ofTerm(''), layout: placeLayout, paint: placePaint(palette) },
    ...terms.map((term) => termLabelLayer(palette, term)),
    {
      ...base,
      id: 'place-label-selected',
      filter: ['all', ['==', ['get', 'selected'], true], ...inZoomRange],
      layout: {
        ...placeLayout,
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 14, 9, 16.5],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.accent, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}

/** Where the names of a term stand, in px from where they belong, on its days and on others: out of viewport. */
export const TERM_SHIFT = { here: [0, 0], away: [100_000, 0] } satisfies Record<string, [number, number]>;

/** Name of the layer with the names of a term. */
export function termLayer(term: string): string {
  return `place-labels-${term}`;
}

/**
 * Names that come and go with their places. Opacity would hide them and leave their room taken, a filter or new data
 * would have all tiles made anew: so they are moved out of viewport, where they are in no other name's way.
 */
export function termLabelLayer(palette: Palette, term: string): SymbolLayerSpecification {
  return {
    ...base,
    id: termLayer(term),
    filter: ofTerm(term),
    layout: placeLayout,
    paint: {
      ...placePaint(palette),
      'text-translate': TERM_SHIFT.away,
      'text-translate-transition': { duration: 0, delay: 0 },
    },
  };
}
