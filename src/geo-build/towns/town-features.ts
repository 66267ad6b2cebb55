import type { Feature, Geometry, Position } from 'geojson';
import { containsPosition } from '../../geo/bounds';
import type { GeoProperties } from '../../geo/geography';
import { KM_PER_DEGREE } from '../near/detail';
import { squaredDistance } from '../near/rings';
import { findPlace, type NamedPlace } from '../sources/geonames';
import { makeFeature } from '../write/make-feature';
import { knownTowns } from './known-towns';
import { leftOut } from './left-out';
import { plainSpelling } from './spelling';
import { spreads } from './spread';

// GeoNames positions are good to some hundred metres.
const DECIMALS = 4;
// The source has no populations, so towns that nobody ranked come last, all alike.
const SPREAD_RANK = 5;

interface Town {
  readonly name: string;
  readonly position: Position;
  readonly rank: number;
  readonly capital?: boolean;
}

/** A lot that favours no country: the source's own order has one after the other. */
function lotOf({ position: [x = 0, y = 0] }: NamedPlace): number {
  return Math.round((x + y) * 1e5) % 1009;
}

/** Towns by rank: those named by hand, then small ones spread around the close shapes, whose lot decides between neighbours. */
export function townFeatures(places: readonly NamedPlace[]): Feature<Geometry, GeoProperties>[] {
  const towns: Town[] = knownTowns.map(([name, source, country, rank, mark]) => {
    const { position } = findPlace(places, source, country);
    return { name, position, rank, ...(mark ? { capital: true } : {}) };
  });
  const drawn = places.filter(({ name }) => !leftOut.has(name)).toSorted((a, b) => lotOf(a) - lotOf(b));
  for (const { bounds, countries, kilometres } of spreads) {
    for (const { name, country, position } of drawn) {
      if (!containsPosition(bounds, position) || !countries.includes(country)) continue;
      const reach = (kilometres / KM_PER_DEGREE) ** 2;
      if (towns.some((town) => squaredDistance(town.position, position) < reach)) continue;
      towns.push({ name: plainSpelling(name), position, rank: SPREAD_RANK });
    }
  }
  return towns
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ position, ...said }) =>
      makeFeature({ layer: 'towns', kind: 'town', ...said }, { type: 'Point', coordinates: position }, DECIMALS),
    );
}
