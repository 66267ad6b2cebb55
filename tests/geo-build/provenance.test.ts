import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import type { LayerProvenance } from '../../src/geo/geography';
import { squareKilometres } from '../../src/geo/measure';
import { nearestOnLine } from '../../src/geo/overlay';
import { layers } from '../harness/geography';
import { featuresOf, geometryOf, lengthKilometres, lineOf, polygonOf, positionsOf } from './public-geo';

function layer(wanted: string): LayerProvenance {
  const found = layers.find(({ id }) => id === wanted);
  if (!found) throw new Error(`no layer ${wanted}`);
  return found;
}

const westBankEdge = { type: 'LineString', coordinates: positionsOf(polygonOf({ id: 'west-bank' })) } as const;

test.each([
  ['israel-south', 7, lineOf({ name: 'Gaza–Israel line' })],
  ['israel-lebanon-border', 5, lineOf({ layer: 'blue-line' })],
  ['west-bank-flanks', 9, westBankEdge],
])('%s is said to be computed, and reaches as far as is said', (id, kilometres, line) => {
  const { method, note, uncertaintyMetres } = layer(id);
  expect(method).toBe('computed');
  expect(uncertaintyMetres).toBe(kilometres * 500);
  expect(note).toContain('Computed: all of');
  expect(note).toContain(`within ${kilometres} km of`);
  expect(note).toContain('The width is chosen by this map');
  expect(note).toContain('no source gives it');
  const reach = Math.max(...positionsOf(polygonOf({ id })).map((position) => nearestOnLine(line, position).metres));
  expect(reach / 1000).toBeGreaterThan(kilometres * 0.98);
  expect(reach / 1000).toBeLessThan(kilometres * 1.02);
});

test('every strip is computed, and nothing else says so', () => {
  const strips = featuresOf().filter(({ properties }) => properties.kind === 'strip');
  const computed = layers.filter(({ method }) => method === 'computed');
  expect(computed.map(({ id }) => id).sort()).toEqual(strips.map(({ properties }) => properties.layer).sort());
});

test.each([
  ['golan', { name: 'Golan Heights', kind: 'disputed-territory' }],
  ['gaza', { id: 'gaza' }],
  ['southern-lebanon', { id: 'southern-lebanon', kind: 'zone' }],
  ['latakia', { id: 'latakia', kind: 'governorate' }],
  ['southern-syria', { id: 'southern-syria' }],
  ['west-bank', { id: 'west-bank' }],
])('%s has the size that its note gives as measured', (id, wanted) => {
  const [, said = ''] = /(?:Measured|it measures) ([\d,]+) km²/.exec(layer(id).note) ?? [];
  expect(Math.round(squareKilometres(geometryOf(wanted)))).toBe(Number(said.replace(',', '')));
});

test.each([
  ['latakia', { id: 'latakia', kind: 'governorate' }, 2388],
  ['southern-syria', { id: 'southern-syria' }, 6362],
])('%s says by how much it is drawn too large', (id, wanted, largest) => {
  const { note } = layer(id);
  const excess = 100 * (squareKilometres(geometryOf(wanted)) / largest - 1);
  expect(note).toContain('Drawn too large');
  expect(note).toContain(`about ${Math.round(excess)} per cent more than the largest`);
  expect(note).toContain(`${largest.toLocaleString('en')} km²`);
});

test('the Strip is as long from corner to corner as its note says', () => {
  const corners = positionsOf(polygonOf({ id: 'gaza' }));
  const apart = (...coordinates: Position[]) => lengthKilometres({ type: 'LineString', coordinates });
  const longest = Math.max(...corners.flatMap((a) => corners.map((b) => apart(a, b))));
  expect(layer('gaza').note).toContain(`${longest.toFixed(1)} km between the two corners furthest apart`);
});

test('the zones’ note gives no figure of others, and the towns near the line at their distance', () => {
  const { note, source } = layer('gaza-zones');
  expect(source).toContain('spokesman published on 19 October 2025');
  expect(note).toContain('± 500 m by our own reading');
  expect(note).not.toMatch(/press|survey|5[28]0? |295|63 /);
  const line = lineOf({ kind: 'ceasefire-line' });
  const metres = (name: string) => nearestOnLine(line, positionsOf(geometryOf({ name }, 'towns'))[0] ?? []).metres;
  const said = ['Bani Suheila', 'Qarara'].map((name) => `${Math.round(metres(name) / 100) * 100} m`);
  expect(note).toContain(`Bani Suheila lies some ${said[0]} from the line and al-Qarara some ${said[1]}`);
});

test('a choice of extent is said to be this map’s', () => {
  expect(layer('southern-lebanon').note).toContain(
    'a straight eastern edge to Mount Hermon. That edge is this map’s choice',
  );
  expect(layer('southern-syria').note).toContain('without Daraa and Quneitra, is this map’s choice');
});

test('what the notes tell of the world is marked as outside the article', () => {
  const ofTheWorld =
    /usual figure|official figures|figures of its area|the UN|treaty|until 1967|since 1967|1899|1902|recognise/;
  const telling = layers.filter(({ note }) => ofTheWorld.test(note));
  expect(telling.length).toBeGreaterThan(7);
  for (const { id, note } of telling)
    expect(note.slice(0, note.search(ofTheWorld)), id).toContain('Outside the article: ');
});

test('the disputed lines are told of where they are drawn', () => {
  expect(layer('lines').note).toMatch(/Jordan’s lines along the West Bank and along the Golan Heights.*22° N dashed/);
  expect(layer('world').note).toMatch(/Crimea.*dashed/);
  expect(layer('golan').note).toContain('Ghajar');
  expect(layer('blue-line').note).toContain('Ghajar');
});
