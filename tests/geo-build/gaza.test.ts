import { expect, test } from 'vitest';
import { squareKilometres } from '../../src/geo/measure';
import { isInside, joinedArea, nearestOnLine, sharedArea } from '../../src/geo/overlay';
import { squareMiles } from '../../src/geo/units';
import { cornerDegrees } from '../../src/geo-build/near/distances';
import { story } from '../../src/story/load-story';
import { geometryOf, lengthKilometres, lineOf, polygonOf, positionsOf, sidesOf } from './public-geo';

const whole = polygonOf({ id: 'gaza' });
const hamas = polygonOf({ id: 'gaza-hamas' });
const israel = polygonOf({ id: 'gaza-israel' });
const yellowLine = lineOf({ kind: 'ceasefire-line' });
const egyptBorder = lineOf({ layer: 'gaza-egypt-border' });

test('the Strip keeps its detail and has its usual size', () => {
  expect(positionsOf(whole).length).toBeGreaterThanOrEqual(150);
  expect(squareKilometres(whole)).toBeGreaterThan(360);
  expect(squareKilometres(whole)).toBeLessThan(368);
});

test('the zones measure 47.0 and 53.0 % of the Strip', () => {
  const total = squareKilometres(whole);
  expect((100 * squareKilometres(hamas)) / total).toBeCloseTo(47, 1);
  expect((100 * squareKilometres(israel)) / total).toBeCloseTo(53, 1);
});

test('the story’s note on its two figures, and its inset, say what the drawn Strip measures', () => {
  const total = squareKilometres(whole);
  const share = story.figures.find(({ id }) => id === 'hamas-share')?.value ?? 0;
  const note = story.figures.find(({ id }) => id === 'hamas-area')?.note;
  expect(note).toContain(`${share} per cent of the Strip`);
  expect(note).toContain(`${Math.round(total)} km²`);
  expect(note).toContain(`${Math.round(squareMiles((total * share) / 100))} square miles`);
  const corners = positionsOf(whole);
  const longest = Math.max(
    ...corners.flatMap((from) =>
      corners.map((to) => lengthKilometres({ type: 'LineString', coordinates: [from, to] })),
    ),
  );
  expect(story.inset.subtitle).toContain(`${Math.round(longest)} km`);
});

test('the zones share the Yellow Line, vertex by vertex, and nothing else', () => {
  const ofIsrael = sidesOf(israel);
  const common = [...sidesOf(hamas)].filter((side) => ofIsrael.has(side));
  expect(new Set(common)).toEqual(sidesOf(yellowLine));
});

test('the zones neither overlap nor leave a gap', () => {
  const overlap = sharedArea(hamas, israel);
  expect(overlap ? squareKilometres(overlap) : 0).toBeLessThan(1e-6);
  expect(squareKilometres(joinedArea(hamas, israel))).toBeCloseTo(squareKilometres(whole), 6);
  expect(squareKilometres(hamas) + squareKilometres(israel)).toBeCloseTo(squareKilometres(whole), 6);
  const outline = sidesOf(whole);
  const inner = sidesOf(yellowLine);
  const sides = [...sidesOf(hamas), ...sidesOf(israel)].filter((side) => !inner.has(side));
  expect(new Set(sides)).toEqual(outline);
});

test.each([
  ['Gaza City', hamas],
  ['Jabalia', hamas],
  ['Nuseirat', hamas],
  ['Deir al-Balah', hamas],
  ['Beit Hanoun', israel],
  ['Juhor ad-Dik', israel],
  ['Abasan', israel],
  ['Khuza’a', israel],
])('%s lies on its side of the line', (name, zone) => {
  const [town = []] = positionsOf(geometryOf({ name, kind: 'town' }, 'towns'));
  expect(isInside(town, zone)).toBe(true);
});

test('Rafah, a place of the story and no town beside, lies on its side of the line', () => {
  expect(isInside(positionsOf(geometryOf({ name: 'Rafah' }))[0] ?? [], israel)).toBe(true);
});

test('the coast has neither barbs nor notches, and the borders keep every vertex of their source', () => {
  const ring = positionsOf(whole).slice(0, -1);
  const borders = new Set(
    [...positionsOf(egyptBorder), ...positionsOf(geometryOf({ name: 'Gaza–Israel line' }))].map(String),
  );
  const corners = ring.flatMap((corner, index) => {
    const [before = [], after = []] = [ring.at(index - 1), ring[(index + 1) % ring.length]];
    return borders.has(String(corner)) ? [] : [cornerDegrees(before, corner, after)];
  });
  expect(corners.length).toBeGreaterThan(5);
  expect(Math.min(...corners)).toBeGreaterThan(80);
  expect(borders.size).toBeGreaterThanOrEqual(140);
});

test('the crossing lies on the border with Egypt, which has its known length', () => {
  const [crossing = []] = positionsOf(geometryOf({ id: 'rafah-crossing' }));
  expect(nearestOnLine(egyptBorder, crossing).metres).toBeLessThan(1);
  expect(lengthKilometres(egyptBorder)).toBeCloseTo(12.7, 1);
  const outline = sidesOf(whole);
  expect([...sidesOf(egyptBorder)].every((side) => outline.has(side))).toBe(true);
});

test('the band of uncertainty reaches some 500 m to both sides of the line, inside the Strip', () => {
  const band = geometryOf({ kind: 'uncertainty' });
  if (band.type !== 'Polygon') throw new Error('the band is in pieces');
  expect(squareKilometres(band) / lengthKilometres(yellowLine)).toBeCloseTo(1, 1);
  const inside = sharedArea(band, whole);
  expect(inside && squareKilometres(inside)).toBeCloseTo(squareKilometres(band), 2);
});

test('southern Israel lies outside the Strip and touches it', () => {
  const strip = polygonOf({ id: 'israel-south' });
  const overlap = sharedArea(strip, whole);
  expect(overlap ? squareKilometres(overlap) : 0).toBeLessThan(0.001);
  const outline = sidesOf(whole);
  expect([...sidesOf(strip)].filter((side) => outline.has(side)).length).toBeGreaterThan(50);
});
