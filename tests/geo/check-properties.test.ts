import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGeoFile } from '../../src/geo/check-geography';
import { checkProvenance } from '../../src/geo/check-provenance';
import { collection, point, polygon, square } from './sound-features';

const sound = collection(point(), polygon([square([34, 31], 0.5)]), point({ name: 'A "quoted" name', rank: 2 }));
const layers = readFileSync(new URL('../../public/geo/layers.json', import.meta.url), 'utf8');

/** The paths of all values in a JSON value, each as the keys that lead there. */
function placesIn(value: unknown): (readonly string[])[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [[], ...inner.flatMap(([key, each]) => placesIn(each).map((rest) => [key, ...rest]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Record<string, unknown> = Array.isArray(value) ? Object.assign([], value) : { ...Object(value) };
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

describe.each([
  ['checkGeoFile', checkGeoFile, sound],
  ['checkProvenance', checkProvenance, layers],
])('%s', (_name, check, text) => {
  it('finds nothing in a sound file', () => expect(check('a', text)).toEqual([]));

  it('finds something in any other text, and never throws', () => {
    fc.assert(fc.property(fc.string(), (other) => check('a', other).length > 0));
  });

  it('answers for any JSON', () => {
    fc.assert(fc.property(fc.json(), (other) => check('a', other).length > 0));
  });

  it('answers with whole problems for a file in which any value is replaced by any other', () => {
    const value: unknown = JSON.parse(text);
    const change = fc.tuple(fc.constantFrom(...placesIn(value)), fc.jsonValue());
    const checked = fc.property(change, ([place, by]) => {
      for (const problem of check('a', JSON.stringify(replaced(value, place, by)))) {
        expect(problem.path).toMatch(/^\$/);
        for (const said of Object.values(problem)) expect(said).not.toBe('');
      }
    });
    fc.assert(checked, { numRuns: 500 });
  });

  it('says of a file cut off anywhere that it is no JSON', () => {
    const checked = fc.property(fc.integer({ min: 1, max: text.trimEnd().length - 1 }), (end) => {
      const problems = check('a', text.slice(0, end));
      expect(problems.map(({ path, remedy }) => [path, remedy.includes('cut off')])).toEqual([['$', true]]);
    });
    fc.assert(checked, { numRuns: 300 });
  });

  it('answers for lists within lists to any depth', () => {
    const depth = 300_000;
    expect(check('a', '['.repeat(depth) + ']'.repeat(depth))).toHaveLength(1);
    expect(check('a', '['.repeat(depth))).toHaveLength(1);
    const deep = '['.repeat(depth) + ']'.repeat(depth);
    expect(check('a', `{"type":"FeatureCollection","features":[${deep}],"layers":[${deep}]}`).length).toBeGreaterThan(
      0,
    );
  });
});
