import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geoFiles, geoNames, isVital, roleOf } from '../../src/geo/geography';
import { loadGeography, loadProvenance } from '../../src/geo/load';
import { boundsOf, squareKilometres } from '../../src/geo/measure';
import { collection, point, polygon, square } from './sound-features';

const sound: unknown = JSON.parse(collection(point()));
const published = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../public/geo/${file}`, import.meta.url), 'utf8'));
const answering =
  (answers: Record<string, unknown>, otherwise: unknown = sound) =>
  async (file: string): Promise<unknown> => {
    const answer = file in answers ? answers[file] : otherwise;
    if (answer instanceof Error) throw answer;
    return answer;
  };

describe('the geography', () => {
  it('is loaded whole, as it is published', async () => {
    const { files, missing } = await loadGeography(published);
    expect(missing).toEqual([]);
    for (const role of geoFiles) {
      const finest = geoNames.findLast((name) => roleOf(name) === role);
      expect(files[role]).toEqual(await published(`${finest}.geojson`));
    }
  });

  it('is asked for only as far as it is wanted', async () => {
    const asked: string[] = [];
    const { files } = await loadGeography(
      async (file) => {
        asked.push(file);
        return sound;
      },
      ['water', 'names'],
    );
    expect(asked).toEqual(['water.geojson', 'names.geojson']);
    expect(Object.keys(files)).toEqual(['water', 'names']);
  });

  it('is asked for all at once', async () => {
    let waiting = 0;
    let answer = (): void => {};
    const allAsked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await loadGeography(async () => {
      waiting += 1;
      if (waiting === geoNames.length) answer();
      await allAsked;
      return sound;
    });
    expect(waiting).toBe(geoNames.length);
  });

  it('leaves out what is nested beyond drawing, and says so', async () => {
    const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    const shape = (coordinates: unknown) => ({ ...point(), geometry: { type: 'MultiPolygon', coordinates } });
    const high = { ...point(), geometry: { type: 'Point', coordinates: [34, 31, deep] } };
    for (const feature of [shape(deep), high, deep]) {
      const file = { type: 'FeatureCollection', features: [point(), feature] };
      const { files, missing } = await loadGeography(answering({ 'places.geojson': file }), ['places']);
      expect(files.places?.features).toEqual([point()]);
      expect(missing).toMatchObject([{ path: '$.features[1]' }]);
    }
    const { missing } = await loadGeography(answering({ 'places.geojson': deep }), ['places']);
    expect(missing).toMatchObject([{ path: '$', found: 'a value that is nested too deeply to show' }]);
  });

  it.each([
    ['cannot be fetched', new Error('the server answered 404'), 'the server answered 404'],
    ['is empty', null, 'null'],
    ['is a list', [point()], '[{"type":"Feature"'],
    ['is another kind of GeoJSON', point(), '"Feature"'],
    ['is no GeoJSON', { type: 'Topology', features: [] }, '"Topology"'],
    ['has no list of features', { type: 'FeatureCollection', features: {} }, '"features":{}'],
  ])('goes on without a file that %s, and says which', async (_fault, answer, found) => {
    const { files, missing } = await loadGeography(answering({ 'towns.geojson': answer }));
    expect(Object.keys(files).sort()).toEqual(geoFiles.filter((role) => role !== 'towns').sort());
    expect(missing).toHaveLength(1);
    expect(missing[0]).toMatchObject({ file: 'towns.geojson', path: '$', expected: 'a GeoJSON FeatureCollection' });
    expect(missing[0]?.found).toContain(found);
  });

  it.each(geoFiles)('may have no shape in %s, where there is a map without it', async (role) => {
    const { files, missing } = await loadGeography(async () => ({ type: 'FeatureCollection', features: [] }), [role]);
    expect(files[role] === undefined).toBe(isVital(role));
    expect(missing.map(({ file }) => file)).toEqual(isVital(role) ? [`${role}.geojson`] : []);
  });

  it('goes on without anything', async () => {
    const { files, missing } = await loadGeography(async () => Promise.reject('gone'));
    expect(files).toEqual({});
    expect(missing.map(({ file }) => file)).toEqual(geoNames.map((role) => `${role}.geojson`));
  });

  const shape = (type: string, coordinates: unknown) => ({ ...point(), geometry: { type, coordinates } });
  const broken = [
    null,
    { ...point(), type: 'Place' },
    { ...point(), properties: null },
    point({ kind: undefined }),
    point({ layer: 7 }),
    point({ id: [] }),
    point({ name: 7 }),
    point({ rank: '1' }),
    { ...point(), geometry: null },
    shape('Blob', [34, 31]),
    shape('constructor', [34, 31]),
    shape('Point', []),
    shape('Point', ['34', 31]),
    shape('Point', [34, null]),
    shape('Point', [34, 131]),
    shape('Point', [1e308, 31]),
    shape('Point', [34, 31, '0']),
    shape('Point', [[34, 31]]),
    shape('LineString', [34, 31]),
    shape('LineString', []),
    shape('Polygon', [[[34, 31], null]]),
    shape('MultiPolygon', [[]]),
    shape('GeometryCollection', undefined),
  ];
  it('keeps the good features of a file and tells of the others once', async () => {
    const good = [point(), polygon([square([34, 31], 1)])];
    for (const feature of broken) {
      const features = [good[0], feature, good[1], feature];
      const { files, missing } = await loadGeography(async () => ({ type: 'FeatureCollection', features }), ['places']);
      expect(files.places?.features).toEqual(good);
      expect(missing).toHaveLength(1);
      expect(missing[0]).toMatchObject({ file: 'places.geojson', path: '$.features[1]' });
      expect(missing[0]?.found).toContain('2 of 4');
    }
  });

  it('never rejects, and lets through nothing that breaks measuring', async () => {
    const geometry = fc.record({
      type: fc.constantFrom('Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'),
      coordinates: fc.oneof(fc.jsonValue(), fc.constant([34, 31]), fc.constant([[square([34, 31], 1)]])),
    });
    const feature = fc.oneof(
      fc.jsonValue(),
      geometry.map((each) => ({ ...point(), geometry: each })),
    );
    const answer = fc.oneof(
      fc.jsonValue(),
      fc.record({ type: fc.constant('FeatureCollection'), features: fc.array(feature) }),
    );
    const checked = fc.asyncProperty(answer, async (value) => {
      const { files, missing } = await loadGeography(async () => value, ['places']);
      expect(files.places !== undefined || missing.length > 0).toBe(true);
      for (const { geometry: each } of files.places?.features ?? []) {
        expect(squareKilometres(each)).not.toBeNaN();
        expect(boundsOf([each]).every(Number.isFinite)).toBe(true);
      }
    });
    await fc.assert(checked, { numRuns: 300 });
  });
});

describe('the provenance', () => {
  it('is loaded whole, as it is published', async () => {
    const { layers, missing } = await loadProvenance(published);
    expect(missing).toEqual([]);
    expect({ layers }).toEqual(await published('layers.json'));
  });

  it.each([
    ['cannot be fetched', new Error('the server answered 404'), 'the server answered 404'],
    ['has no list', { layers: 'none' }, '"none"'],
    ['is empty', null, 'null'],
  ])('is empty where the file %s', async (_fault, answer, found) => {
    const { layers, missing } = await loadProvenance(answering({ 'layers.json': answer }));
    expect(layers).toEqual([]);
    expect(missing).toMatchObject([{ file: 'layers.json', path: '$' }]);
    expect(missing[0]?.found).toContain(found);
  });

  it('keeps the good entries and tells of the others once', async () => {
    const { layers: good } = await loadProvenance(published);
    const layers = [
      null,
      ...good,
      { ...good[0], note: undefined },
      { ...good[0], uncertaintyMetres: '100' },
      { ...good[0], credit: {} },
    ];
    const loaded = await loadProvenance(async () => ({ layers }));
    expect(loaded.layers).toEqual(good);
    expect(loaded.missing).toMatchObject([{ file: 'layers.json', path: '$.layers[0]' }]);
    expect(loaded.missing[0]?.found).toContain(`4 of ${layers.length}`);
  });
});
