import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { squareKilometres } from '../../src/geo/measure';
import { type Area, isInside, remainingArea, sharedArea } from '../../src/geo/overlay';
import { featuresOf, geometryOf, lengthKilometres, lineOf, polygonOf, positionsOf, sidesOf } from './public-geo';

const storyPlaces = [
  'gaza',
  'gaza-hamas',
  'gaza-israel',
  'rafah',
  'rafah-crossing',
  'southern-lebanon',
  'israel-lebanon-border',
  'latakia',
  'southern-syria',
  'west-bank',
  'west-bank-flanks',
  'israel-south',
  'israel',
  'syria',
  'lebanon',
  'iran',
  'turkey',
  'egypt',
  'jordan',
  'saudi-arabia',
  'qatar',
  'uae',
  'indonesia',
  'azerbaijan',
  'mar-a-lago',
];

function outside(inner: Area, outer: Area): number {
  const rest = remainingArea(inner, outer);
  return rest ? squareKilometres(rest) : 0;
}

function asArea(geometry: Geometry): Area {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(`a ${geometry.type} is no area`);
  return geometry;
}

const westBank = polygonOf({ id: 'west-bank' });
const israel = asArea(geometryOf({ id: 'israel' }));
const lebanon = asArea(geometryOf({ id: 'lebanon' }));
const blueLine = lineOf({ id: 'israel-lebanon-border', kind: 'armistice' });

test('every place of the story has a shape, and no other id is used', () => {
  const ids = featuresOf().flatMap(({ properties }) => properties.id ?? []);
  expect([...new Set(ids)].sort()).toEqual([...storyPlaces].sort());
});

test('the feature id is the id of the properties', () => {
  for (const { id, properties } of featuresOf()) expect(id).toBe(properties.id);
});

test.each([
  'israel',
  'syria',
  'lebanon',
  'egypt',
  'jordan',
  'turkey',
  'iran',
  'saudi-arabia',
  'qatar',
  'uae',
  'azerbaijan',
  'indonesia',
])('%s is one whole country in one file', (id) =>
  expect(featuresOf().filter(({ properties }) => properties.id === id)).toHaveLength(1),
);

test.each([
  ['west-bank', 600],
  ['southern-lebanon', 300],
])('%s keeps its detail', (id, least) => {
  expect(positionsOf(polygonOf({ id })).length).toBeGreaterThanOrEqual(least);
});

test('Latakia keeps its detail and has a city', () => {
  expect(positionsOf(polygonOf({ id: 'latakia', kind: 'governorate' })).length).toBeGreaterThanOrEqual(100);
  const [city = []] = positionsOf(geometryOf({ id: 'latakia', kind: 'town-place' }));
  expect(isInside(city, polygonOf({ id: 'latakia', kind: 'governorate' }))).toBe(true);
});

// Reference areas in km² with what the sources' differences and simplifying leave open.
test.each([
  [{ id: 'west-bank' }, 5560, 5860],
  [{ id: 'latakia', kind: 'governorate' }, 2250, 2520],
  [{ id: 'southern-syria' }, 5550, 6800],
  [{ id: 'lebanon' }, 10_050, 10_460],
  [{ id: 'southern-lebanon', kind: 'zone' }, 1000, 1120],
  [{ name: 'Golan Heights', kind: 'disputed-territory' }, 1100, 1210],
  [{ id: 'israel' }, 20_200, 20_900],
])('%o has its known size', (wanted, least, most) => {
  const size = squareKilometres(geometryOf(wanted));
  expect(size).toBeGreaterThan(least);
  expect(size).toBeLessThan(most);
});

test('the flanks lie inside the West Bank and along its edge', () => {
  const flanks = polygonOf({ id: 'west-bank-flanks' });
  expect(outside(flanks, westBank)).toBeLessThan(0.005);
  const outline = sidesOf(westBank);
  expect([...sidesOf(flanks)].filter((side) => outline.has(side)).length).toBeGreaterThan(200);
});

test('southern Lebanon lies inside Lebanon', () => {
  expect(outside(polygonOf({ id: 'southern-lebanon' }), lebanon)).toBeLessThan(0.005);
});

test('the Blue Line has its known length and is the edge of southern Lebanon', () => {
  expect(lengthKilometres(blueLine)).toBeGreaterThan(114);
  expect(lengthKilometres(blueLine)).toBeLessThan(124);
  const edge = sidesOf(polygonOf({ id: 'southern-lebanon' }));
  expect([...sidesOf(blueLine)].every((side) => edge.has(side))).toBe(true);
});

test('the strip along the Blue Line lies inside Israel', () => {
  const strip = polygonOf({ id: 'israel-lebanon-border', kind: 'strip' });
  expect(outside(strip, israel)).toBeLessThan(0.005);
});

test('Israel has neither Gaza nor the West Bank nor the Golan Heights', () => {
  const golan = polygonOf({ name: 'Golan Heights', kind: 'disputed-territory' });
  for (const territory of [polygonOf({ id: 'gaza' }), westBank, golan]) {
    const common = sharedArea(israel, territory);
    expect(common ? squareKilometres(common) : 0).toBeLessThan(0.01);
  }
});

test('the Golan Heights have places on the right side of their western edge', () => {
  const golan = polygonOf({ name: 'Golan Heights', kind: 'disputed-territory' });
  for (const name of ['Majdal Shams', 'Mas’ade', 'Buqata']) {
    expect(isInside(positionsOf(geometryOf({ name, kind: 'town' }))[0] ?? [], golan), name).toBe(true);
  }
  for (const name of ['Kiryat Shmona', 'Metula', 'Tiberias', 'Quneitra']) {
    expect(isInside(positionsOf(geometryOf({ name, kind: 'town' }))[0] ?? [], golan), name).toBe(false);
  }
});

test('no settlement and no depopulated town passes for a town of the West Bank or the Golan Heights', () => {
  const golan = polygonOf({ name: 'Golan Heights', kind: 'disputed-territory' });
  const towns = featuresOf('towns').filter(({ geometry }) => {
    const [position = []] = positionsOf(geometry);
    return isInside(position, westBank) || isInside(position, golan);
  });
  expect(towns.length).toBeGreaterThan(80);
  const settled =
    /^(Ariel|Modiin|Ma.?ale|Kokhav|Giv.?at|Giv.?on|Alei|Alon|Neve|Mevo|Bat |Har |Pedu|Rosh|Kfar|Itamar|Ofra|Efrat|Beit (El|Arye|Horon)$|Elazar|Talmon|Dolev|Nili$|Susya|Suseya|Hispin|Katzrin)/;
  const depopulated = /^(Al-(Butayhah|Khushniyah)|Fiq|Quneitra)$/;
  for (const { properties } of towns) {
    expect(properties.name).not.toMatch(settled);
    expect(properties.name).not.toMatch(depopulated);
  }
});

test('neighbours share their borders side by side', () => {
  const sides = (wanted: { id: string }) => sidesOf(geometryOf(wanted));
  const common = (a: string, b: string) => {
    const other = sides({ id: b });
    return [...sides({ id: a })].filter((side) => other.has(side)).length;
  };
  expect(common('lebanon', 'syria')).toBeGreaterThan(300);
  expect(common('israel', 'egypt')).toBeGreaterThan(100);
  expect(common('israel', 'west-bank')).toBeGreaterThan(300);
  expect(common('syria', 'turkey')).toBeGreaterThan(200);
  expect(common('iran', 'azerbaijan')).toBeGreaterThan(40);
});
