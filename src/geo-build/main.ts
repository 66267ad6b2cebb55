import { isatty } from 'node:tty';
import type { Feature } from 'geojson';
import type { Area } from '../geo/overlay';
import { nameFeatures } from './names';
import { lineFeatures } from './near/borders';
import { countryFeatures, nearCountries, rimCountries } from './near/countries';
import { buildNearTopology } from './near/land';
import { NearMap } from './near/near-map';
import { lakeFeatures, riverFeatures, waterLineFeatures } from './near/water';
import { gazaFeatures, gazaZones } from './places/gaza';
import { lebanonFeatures } from './places/lebanon';
import { syriaFeatures } from './places/syria';
import { westBankFeatures } from './places/west-bank';
import { layerProvenance } from './provenance';
import { readGeoNames } from './sources/geonames';
import { readOsmCountries } from './sources/openstreetmap';
import { townFeatures } from './towns/towns';
import { worldFeatures } from './world';
import { sourcesText, writeCollection, writeText } from './write';

function areasOf(features: readonly Feature[]): Area[] {
  return features.flatMap(({ geometry }) => (geometry.type.endsWith('Polygon') ? [geometry as Area] : []));
}

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
const countries = countryFeatures(map);
writeCollection('countries', countries);
writeCollection('lines', [
  ...lineFeatures(map),
  ...riverFeatures(map),
  ...waterLineFeatures(map.coast(), areasOf(countries)),
]);
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
const layers = layerProvenance(zones.offsetMetres);
writeText('layers.json', `${JSON.stringify({ layers }, null, 1)}\n`, [`${layers.length} layers`]);
writeText('SOURCES.md', sourcesText(layers));
