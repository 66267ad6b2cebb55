import { isatty } from 'node:tty';
import type { Feature } from 'geojson';
import type { GeoName } from '../geo/geography';
import type { Area } from '../geo/overlay';
import { nameFeatures } from './names';
import { lineFeatures } from './near/borders';
import { countryFeatures, nearCountries, rimCountries } from './near/countries';
import { closeMetres, tolerableMetres } from './near/detail';
import { buildNearTopology } from './near/land';
import { NearMap } from './near/near-map';
import { riverFeatures } from './near/rivers';
import { lakeFeatures, waterLineFeatures } from './near/water';
import { gazaFeatures, gazaZones } from './places/gaza';
import { lebanonFeatures } from './places/lebanon';
import { syriaFeatures } from './places/syria';
import { westBankFeatures } from './places/west-bank';
import { layerProvenance } from './provenance';
import { writeRelief } from './relief/relief';
import { readGeoNames } from './sources/geonames';
import { readOsmCountries } from './sources/openstreetmap';
import { readCensus } from './sources/populations';
import { townFeatures } from './towns/towns';
import { fullWorld, lightWorld, worldFeatures } from './world';
import { sourcesText, writeCollection, writeText } from './write';

function areasOf(features: readonly Feature[]): Area[] {
  return features.flatMap(({ geometry }) => (geometry.type.endsWith('Polygon') ? [geometry as Area] : []));
}

/** Writes land, lines and water of a near map to files of these names. */
function writeNear(from: NearMap, [land, lines, water]: readonly [GeoName, GeoName, GeoName]): void {
  const countries = countryFeatures(from);
  writeCollection(land, countries);
  writeCollection(lines, [...lineFeatures(from), ...riverFeatures(from, areasOf(countries)), ...waterLines]);
  writeCollection(water, lakeFeatures(from));
}

const interactive = isatty(1);

function showProgress(share: number): void {
  if (interactive) process.stdout.write(`\rreading countries ${Math.round(share * 100)} %`);
}

console.log('reading countries (168 MB)');
const source = await readOsmCountries(new Set([...Object.keys(nearCountries), ...rimCountries]), showProgress);
console.log(`${interactive ? '\n' : ''}simplifying with shared borders`);
const map = new NearMap(buildNearTopology(source, tolerableMetres), tolerableMetres);
const closeMap = new NearMap(buildNearTopology(source, closeMetres), closeMetres);
console.log('deriving places');
const towns = readGeoNames();
const zones = gazaZones(map.polygon('gaza'));
console.log(`Yellow Line calibrated by ${zones.offsetMetres.toFixed(1)} m along its normals`);
// Ornament: the same however close.
const waterLines = waterLineFeatures(map.coast(), areasOf(countryFeatures(map)));
writeNear(map, ['countries', 'lines', 'water']);
writeNear(closeMap, ['countries-close', 'lines-close', 'water-close']);
const places = [
  ...gazaFeatures(map, zones, towns),
  ...lebanonFeatures(map),
  ...syriaFeatures(map, towns),
  ...westBankFeatures(map),
];
writeCollection('places', places);
writeCollection('towns', townFeatures(towns, readCensus(), places));
writeCollection('names', nameFeatures());
writeCollection('world-light', worldFeatures(lightWorld));
writeCollection('world', worldFeatures(fullWorld));
const ground = places.filter(({ properties }) => properties.ground);
console.log(`relief ${await writeRelief(areasOf([...countryFeatures(map), ...ground]))} bytes`);
const layers = layerProvenance(zones.offsetMetres);
writeText('layers.json', `${JSON.stringify({ layers }, null, 1)}\n`, [`${layers.length} layers`]);
writeText('SOURCES.md', sourcesText(layers));
