import type { Feature, Geometry, LineString, MultiLineString, Position } from 'geojson';
import type { GeoProperties } from '../../geo/geography';
import { type Area, areaAround, isInside, polygonsOf, simplifiedLine } from '../../geo/overlay';
import { makeFeature } from '../write/make-feature';
import { ringKilometres } from './rings';

/** Distances from the shore in km at which an engraver would ink the water, widening outwards. */
const DISTANCES_KM = [4, 8.5, 14, 20.5] as const;

/** Degrees by which the shore is smoothed first: harbours and moles make no ripples. */
const SHORE_DEGREES = 0.012;

/** Degrees per km of distance within which the ready lines may stray; they are ornament, and softer further out. */
const DEGREES_PER_KM = 0.001;

/** Loops around less than this are eddies between two shores. */
const LEAST_LOOP_KM2 = 60;

const DECIMALS = 3;

/** Lines at even distances from the coast over the water; `land` is what they do not run over. */
export function waterLineFeatures(
  coast: readonly LineString[],
  land: readonly Area[],
): Feature<Geometry, GeoProperties>[] {
  const shore: MultiLineString = {
    type: 'MultiLineString',
    coordinates: coast.map((line) => simplifiedLine(line, SHORE_DEGREES).coordinates).filter((line) => line.length > 1),
  };
  const isWater = (position: Position) => !land.some((area) => isInside(position, area));
  return DISTANCES_KM.map((kilometres, index) => {
    const lines = polygonsOf(areaAround(shore, kilometres))
      .flat()
      .filter((ring) => ringKilometres(ring) > LEAST_LOOP_KM2)
      .map((coordinates) => simplifiedLine({ type: 'LineString', coordinates }, kilometres * DEGREES_PER_KM))
      .flatMap((line) => runsOf(line.coordinates, isWater));
    const properties = { layer: 'lines', kind: 'water-line', rank: index + 1 };
    return makeFeature(properties, { type: 'MultiLineString', coordinates: lines }, DECIMALS);
  });
}

/** The stretches of a line whose positions all pass; single positions are no stretch. */
function runsOf(line: readonly Position[], passes: (position: Position) => boolean): Position[][] {
  const runs: Position[][] = [[]];
  for (const position of line) {
    if (passes(position)) runs.at(-1)?.push(position);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}
