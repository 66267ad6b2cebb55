import type { Feature, Geometry, Position } from 'geojson';
import type { GeoProperties } from '../../geo/geography';
import { KM_PER_DEGREE } from '../near/detail';
import { squaredDistance } from '../near/rings';
import { findPlace, type NamedPlace } from '../sources/geonames';
import { makeFeature } from '../write/make-feature';
import { knownTowns } from './known-towns';
import { plainSpelling } from './spelling';
import { notTowns, spreads } from './spread';

// GeoNames positions are good to some hundred metres.
const DECIMALS = 4;

interface Town {
  readonly name: string;
  readonly position: Position;
  readonly rank: number;
  readonly capital?: boolean;
}

/** Towns by rank: those named by hand, then small ones spread around the close shapes in the source's order. */
export function townFeatures(places: readonly NamedPlace[]): Feature<Geometry, GeoProperties>[] {
  const towns: Town[] = knownTowns.map(([name, source, country, rank, mark]) => {
    const { position } = findPlace(places, source, country);
    return { name, position, rank, ...(mark ? { capital: true } : {}) };
  });
  for (const { bounds, countries, kilometres, rank } of spreads) {
    const [west, south, east, north] = bounds;
    for (const { name, country, position } of places) {
      const [x = 0, y = 0] = position;
      const within = x > west && x < east && y > south && y < north;
      if (!within || !countries.includes(country) || notTowns.has(name)) continue;
      const reach = (kilometres / KM_PER_DEGREE) ** 2;
      if (towns.some((town) => squaredDistance(town.position, position) < reach)) continue;
      towns.push({ name: plainSpelling(name), position, rank });
    }
  }
  return towns
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ position, ...said }) =>
      makeFeature({ layer: 'towns', kind: 'town', ...said }, { type: 'Point', coordinates: position }, DECIMALS),
    );
}
