import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { merge, mesh, type TopoGeometry, type Topology } from 'topojson-client';
import { type Bounds, containsPosition } from '../geo/bounds';
import type { GeoFeature, GeoProperties } from '../geo/geography';
import { type Area, areaAround, joinedArea, polygonsOf } from '../geo/overlay';
import { CRIMEA, marALago } from './hand-drawn';
import { linesWithin } from './near/borders';
import { nearCountries } from './near/countries';
import { kilometresOutside } from './near/detail';
import { kilometresBetween } from './near/distances';
import { isClosed, ringKilometres } from './near/rings';
import { simplifyTopology } from './near/simplify';
import { readPackageJson } from './sources/package-file';
import { makeFeature } from './write';

// Countries of the story that lie outside the near map, by ISO numeric code.
const storyCountries: Readonly<Record<string, string>> = { '360': 'indonesia' };
const INDONESIA: Bounds = [95, -11, 141, 6];
// Below the maps that a reader sees here, and a wide smear in Mercator.
const ANTARCTICA = '010';
// The atlas keeps it apart, without a code; the near map's Cyprus is the whole island.
const NORTHERN_CYPRUS = 'N. Cyprus';
const CENTRE = [36, 33];

/** Which atlas the world is drawn from, and how much of it is kept. */
export interface WorldDetail {
  /** In the package world-atlas. */
  readonly file: string;
  /** Size in metres of the bends that may vanish at a lon-lat position. */
  metresAt(position: readonly number[]): number;
  readonly decimals: number;
  /** Islands smaller than this are left out: at a lon-lat position, in km². */
  leastIsland(position: readonly number[]): number;
  /** Far neighbours reach so far under the near ones that no gap opens where coarse and fine borders differ. */
  readonly seamKm: number;
  /** False where all land but that of the story is one shape without shores and borders of its own. */
  readonly hasLines: boolean;
}

/**
 * Six kilometres near the map's centre, coarser by six metres a kilometre away from it. Finer around the far places of the
 * story, where the shore is all there is to see: three kilometres in Indonesia, half a kilometre at the point in Florida.
 */
export const fullWorld: WorldDetail = {
  file: 'countries-50m.json',
  metresAt: (position) =>
    Math.min(
      6000 + 6 * kilometresBetween(CENTRE, [...position]),
      500 + 10 * kilometresBetween(marALago, [...position]),
      3000 + 40 * kilometresOutside(INDONESIA, [...position]),
    ),
  decimals: 2,
  leastIsland: (position) => (isInIndonesia(position) ? 100 : 300),
  seamKm: 8,
  hasLines: true,
};

/** What comes with the first files: where land is, and where the far places of the story are. */
export const lightWorld: WorldDetail = {
  file: 'countries-110m.json',
  metresAt: (position) => (isInIndonesia(position) ? 8000 : 30_000),
  decimals: 1,
  leastIsland: (position) => (isInIndonesia(position) ? 1500 : 5000),
  seamKm: 20,
  hasLines: false,
};

type AtlasObject = TopoGeometry & { readonly properties?: { readonly name?: string } };

/** Coarse land and borders of the world without the near countries, drawn under them, and the far places of the story. */
export function worldFeatures(detail: WorldDetail): GeoFeature[] {
  const topology = simplifyTopology(readPackageJson<Topology>(`world-atlas/${detail.file}`), detail.metresAt);
  const all: AtlasObject[] = topology.objects['countries']?.geometries ?? [];
  const nearCodes = new Set(Object.values(nearCountries).map(({ numeric }) => numeric));
  const isNear = (object: AtlasObject) =>
    nearCodes.has(String(object.id)) || object.properties?.name === NORTHERN_CYPRUS;
  const far = all.filter((object) => !isNear(object) && object.id !== ANTARCTICA);
  const landOf = (own: readonly AtlasObject[]): Area => {
    const land = withoutSpecks(merge(topology, own), detail);
    const isSeam = (a: TopoGeometry, b: TopoGeometry) => own.includes(a) !== own.includes(b) && isNear(a) !== isNear(b);
    const seam = mesh(topology, collect(all), isSeam);
    if (seam.coordinates.length === 0 || land.coordinates.length === 0) return land;
    return joinedArea(land, areaAround(seam, detail.seamKm, 2));
  };
  const groups = detail.hasLines ? far.map((object) => [object]) : grouped(far);
  const countries = groups.flatMap((own) => {
    const [first] = own;
    const id = storyCountries[String(first?.id)];
    const land = landOf(own);
    if (land.coordinates.length === 0) return [];
    const name = own.length === 1 ? { name: first?.properties?.name ?? '' } : {};
    return [makeFeature({ ...(id ? { id } : {}), layer: 'world', kind: 'country', ...name }, land, detail.decimals)];
  });
  const point = { id: 'mar-a-lago', layer: 'mar-a-lago', kind: 'point', name: 'Mar-a-Lago' };
  return [
    ...countries,
    ...(detail.hasLines ? worldLines(topology, all, far, detail) : []),
    makeFeature(point, { type: 'Point', coordinates: marALago }),
  ];
}

/** Borders among the far countries, and their shores. */
function worldLines(
  topology: Topology,
  all: readonly AtlasObject[],
  far: readonly AtlasObject[],
  detail: WorldDetail,
): GeoFeature[] {
  const isBetween = (a: TopoGeometry, b: TopoGeometry) => a !== b;
  const [crimea, borders] = linesWithin(mesh(topology, collect(far), isBetween), CRIMEA);
  const coast = mesh(topology, collect(all), (a, b) => a === b && far.includes(a));
  const line = (properties: Pick<GeoProperties, 'kind' | 'name'>, coordinates: Position[][]): GeoFeature =>
    makeFeature({ layer: 'world', ...properties, rank: 3 }, { type: 'MultiLineString', coordinates }, detail.decimals);
  return [
    line({ kind: 'border' }, borders),
    line({ kind: 'disputed', name: 'Line between Crimea and mainland Ukraine' }, crimea),
    line({ kind: 'coast' }, shores(coast, detail)),
  ];
}

/** The story's countries one by one, all others together. */
function grouped(far: readonly AtlasObject[]): AtlasObject[][] {
  const isTold = ({ id }: AtlasObject) => storyCountries[String(id)] !== undefined;
  return [far.filter((object) => !isTold(object)), ...far.filter(isTold).map((object) => [object])];
}

/** The coast without the islands that are left out, and without the antimeridian, where the atlas cuts the land. */
function shores({ coordinates }: MultiLineString, { leastIsland }: WorldDetail): Position[][] {
  return coordinates
    .filter((line) => !isClosed(line) || ringKilometres(line) > leastIsland(line[0] ?? []))
    .flatMap((line) => withoutAntimeridian(untorn(line)));
}

/** A line that crosses the antimeridian without what lies east of it, which no reader sees: else it runs across the whole map. */
function untorn(line: Position[]): Position[] {
  const isTorn = line.some(([x = 0], index) => Math.abs(x - (line[index - 1]?.[0] ?? x)) > 180);
  return isTorn ? line.map(([x = 0, y = 0]) => [x < -90 ? 180 : x, y]) : line;
}

function withoutAntimeridian(line: Position[]): Position[][] {
  const parts: Position[][] = [[]];
  for (const [index, position] of line.entries()) {
    const before = line[index - 1];
    if (before && Math.abs(before[0] ?? 0) > MOST_EAST && Math.abs(position[0] ?? 0) > MOST_EAST) parts.push([]);
    parts.at(-1)?.push(position);
  }
  return parts.filter((part) => part.length > 1);
}

const MOST_EAST = 179.99;

function isInIndonesia(position: readonly number[]): boolean {
  return containsPosition(INDONESIA, position);
}

function collect(geometries: readonly TopoGeometry[]): TopoGeometry {
  return { type: 'GeometryCollection', geometries: [...geometries] };
}

function withoutSpecks(area: Area, { leastIsland }: WorldDetail): MultiPolygon {
  const kept = polygonsOf(area)
    .filter(([outer = []]) => distinct(outer) > 2 && ringKilometres(outer) > leastIsland(outer[0] ?? []))
    .map((rings): Polygon['coordinates'] => rings.filter((ring) => distinct(ring) > 2).map(untorn));
  return { type: 'MultiPolygon', coordinates: kept };
}

function distinct(ring: readonly (readonly number[])[]): number {
  return new Set(ring.map((position) => position.join())).size;
}
