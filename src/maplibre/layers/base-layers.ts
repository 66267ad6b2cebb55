import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import { inkLines, type LineStyle, lakeShores, rivers, shallows, waterLines } from '../../cartography/base-map';
import { lineFeatures } from '../../cartography/line-features';
import type { Palette } from '../../cartography/palette';
import { byZoom, isKind } from './expressions';

const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const;
const JOINED = { 'line-join': 'round', 'line-cap': 'butt' } as const;

/** Paint of a line of the base map. */
export function linePaint(
  palette: Palette,
  { colour, width, opacity, dash }: LineStyle,
): NonNullable<LineLayerSpecification['paint']> {
  return {
    'line-color': palette[colour],
    'line-width': byZoom(width),
    ...(opacity !== undefined && { 'line-opacity': opacity }),
    ...(dash && { 'line-dasharray': [...dash] }),
  };
}

/** How strong a water line is close to its shore or further out. */
const INK: ExpressionSpecification = ['at', ['-', ['get', 'rank'], 1], ['literal', [...waterLines.ink]]];

/** Sea, water lines and land, from the bottom up; no text and nothing that changes with time. */
export function baseLayers(palette: Palette): LayerSpecification[] {
  const fill = (id: string, source: string, colour: string, filter: FilterSpecification): LayerSpecification => {
    return { id, type: 'fill', source, filter, paint: { 'fill-color': colour } };
  };
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    fill('far-land', 'world', palette.landFar, isKind('country')),
    {
      id: 'shallows',
      type: 'line',
      source: 'lines',
      filter: isKind('coast'),
      layout: ROUND,
      paint: {
        'line-color': palette[shallows.colour],
        'line-width': byZoom(shallows.width),
        'line-blur': byZoom(shallows.fade),
        'line-opacity': byZoom(shallows.opacity),
      },
    },
    {
      id: 'water-lines',
      type: 'line',
      source: 'lines',
      maxzoom: waterLines.width.at(-1)?.[0] ?? 24,
      filter: isKind('water-line'),
      layout: ROUND,
      paint: {
        ...linePaint(palette, waterLines),
        'line-opacity': INK,
      },
    },
    // Two layers, as a colour that depends on the data wants shaders of its own.
    fill('other-land', 'countries', palette.landFar, ['all', isKind('country'), ['!', ['has', 'id']]]),
    fill('land', 'countries', palette.land, ['all', isKind('country'), ['has', 'id']]),
    fill('disputed-land', 'countries', palette.landFar, isKind('disputed-territory')),
    fill('place-land', 'places', palette.land, ['==', ['get', 'ground'], true]),
  ];
}

/** Rivers and lakes over what fills the land; rivers run on under the lakes. */
export function inlandWaterLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'rivers',
      type: 'line',
      source: 'lines',
      filter: isKind('river'),
      layout: ROUND,
      paint: linePaint(palette, rivers),
    },
    { id: 'lakes', type: 'fill', source: 'water', paint: { 'fill-color': palette.sea } },
    { id: 'lake-shores', type: 'line', source: 'water', paint: linePaint(palette, lakeShores) },
  ];
}

/** Coast and borders as ink, a layer for each kind and file. */
export function lineLayers(palette: Palette): LayerSpecification[] {
  return inkLines.flatMap((line) =>
    lineFeatures[line.name].files.map((source): LayerSpecification => {
      return {
        id: `${line.name}-${source}`,
        type: 'line',
        source,
        filter: isKind(...lineFeatures[line.name].kinds),
        layout: source === 'world' ? {} : JOINED,
        paint: linePaint(palette, line),
      };
    }),
  );
}
