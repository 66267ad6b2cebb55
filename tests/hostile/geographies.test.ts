import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { viewportOf } from '../../src/geo/camera';
import { checkGeoFile } from '../../src/geo/check-geography';
import { checkProvenance } from '../../src/geo/check-provenance';
import { creditsOf, type GeoFile } from '../../src/geo/geography';
import { loadGeography, loadProvenance } from '../../src/geo/load';
import { boundsByPlace } from '../../src/scene/place-bounds';
import { story } from '../../src/story/load-story';
import { drawGeography } from '../../src/svg-map/draw-geography';
import { square } from '../geo/sound-features';
import { expectFormat, expectUnpolluted } from './expect-sound';
import { holds, TIMEOUT } from './runs';
import { spoilt } from './spoil';

const [place = ''] = story.places.keys();
const viewport = viewportOf(story.view.home, 800);

function feature(type: string, coordinates: unknown, properties: object = {}) {
  return {
    type: 'Feature',
    properties: { layer: 'drawn', kind: 'zone', ...properties },
    geometry: { type, coordinates },
  };
}

const area = [square([34, 31], 0.5), square([34.125, 31.125], 0.25).reverse()];
const line = [
  [34, 31],
  [34.5, 31.5],
  [35, 31.2],
];
/** A feature of each kind that the map knows. */
const sound = JSON.stringify({
  type: 'FeatureCollection',
  bbox: [33, 30, 37, 34],
  features: [
    { ...feature('Polygon', area, { id: place, name: 'A place', schematic: true, ground: true }), id: place },
    feature('MultiPolygon', [area, [square([36, 33], 0.5)]], { kind: 'country', rank: 2 }),
    feature('Point', [35.2, 31.7], { kind: 'town', name: 'A town', rank: 1, mark: 'capital' }),
    feature('Point', [35, 32], { kind: 'country', name: 'A country', rank: 1 }),
    feature('MultiPoint', [[35, 32], line[0]]),
    feature('LineString', line, { kind: 'river' }),
    feature('MultiLineString', [line, line.toReversed()], { kind: 'coast', rank: 3 }),
  ],
});
const layers = readFileSync(new URL('../../public/geo/layers.json', import.meta.url), 'utf8');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return text;
  }
}

async function expectDrawn(role: GeoFile, text: string): Promise<void> {
  const problems = checkGeoFile('places.geojson', text);
  const { files, missing } = await loadGeography(async () => parsed(text), [role]);
  expectFormat([...problems, ...missing]);
  if (problems.length === 0) {
    expect(missing).toEqual([]);
    expect(files[role]).toMatchObject({ features: Object(parsed(text)).features });
  }
  const drawing = drawGeography(files, viewport, { scale: 2 });
  for (const data of Object.values(drawing.paths)) expect(data).not.toMatch(/NaN|Infinity|undefined/);
  for (const bounds of boundsByPlace(story, files).values()) expect(bounds.every(Number.isFinite)).toBe(true);
}

async function expectCredited(text: string): Promise<void> {
  const problems = checkProvenance('layers.json', text);
  const { layers: loaded, missing } = await loadProvenance(async () => parsed(text));
  expectFormat([...problems, ...missing]);
  if (problems.length === 0) expect(missing).toEqual([]);
  for (const credit of creditsOf(loaded)) expect(credit).toBeTypeOf('string');
}

const geography = fc.record({
  role: fc.constantFrom<GeoFile>('places', 'countries', 'lines', 'names'),
  text: spoilt(sound),
});
const provenance = fc.record({ role: fc.constant('layers' as const), text: spoilt(layers) });

it(
  'any geography is drawn as far as it can be, and said what is wrong with it',
  async () => {
    const either = fc.oneof({ weight: 4, arbitrary: geography }, { weight: 1, arbitrary: provenance });
    await holds('geographies', 1200, either, async ({ role, text }) => {
      if (role === 'layers') await expectCredited(text);
      else await expectDrawn(role, text);
      expectUnpolluted();
    });
  },
  TIMEOUT,
);
