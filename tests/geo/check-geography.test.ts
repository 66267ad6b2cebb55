import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkGeoFile } from '../../src/geo/check-geography';
import { checkProvenance } from '../../src/geo/check-provenance';
import { formatProblem } from '../../src/validation/problem';
import { brokenFiles } from './broken-files';
import { collection, point, polygon, square } from './sound-features';

const broken = new URL('./broken/', import.meta.url);
const geography = new URL('../../public/geo/', import.meta.url);
const read = (folder: URL, file: string) => readFileSync(new URL(file, folder), 'utf8');
const geojsonIn = (folder: URL) => readdirSync(folder).filter((file) => file.endsWith('.geojson'));
const pathsIn = (text: string) => checkGeoFile('a.geojson', text).map(({ path }) => path);

describe('a broken GeoJSON file', () => {
  it.each(brokenFiles)('$file is told its fault, and nothing else', ({ file, path, found, expected, remedy }) => {
    const problems = checkGeoFile(file, read(broken, file));
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.file).toBe(file);
    expect(problems[0]?.found).toContain(found);
    expect(problems[0]?.expected).toContain(expected);
    expect(problems[0]?.remedy).toContain(remedy);
  });

  it('has its line in the table', () => {
    expect(geojsonIn(broken).sort()).toEqual(brokenFiles.map(({ file }) => file).sort());
  });

  it('hears of all its faults at once, also of several in one shape', () => {
    const open = square([34, 31], 0.5).slice(0, -1);
    const crossed = [
      [34.2, 31.2],
      [34.3, 31.3],
      [34.3, 31.2],
      [34.2, 31.3],
      [34.2, 31.2],
    ];
    const text = collection(point({ rank: 0 }), polygon([open, crossed]), { ...point(), geometry: null });
    expect(pathsIn(text)).toEqual([
      '$.features[0].properties.rank',
      '$.features[1].geometry.coordinates[0][3]',
      '$.features[1].geometry.coordinates[1][0]',
      '$.features[2].geometry',
    ]);
  });

  it('hears of zoom levels between which a name would stand that are not whole', () => {
    const text = collection(point({ from: 8, until: 10 }), point({ from: 8.5 }));
    expect(pathsIn(text)).toEqual(['$.features[1].properties.from']);
  });

  it('hears of fields that are unknown, whatever JavaScript knows by that name', () => {
    const text = collection(point({ constructor: 'x' }), point({ toString: 'x' }));
    expect(pathsIn(text)).toEqual(['$.features[0].properties.constructor', '$.features[1].properties.toString']);
  });

  it('hears of what lies too deep in lists to be shown, wherever it stands', () => {
    const text = (value: object) =>
      JSON.stringify(value).replace('"deep"', `${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    const files = [
      { type: 'FeatureCollection', features: 'deep' },
      { type: 'FeatureCollection', features: [point()], bbox: 'deep' },
      ...['id', 'properties', 'geometry', 'bbox'].map((field) => ({
        type: 'FeatureCollection',
        features: [{ ...point(), [field]: 'deep' }],
      })),
      { type: 'FeatureCollection', features: [{ ...point(), geometry: { type: 'Polygon', coordinates: 'deep' } }] },
    ];
    for (const file of files) {
      const problems = checkGeoFile('a.geojson', text(file));
      expect(problems.length, JSON.stringify(file)).toBeGreaterThan(0);
      expect(problems[0]?.found).toMatch(/^nothing|nested too deeply to show$/);
    }
    expect(checkGeoFile('a.geojson', JSON.stringify({ ...files[1], bbox: [34, 29, 36, 33] }))).toEqual([]);
  });

  it('is one in which there is nothing to draw', () => {
    const [problem] = checkGeoFile('a.geojson', collection());
    expect(problem).toMatchObject({ path: '$.features', found: '[]', expected: 'shapes to draw' });
  });

  it('lists 20 faults of a kind and counts the others', () => {
    const rough = Array.from({ length: 1000 }, () => point({}, [34.1234567, 31]));
    const problems = checkGeoFile('a.geojson', collection(...rough, point({ kind: 7 })));
    expect(problems).toHaveLength(22);
    expect(problems.map(({ path }) => path)).toContain('$.features[1000].properties.kind');
    expect(problems.at(-1)).toMatchObject({ path: '$.features[999].geometry.coordinates' });
    expect(problems.at(-1)?.found).toContain('980 more of the same kind');
  });

  it('is quoted in short, however long the fault', () => {
    for (const { file } of brokenFiles) {
      const [problem] = checkGeoFile(file, read(broken, file));
      expect(problem && formatProblem(problem).length).toBeLessThan(900);
    }
  });

  it('of more than 5 MB is answered by its size alone', () => {
    const text = collection(point({ name: 'x'.repeat(5_000_000) }));
    expect(checkGeoFile('a.geojson', text)[0]?.found).toMatch(/^5000\d+ characters$/);
  });
});

describe('the files of public/geo', () => {
  it('have no problems', () => {
    const texts = geojsonIn(geography).map((file) => [file, read(geography, file)] as const);
    expect(texts.length).toBeGreaterThan(0);
    for (const [file, text] of texts) expect(checkGeoFile(file, text)).toEqual([]);
  });

  it('tell where they come from', () => {
    expect(checkProvenance('layers.json', read(geography, 'layers.json'))).toEqual([]);
  });
});
