import { isatty } from 'node:tty';
import { nameFeatures } from './labels/name-features.ts';
import { nearCountries, rimCountries } from './near/countries.ts';
import { countryFeatures } from './near/country-features.ts';
import { lakeFeatures } from './near/lake-features.ts';
import { buildNearTopology } from './near/land.ts';
import { lineFeatures } from './near/line-features.ts';
import { NearMap } from './near/near-map.ts';
import { riverFeatures } from './near/river-features.ts';
import { gazaFeatures, yellowLineFeature } from './places/gaza-features.ts';
import { gazaZones } from './places/gaza-zones.ts';
import { lebanonFeatures } from './places/lebanon-features.ts';
import { syriaFeatures } from './places/syria-features.ts';
import { westBankFeatures } from './places/west-bank-features.ts';
import { readGeoNames } from './sources/geonames.ts';
import { readOsmCountries } from './sources/osm-countries.ts';
import { townFeatures } from './towns/town-features.ts';
import { worldFeatures } from './world/world-features.ts';
import { writeCollection } from './write/write-collection.ts';

const interactive = isatty(1);

function showProgress(share: number): void {
  if (interactive) process.stdout.write(`\rreading countries ${Math.round(share * 100)} %`);
}

console.log('reading countries (168 MB)');
const source = await readOsmCountries(new Set([...Object.keys(nearCountries), ...rimCountries]), showProgress);
console.log(`${interactive ? '\n' : ''}simplifying with shared borders`);
const map = new NearMap(buildNearTopology(source));
console.log('deriving places');
const towns = readGeoNames();
const zones = gazaZones(map.polygon('gaza'));
console.log(`Yellow Line calibrated by ${zones.offsetMetres.toFixed(1)} m along its normals`);
writeCollection('countries', countryFeatures(map));
writeCollection('lines', [...lineFeatures(map), ...riverFeatures(map), yellowLineFeature(zones)]);
writeCollection('water', lakeFeatures(map));
writeCollection('towns', townFeatures(towns));
writeCollection('names', nameFeatures());
writeCollection('places', [
  ...gazaFeatures(map, zones, towns),
  ...lebanonFeatures(map),
  ...syriaFeatures(map, towns),
  ...westBankFeatures(map),
]);
writeCollection('world', worldFeatures());
