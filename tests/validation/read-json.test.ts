import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/validation/read-json';

const LONGEST = 1_000_000;

function issueOf(text: string) {
  const read = readJson(text, LONGEST);
  return 'issue' in read ? read.issue : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('reading JSON', () => {
  it.each([
    ['a surplus comma', '{\n  "id": 1,\n}', '"}" at line 3, column 1'],
    ['a missing comma', '[1 2]', '"2]" at line 1, column 4'],
    ['a comment', '{}\n// done', '"// done" at line 2, column 1'],
    ['a word without quotation marks', '{ "id": old-town }', '"old-town }" at line 1, column 9'],
    ['a line break in a text', '{ "id": "old\ntown" }', 'at line 1, column 9'],
    ['a number with a leading zero', '[01]', '"1]" at line 1, column 3'],
    ['two values', '{} []', '"[]" at line 1, column 4'],
    ['a file that never was one', 'tru', '"tru" at line 1, column 1'],
  ])('names the place of %s', (_fault, text, found) => {
    expect(issueOf(text)).toMatchObject({ path: '$', expected: 'JSON' });
    expect(issueOf(text)?.found).toContain(found);
  });

  it.each(['{"a": [1, 2', '{"a": "half', '{"a": tru', '{"a": -12.', '{"a": 1e', '{"a"', '["\\u00', '{"a": tru \n'])(
    'says of %s that it was cut off',
    (text) => expect(issueOf(text)?.remedy).toContain('cut off'),
  );

  it.each([
    ['{"a": 1, "b": {"a": 2}, "a": 3}', '"a" a second time, at line 1, column 25'],
    ['[{"a": 1},\n {"a": 1, "\\u0061": 2}]', '"a" a second time, at line 2, column 11'],
    ['{"__proto__": 1, "__proto__": 2}', '"__proto__" a second time'],
  ])('says which field stands twice in %s', (text, found) => {
    expect(issueOf(text)).toMatchObject({ expected: 'each field of an object once' });
    expect(issueOf(text)?.found).toContain(found);
  });

  it('says of a number that it is beyond all measure', () => {
    expect(issueOf('{"a": ["Infinity", 1e308, -1e999]}')).toMatchObject({
      found: '-1e999 at line 1, column 27',
      expected: 'a number that can be counted to',
    });
    expect(issueOf('["Infinity", "1e999", 1e308, 1e-999, -0]')).toBeNull();
  });

  it('takes the same field in several objects', () => {
    expect(issueOf('[{"a": 1, "b": {"a": [{"a": 2}, {"a": 3}]}}, {"a": 1}]')).toBeNull();
  });

  it('reads lists in lists as deep as they go, and says what breaks in them', () => {
    const deep = '['.repeat(100_000);
    expect(issueOf(deep + ']'.repeat(100_000))).toBeNull();
    expect(issueOf(`${deep}]`)).toMatchObject({ expected: 'JSON' });
  });

  it('agrees with JSON.parse on what is JSON, and never throws', () => {
    const text = fc.oneof(
      fc.json(),
      fc.json().map((json) => json.slice(0, -1)),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (source) => void expect(issueOf(source) === null).toBe(isJson(source))),
      { numRuns: 500 },
    );
  });

  it('names a place wherever something is cut out of a JSON text', () => {
    const checked = fc.property(fc.json(), fc.nat(), (json, at) => {
      const text = json.slice(0, at % json.length) + json.slice((at % json.length) + 1);
      if (text.trim() === '' || isJson(text)) return;
      expect(issueOf(text)?.found).toMatch(/line \d+, column \d+/);
    });
    fc.assert(checked, { numRuns: 500 });
  });

  it('reads a text with a byte order mark, and none that is too long', () => {
    expect(readJson('\uFEFF[1]', LONGEST)).toEqual({ value: [1] });
    expect(readJson('[1, 2]', 5)).toMatchObject({ issue: { found: '6 characters' } });
    expect(readJson('[1, 2]', 6)).toEqual({ value: [1, 2] });
  });
});
