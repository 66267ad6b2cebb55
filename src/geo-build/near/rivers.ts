import type { MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeoFeature } from '../../geo/geography';
import { type Area, isInside, nearestOnLine } from '../../geo/overlay';
import { jordanOutlet, litaniCourse } from '../hand-drawn';
import { readRivers } from '../sources/rivers';
import { makeFeature } from '../write';
import { tolerableMetres } from './detail';
import { GOLAN, LAKE_PREFIX, type NearMap, WEST_BANK } from './near-map';
import { runsOf } from './rings';
import { simplifyTopology } from './simplify';
import { curveThrough } from './smooth';

const DECIMALS = 4;
const COARSE_DECIMALS = 3;
// How far a course of the source may end from the shore, and is drawn on to it.
const REACH_METRES = 6000;

/**
 * Rivers: the Jordan from the borders that it makes, the Litani from its listed course, the large ones of Natural Earth.
 * Each reaches the sea or its lake. They run on under the lakes, which are drawn above; `land` is where they end in the sea.
 */
export function riverFeatures(map: NearMap, land: readonly Area[]): GeoFeature[] {
  const coast: MultiLineString = {
    type: 'MultiLineString',
    coordinates: map.coast().map(({ coordinates }) => coordinates),
  };
  const isLand = (position: Position) => land.some((area) => isInside(position, area));
  const large = [...largeRivers()].map(([name, lines]) => {
    const coordinates = lines.map((line) => toShore(runsOf(line, isLand)[0] ?? line, coast));
    return makeFeature(
      { layer: 'rivers', kind: 'river', name, rank: 2 },
      { type: 'MultiLineString', coordinates },
      COARSE_DECIMALS,
    );
  });
  const litani = toShore(curveThrough(litaniCourse).toReversed(), coast);
  return [
    makeFeature(
      { layer: 'jordan-river', kind: 'river', name: 'Jordan', rank: 2 },
      { type: 'MultiLineString', coordinates: jordan(map) },
      DECIMALS,
    ),
    makeFeature(
      { layer: 'litani', kind: 'river', name: 'Litani', rank: 2 },
      { type: 'LineString', coordinates: litani },
      DECIMALS,
    ),
    ...large,
  ];
}

/** A line drawn on from its last position to the nearest shore, where that is near. */
function toShore(line: readonly Position[], shore: MultiLineString): Position[] {
  const { position, metres } = nearestOnLine(shore, line.at(-1) ?? []);
  return metres < REACH_METRES ? [...line, position] : [...line];
}

// Their source is a map of a smaller scale: more than borders may vanish, where a bend stands for less.
const COARSER = 1.4;

/** The lines of the large rivers by name, with somewhat less detail than borders have there. */
function largeRivers(): ReadonlyMap<string, Position[][]> {
  const lines = readRivers().map(({ name, lines: coordinates }) => [name, { type: 'MultiLineString', coordinates }]);
  const whole = simplifyTopology(topology(Object.fromEntries(lines)), (at) => COARSER * tolerableMetres([...at]));
  const rivers = Object.entries(whole.objects).map(([name, river]) => {
    return [name, (feature(whole, river).geometry as MultiLineString).coordinates] as const;
  });
  return new Map(rivers);
}

const YARMOUK_MOUTH_LATITUDE = 32.65;
const DEAD_SEA_LATITUDE = 31.76;

/** Below the Sea of Galilee the borders along the river, above it the line of 1949, between lake and border by hand. */
function jordan(map: NearMap): Position[][] {
  const border = map
    .edge('JOR', ['ISR', WEST_BANK])
    .coordinates.map((line) => line.filter(([, y = 0]) => y < YARMOUK_MOUTH_LATITUDE && y > DEAD_SEA_LATITUDE))
    .filter((line) => line.length > 1);
  const outlet = toShore(curveThrough(jordanOutlet), { type: 'MultiLineString', coordinates: border });
  const shoreOf = (lake: string): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: map.polygon(LAKE_PREFIX + lake).coordinates,
  });
  const galilee = shoreOf('Sea of Galilee');
  const upper = upperJordan(map).map((line) => toShore(line, galilee));
  return [...upper, toShore(outlet.toReversed(), galilee), ...border];
}

// Between the Hula valley and the lake the hand-drawn line of 1949 follows the river.
function upperJordan(map: NearMap): Position[][] {
  const [north, south] = [33.03, 32.885];
  return map
    .edge(GOLAN, ['ISR'])
    .coordinates.map((line) => line.filter(([, y = 0]) => y < north && y > south))
    .filter((line) => line.length > 1)
    .map((line) => ((line[0]?.[1] ?? 0) < (line.at(-1)?.[1] ?? 0) ? line.toReversed() : line));
}
