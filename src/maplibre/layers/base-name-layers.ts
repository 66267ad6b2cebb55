import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { dividingLines, lineFeatures } from '../../cartography/line-features';
import { baseNames, type Face, MIDDLE_RANK, NAME_ZOOM, TOWN_GAP, townRanks } from '../../cartography/names';
import type { Palette } from '../../cartography/palette';
import { isKind } from './expressions';
import { CLEAR_IMAGE, layoutOf, paintOf } from './text-style';

const rank: ExpressionSpecification = ['coalesce', ['get', 'rank'], MIDDLE_RANK];

const { beside, over } = TOWN_GAP;

/** A mark and, where there is room, the name on whichever side of it is free. */
function markedName(face?: Face): NonNullable<SymbolLayerSpecification['layout']> {
  return {
    ...layoutOf('town', face),
    'icon-optional': false,
    'text-field': ['get', 'name'],
    'text-variable-anchor-offset': [
      ...['left', [beside, 0], 'right', [-beside, 0]],
      ...['top', [0, over], 'bottom', [0, -over]],
    ] as (string | [number, number])[],
    'text-justify': 'auto',
    'text-optional': true,
  };
}

/** Ranks of towns whose names stand even where that is across a line. */
const GREAT_RANKS = 2;

/**
 * Towns by rank as one comes closer: the mark and, where there is room, the name on whichever side is free; those of lesser
 * towns keep clear of lines.
 */
export function townLayers(palette: Palette): LayerSpecification[] {
  const towns = townRanks
    .map(({ from, size, mark, face }, index): SymbolLayerSpecification => {
      return {
        id: `towns-${index + 1}`,
        type: 'symbol',
        source: 'towns',
        minzoom: from,
        filter: ['==', rank, index + 1],
        layout: {
          ...markedName(face),
          'icon-image': ['concat', 'town-', ['coalesce', ['get', 'mark'], 'plain']],
          'icon-size': mark,
          'text-size': size,
        },
        paint: paintOf('town', palette),
      };
    })
    .reverse();
  return [...towns.slice(0, -GREAT_RANKS), ...guardLayers(), ...towns.slice(-GREAT_RANKS)];
}

/** Between which zoom levels a name stands, where it says so. */
const stands: ExpressionSpecification[] = [
  ['>=', ['zoom'], ['coalesce', ['get', 'from'], 0]],
  ['<', ['zoom'], ['coalesce', ['get', 'until'], 24]],
];

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
        filter: ['all', ['==', rank, level], isKind(...baseNames[kind].kinds), ...stands],
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

/** Zoom level from which names of towns keep clear of lines: where lesser ones begin, and of lines through a place only where that has room for names. */
const GUARDED_FROM = { lines: townRanks[2].from, places: 10 } as const;

/** Px of a side of the marks along a line, and from one to the next. */
const GUARD = { reach: 1.5, spacing: 12 } as const;

/**
 * Marks without extent along borders and the like, unseen: as they are placed before the towns, names of towns find a side
 * that lies across none.
 */
function guardLayers(): SymbolLayerSpecification[] {
  const files = ['lines', 'places'] as const;
  return files.map((source) => {
    const own = dividingLines.filter((name) => lineFeatures[name].files.some((file) => file === source));
    return {
      id: `guards-${source}`,
      type: 'symbol',
      source,
      minzoom: GUARDED_FROM[source],
      filter: isKind(...own.flatMap((name) => lineFeatures[name].kinds)),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': GUARD.spacing,
        'icon-image': CLEAR_IMAGE,
        'icon-padding': GUARD.reach,
        'icon-rotation-alignment': 'viewport',
        'icon-allow-overlap': true,
      },
      // Placed all the same, and not even drawn.
      paint: { 'icon-opacity': 0 },
    };
  });
}
