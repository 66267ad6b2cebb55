import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkGeoFile } from '../../src/geo/check-geography';
import { type GeoCollection, geoNames, geoStages } from '../../src/geo/geography';
import { RELIEF_LAYER } from '../../src/geo/relief';
import { layers, readGeoFile } from '../harness/geography';
import { featuresOf, positionsOf, sidesOf } from './public-geo';

const FIRST_VIEW_BYTES = 250_000;
const ALL_BYTES = 900_000;
/** Of the world that comes with the first view. */
const LIGHT_BYTES = 15_000;

function gzipBytes(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipSync(readGeoFile(name)).length, 0);
}

test.each(geoNames)('%s.geojson is sound', (file) => {
  expect(checkGeoFile(`${file}.geojson`, readGeoFile(`${file}.geojson`))).toEqual([]);
});

test('the files keep to their budgets', () => {
  const first = geoStages[0].map((name) => `${name}.geojson`);
  expect(gzipBytes([...first, 'layers.json'])).toBeLessThan(FIRST_VIEW_BYTES);
  expect(gzipBytes(['world-light.geojson'])).toBeLessThan(LIGHT_BYTES);
  const all = geoNames.map((name) => `${name}.geojson`);
  expect(gzipBytes([...all, 'layers.json', 'SOURCES.md'])).toBeLessThan(ALL_BYTES);
});

test('every layer in use has its provenance, and none is left over', () => {
  const used = new Set(featuresOf().map(({ properties }) => properties.layer));
  expect(layers.map(({ id }) => id).sort()).toEqual([...used, RELIEF_LAYER].sort());
});

test('provenance gives credit where a licence asks for it', () => {
  for (const { licence, credit, id } of layers) {
    if (/ODbL/.test(licence)) expect(credit, id).toContain('© OpenStreetMap contributors');
    if (/Attribution/.test(licence)) expect(credit, id).toContain('GeoNames');
  }
});

test('provenance is written as the rest of the page is', () => {
  for (const { id, title, note } of layers) {
    expect(`${title} ${note}`, id).not.toMatch(/±\d|\d ?%|[a-z]-(Egypt|Lebanon|Syria)/);
  }
  const lines = featuresOf().filter(({ properties }) => /border|line/i.test(`${properties.kind} ${properties.name}`));
  expect(lines.length).toBeGreaterThan(30);
  for (const { properties } of lines) expect(properties.name ?? '').not.toMatch(/[a-z]-[A-Z]/);
  expect(readGeoFile('SOURCES.md')).not.toMatch(/±\d/);
});

test('provenance says what is a choice of this map, and what both sides call a thing', () => {
  const noteOf = (wanted: string): string => layers.find(({ id }) => id === wanted)?.note ?? '';
  expect(noteOf('southern-lebanon')).toContain(
    'The article says only southern Lebanon; the Litani is this map’s choice.',
  );
  expect(noteOf('gaza-egypt-border')).toContain('the Philadelphi corridor by Israel, Salah al-Din by Palestinians');
  expect(noteOf('towns')).toContain('Israeli settlements in the West Bank and on the Golan Heights');
  const names = featuresOf('places').map(({ properties }) => properties.name);
  expect(names).toContain('Gaza–Egypt border');
  expect(names).toContain('West Bank: flanks in the south and east');
});

test('SOURCES.md lists every layer with its note', () => {
  const text = readGeoFile('SOURCES.md');
  for (const { id, note } of layers) {
    expect(text).toContain(`| \`${id}\` |`);
    expect(text).toContain(note);
  }
});

test('no shape that is schematic claims to be measured', () => {
  const drawn = new Set(layers.filter(({ method }) => method !== 'measured').map(({ id }) => id));
  for (const { properties } of featuresOf()) {
    if (properties.schematic) expect(drawn.has(properties.layer), properties.layer).toBe(true);
  }
});

test('towns are many, ranked, evenly named, and no disputed claim is a capital', () => {
  const towns = featuresOf('towns').map(({ properties }) => properties);
  expect(towns.length).toBeGreaterThan(350);
  expect(towns.every(({ rank = 0 }) => rank >= 1 && rank <= 5)).toBe(true);
  const capitals = towns.filter(({ mark }) => mark === 'capital').map(({ name }) => name);
  expect(capitals).toContain('Damascus');
  for (const name of ['Jerusalem', 'Tel Aviv', 'Ramallah', 'Gaza City']) expect(capitals).not.toContain(name);
});

test('of small towns population alone decides the rank, on both sides of a line alike', () => {
  const ranks = new Map(featuresOf('towns').map(({ properties }) => [properties.name, properties.rank]));
  const ranksOf = (names: string): unknown[] => names.split(', ').map((name) => ranks.get(name));
  const larger = 'Sderot, Netivot, Kiryat Shmona, Beit Hanoun, Abasan, Bani Suheila, Bint Jbeil, Yatta, Majdal Shams';
  expect(new Set(ranksOf(larger))).toEqual(new Set([4]));
  const smaller =
    'Khuza’a, Be’eri, Metula, Shlomi, Ghajar, Juhor ad-Dik, Ain Ebel, Naqoura, Marjayoun, Bardala, Mas’ade';
  expect(new Set(ranksOf(smaller))).toEqual(new Set([5]));
});

test('the near map has no coast along the edge of a lake or a clipped border', () => {
  const coast = featuresOf('lines').filter(({ properties }) => properties.kind === 'coast');
  const positions = coast.flatMap(({ geometry }) => positionsOf(geometry));
  const inland = ([x = 0, y = 0]: readonly number[]) => x > 35.3 && x < 41 && y > 30 && y < 33;
  expect(positions.length).toBeGreaterThan(1000);
  expect(positions.filter(inland)).toEqual([]);
});

test.each(['world-light', 'world'])(
  'no line of %s runs across the whole map where the antimeridian tears its land apart',
  (name) => {
    const { features }: GeoCollection = JSON.parse(readGeoFile(`${name}.geojson`));
    const long = features
      .filter(({ geometry }) => geometry.type !== 'Point')
      .flatMap(({ geometry }) => [...sidesOf(geometry)])
      .filter((side) => {
        const [from = 0, to = 0] = side.split(' ').map((position) => Number(position.split(',')[0]));
        return Math.abs(from - to) > 90;
      });
    expect(long).toEqual([]);
  },
);
