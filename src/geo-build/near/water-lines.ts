import type { Feature, Geometry, LineString, MultiLineString } from 'geojson';
import type { GeoProperties } from '../../geo/geography';
import { areaAround, polygonsOf, simplifiedLine } from '../../geo/shapes';
import { makeFeature } from '../write/make-feature';
import { ringKilometres } from './rings';

/** Distances from the shore in km at which an engraver would ink the water, widening outwards. */
const DISTANCES_KM = [4, 8.5, 14, 20.5] as const;

/** Degrees by which the shore is smoothed first: harbours and moles make no ripples. */
const SHORE_DEGREES = 0.012;

/** Degrees within which the ready lines may stray from the true distance; they are ornament. */
const LINE_DEGREES = 0.006;

/** Loops around less than this are eddies between two shores. */
const LEAST_LOOP_KM2 = 60;

const DECIMALS = 3;

/** Lines at even distances from the coast, on the land side too, where the land covers them. */
export function waterLineFeatures(coast: readonly LineString[]): Feature<Geometry, GeoProperties>[] {
  const shore: MultiLineString = {
    type: 'MultiLineString',
    coordinates: coast.map((line) => simplifiedLine(line, SHORE_DEGREES).coordinates).filter((line) => line.length > 1),
  };
  return DISTANCES_KM.map((kilometres, index) => {
    const rings = polygonsOf(areaAround(shore, kilometres)).flat();
    const lines = rings
      .filter((ring) => ringKilometres(ring) > LEAST_LOOP_KM2)
      .map((coordinates) => simplifiedLine({ type: 'LineString', coordinates }, LINE_DEGREES).coordinates);
    const properties = { layer: 'lines', kind: 'water-line', rank: index + 1 };
    return makeFeature(properties, { type: 'MultiLineString', coordinates: lines }, DECIMALS);
  });
}
