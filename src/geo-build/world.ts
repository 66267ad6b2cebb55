import type { MultiPolygon, Polygon } from 'geojson';
import { feature, mesh, type TopoGeometry, type Topology } from 'topojson-client';
import type { GeoFeature } from '../geo/geography';
import { type Area, areaAround, joinedArea, polygonsOf } from '../geo/overlay';
import { CRIMEA, marALago } from './hand-drawn';
import { linesWithin } from './near/borders';
import { nearCountries } from './near/countries';
import { KM_PER_DEGREE } from './near/detail';
import { isClosed, ringKilometres, squaredDistance } from './near/rings';
import { simplifyTopology } from './near/simplify';
import { readPackageJson } from './sources/package-file';
import { makeFeature } from './write';

const FILE = 'world-atlas/countries-50m.json';
const DECIMALS = 2;
// Countries of the story that lie outside the near map, by ISO numeric code.
const storyCountries: Readonly<Record<string, string>> = { '360': 'indonesia' };
// Below the maps that a reader sees here, and a wide smear in Mercator.
const ANTARCTICA = '010';
// The atlas keeps it apart, without a code; the near map's Cyprus is the whole island.
const NORTHERN_CYPRUS = 'N. Cyprus';
const LEAST_ISLAND_KM2 = 300;
// Far neighbours reach so far under the near ones that no gap opens where coarse and fine borders differ.
const SEAM_KM = 8;
const CENTRE = [36, 33];

type Object50m = TopoGeometry & { readonly properties?: { readonly name?: string } };

/** Coarse land and borders of the world without the near countries, drawn under them, and the far places of the story. */
export function worldFeatures(): GeoFeature[] {
  const topology = simplifyTopology(readPackageJson<Topology>(FILE), metresAt);
  const all = topology.objects['countries']?.geometries ?? [];
  const nearCodes = new Set(Object.values(nearCountries).map(({ numeric }) => numeric));
  const isNear = (object: Object50m) => nearCodes.has(String(object.id)) || object.properties?.name === NORTHERN_CYPRUS;
  const far = all.filter((object) => !isNear(object) && object.id !== ANTARCTICA);
  const countries = far.flatMap((object: Object50m) => {
    const id = storyCountries[String(object.id)];
    const seam = mesh(topology, collect(all), (a, b) => a !== b && [a, b].includes(object) && [a, b].some(isNear));
    const land = withoutSpecks(feature(topology, object).geometry as Area);
    if (land.coordinates.length === 0) return [];
    const whole = seam.coordinates.length > 0 ? joinedArea(land, areaAround(seam, SEAM_KM, 2)) : land;
    const properties = { ...(id ? { id } : {}), layer: 'world', kind: 'country', name: object.properties?.name ?? '' };
    return [makeFeature(properties, whole, DECIMALS)];
  });
  const [crimea, borders] = linesWithin(
    mesh(topology, collect(far), (a, b) => a !== b),
    CRIMEA,
  );
  const coast = mesh(topology, collect(all), (a, b) => a === b && far.includes(a));
  const shores = coast.coordinates.filter((line) => !isClosed(line) || ringKilometres(line) > LEAST_ISLAND_KM2);
  const point = { id: 'mar-a-lago', layer: 'mar-a-lago', kind: 'point', name: 'Mar-a-Lago' };
  return [
    ...countries,
    makeFeature(
      { layer: 'world', kind: 'border', rank: 3 },
      { type: 'MultiLineString', coordinates: borders },
      DECIMALS,
    ),
    makeFeature(
      { layer: 'world', kind: 'disputed', name: 'Line between Crimea and mainland Ukraine', rank: 3 },
      { type: 'MultiLineString', coordinates: crimea },
      DECIMALS,
    ),
    makeFeature({ layer: 'world', kind: 'coast', rank: 3 }, { type: 'MultiLineString', coordinates: shores }, DECIMALS),
    makeFeature(point, { type: 'Point', coordinates: marALago }),
  ];
}

function collect(geometries: TopoGeometry[]): TopoGeometry {
  return { type: 'GeometryCollection', geometries };
}

// Six kilometres near the map's centre, coarser by six metres a kilometre away from it; half a kilometre and ten metres
// a kilometre around the far place that is a mere point, for there the shore is all there is to see.
function metresAt(position: readonly number[]): number {
  const kilometresTo = (place: readonly number[]) =>
    Math.sqrt(squaredDistance([...place], [...position])) * KM_PER_DEGREE;
  return Math.min(6000 + 6 * kilometresTo(CENTRE), 500 + 10 * kilometresTo(marALago));
}

function withoutSpecks(area: Area): MultiPolygon {
  const kept = polygonsOf(area)
    .filter(([outer = []]) => distinct(outer) > 2 && ringKilometres(outer) > LEAST_ISLAND_KM2)
    .map((rings): Polygon['coordinates'] => rings.filter((ring) => distinct(ring) > 2));
  return { type: 'MultiPolygon', coordinates: kept };
}

function distinct(ring: readonly (readonly number[])[]): number {
  return new Set(ring.map((position) => position.join())).size;
}
