import type { Geometry, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Topology } from 'topojson-client';
import { topology } from 'topojson-server';
import { type Bounds, containsPosition } from '../../geo/bounds';
import { type Area, isInside, joinedArea, polygonsOf, remainingArea, rightHanded, sharedArea } from '../../geo/overlay';
import { BIR_TAWIL_EDGE, britishBases, golanLine } from '../hand-drawn';
import type { CountryPolygons } from '../sources/openstreetmap';
import { nearCountries, rimCountries } from './countries';
import type { MetresAt } from './detail';
import { BIR_TAWIL, EAST_JERUSALEM, GAZA, GOLAN, ISRAEL, RIM_PREFIX, WEST_BANK } from './near-map';
import { largestFirst, nearestVertex, positionKey, ringKilometres, runsOf, splitRing } from './rings';
import { smoothShores } from './shores';
import { simplifyTopology, withoutSpikes } from './simplify';
import { curveThrough } from './smooth';
import { holeObjects } from './water';

// Islands smaller than this many times the square of what may vanish around them are specks.
const SPECK = 2;
const LEAST_ISLAND_KM2 = 0.2;
// Between the evaporation ponds the source has pieces of both shores, partly over each other.
const DEAD_SEA_DYKES: Bounds = [35.38, 30.9, 35.58, 31.4];
const LARGEST_DYKE_KM2 = 12;

/**
 * Builds the topology of the near land: countries, Gaza, the West Bank, the Golan Heights, lakes as the holes that the land
 * leaves, and the rim's lines, simplified by place. Neighbours share arcs. Holes inside one country are kept only as lakes.
 */
export function buildNearTopology(source: CountryPolygons, metresAt: MetresAt): Topology {
  const owners = countOwners(source);
  const isShared = (position: Position) => (owners.get(positionKey(position)) ?? 0) > 1;
  const objects: Record<string, Geometry> = {};
  const holes: Position[][] = [];
  for (const code of Object.keys(nearCountries)) {
    const polygons: Position[][][] = [];
    for (const [outer = [], ...inner] of source.get(code) ?? []) {
      if (isSpeck(outer, metresAt)) continue;
      const enclaves = inner.filter((ring) => ring.filter(isShared).length * 2 > ring.length);
      holes.push(...inner.filter((ring) => !enclaves.includes(ring)));
      const [ring = [], ...rings] = rightHanded([outer, ...enclaves]);
      polygons.push([withoutSpikes(ring, isShared), ...rings]);
    }
    objects[code] = { type: 'MultiPolygon', coordinates: polygons };
  }
  const { PSE: palestinian, ISR: israel, CYP: cyprus, LBN: lebanon, ...others } = objects;
  const [westBank = [], gaza = []] = largestFirst(polygonsOf(palestinian));
  const land: Record<string, Geometry> = {
    ...others,
    ...(lebanon && israel ? divideIsrael(israel, { type: 'Polygon', coordinates: westBank }, lebanon) : {}),
    ...(lebanon ? { LBN: lebanon } : {}),
    CYP: withBases(cyprus),
    [GAZA]: { type: 'Polygon', coordinates: gaza },
    [WEST_BANK]: { type: 'Polygon', coordinates: westBank },
  };
  for (const code of rimCountries) {
    land[RIM_PREFIX + code] = stretches(source.get(code) ?? [], isShared);
  }
  const isBirTawil = (position: Position) => containsPosition(BIR_TAWIL_EDGE, position);
  land[BIR_TAWIL] = stretches(polygonsOf(land['EGY']), isBirTawil);
  const whole = topology({ ...land, ...holeObjects(land, holes) });
  return smoothShores(simplifyTopology(whole, (at) => metresAt([...at])));
}

function withBases(cyprus: Geometry | undefined): Geometry {
  const [island = [], ...islets] = largestFirst(polygonsOf(cyprus));
  let whole: Area = { type: 'Polygon', coordinates: island };
  for (const ring of britishBases) whole = joinedArea(whole, { type: 'Polygon', coordinates: [[...ring]] });
  const outers = polygonsOf(whole).map(([outer = []]) => rightHanded([outer]));
  const outside = islets.filter(([islet = []]) => !isInside(islet[0] ?? [], whole));
  return { type: 'MultiPolygon', coordinates: [...outers, ...outside] };
}

/** The stretches of a country's rings whose positions all pass. */
function stretches(polygons: readonly Position[][][], passes: (position: Position) => boolean): MultiLineString {
  return { type: 'MultiLineString', coordinates: polygons.flat().flatMap((ring) => runsOf(ring, passes)) };
}

function countOwners(source: CountryPolygons): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const polygons of source.values()) {
    const own = new Set(polygons.flat(2).map(positionKey));
    for (const key of own) owners.set(key, (owners.get(key) ?? 0) + 1);
  }
  return owners;
}

function isSpeck(ring: readonly Position[], metresAt: MetresAt): boolean {
  const [start = []] = ring;
  if (containsPosition(DEAD_SEA_DYKES, start) && ringKilometres(ring) < LARGEST_DYKE_KM2) return true;
  const metres = metresAt(start);
  return ringKilometres(ring) < Math.max(LEAST_ISLAND_KM2, SPECK * (metres / 1000) ** 2);
}

const GOLAN_INSIDE: Position = [35.78, 33];

/**
 * Israel without what the source lays over the West Bank (East Jerusalem: the edge between them becomes the Green Line, the
 * overlap is kept for its other edge) and without the Golan Heights. They hold Ghajar south of the Blue Line, and lose to
 * Lebanon what the source lays on both sides of it: 1.3 km² of open ground east of the village.
 */
function divideIsrael(israel: Geometry, westBank: Polygon, lebanon: Geometry): Record<string, Geometry> {
  const whole: MultiPolygon = { type: 'MultiPolygon', coordinates: polygonsOf(israel) };
  const overlap = sharedArea(whole, westBank);
  const [main = [], ...others] = bySize(remainingArea(whole, westBank));
  const [golan, rest] = cutOffGolan(main[0] ?? []);
  const neighbour: MultiPolygon = { type: 'MultiPolygon', coordinates: polygonsOf(lebanon) };
  const [heights = []] = bySize(remainingArea({ type: 'Polygon', coordinates: [golan] }, neighbour));
  const [jerusalem = []] = bySize(overlap);
  return {
    [ISRAEL]: { type: 'MultiPolygon', coordinates: [[rest], ...others] },
    [GOLAN]: { type: 'Polygon', coordinates: heights },
    [EAST_JERUSALEM]: { type: 'Polygon', coordinates: jerusalem },
  };
}

function cutOffGolan(israel: readonly Position[]): readonly [golan: Position[], rest: Position[]] {
  // The last stretch, along the border's own bends, stays straight: a curve would cross them.
  const line = curveThrough(golanLine.slice(0, -1)).slice(1);
  const from = nearestVertex(israel, golanLine.at(0) ?? []);
  const to = nearestVertex(israel, golanLine.at(-1) ?? []);
  const [a, b] = splitRing(israel, from, to, line);
  return isInside(GOLAN_INSIDE, { type: 'Polygon', coordinates: [a] }) ? [a, b] : [b, a];
}

function bySize(area: Area | undefined): Position[][][] {
  if (!area) throw new Error('one area of the source covers another wholly, or they do not meet');
  return largestFirst(polygonsOf(area).map(rightHanded));
}
