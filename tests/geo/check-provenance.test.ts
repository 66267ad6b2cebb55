import { describe, expect, it } from 'vitest';
import { details } from '#messages/details';
import { checkProvenance } from '../../src/geo/check-provenance';
import type { LayerProvenance } from '../../src/geo/geography';

const layer: LayerProvenance = {
  id: 'coast',
  title: 'Coast',
  source: 'A survey',
  version: '1',
  licence: 'public domain',
  dataDate: '2017',
  method: 'measured',
  uncertaintyMetres: 100,
  note: 'Simplified.',
};
const problemsOf = (value: unknown) => checkProvenance('layers.json', JSON.stringify(value));
const withField = (field: string, value: unknown) => ({ layers: [layer, { ...layer, id: 'lake', [field]: value }] });
const at = (field: string) => `$.layers[1].${field}`;

const broken: readonly (readonly [fault: string, value: unknown, path: string, found: string, said: string])[] = [
  ['no object', [layer], '$', '[{"id":"coast"', 'an object with the fields layers'],
  ['no list', { layers: {} }, '$.layers', '{}', 'a list in square brackets'],
  ['a member too many', { layers: [layer], crs: 4326 }, '$.crs', '4326', 'no field but layers'],
  ['an entry that is no object', { layers: [layer, 'lake'] }, '$.layers[1]', '"lake"', 'an object'],
  ['a missing field', withField('note', undefined), at('note'), 'nothing', 'Add "note"'],
  ['an unknown field', withField('license', 'x'), at('license'), '"x"', 'Did you mean "licence"?'],
  ['an id with a space', withField('id', 'Dead Sea'), at('id'), '"Dead Sea"', 'small letters'],
  ['an id twice', withField('id', 'coast'), at('id'), '"coast"', '$.layers[0] has it already'],
  ['an empty text', withField('source', ''), at('source'), '""', 'not empty'],
  ['an endless text', withField('note', 'x'.repeat(2001)), at('note'), '(2003 characters)', 'at most 2000'],
  ['markup', withField('title', '<i>Lake</i>'), at('title'), '<i>', 'without markup'],
  ['an unknown method', withField('method', 'derivd'), at('method'), '"derivd"', 'Did you mean "derived"?'],
  ['metres in words', withField('uncertaintyMetres', '100 m'), at('uncertaintyMetres'), '"100 m"', 'whole metres'],
  ['no uncertainty at all', withField('uncertaintyMetres', 0), at('uncertaintyMetres'), '0', 'from 1 to'],
  ['a date as a number', withField('dataDate', 2017), at('dataDate'), '2017', 'double quotes'],
  ['an uncredited licence', withField('licence', 'ODbL 1.0'), at('credit'), 'nothing', '"ODbL 1.0" asks for one'],
];

describe('layers.json', () => {
  it('may have a credit where the licence asks for none', () => {
    expect(problemsOf({ layers: [layer, { ...layer, id: 'lake', credit: 'A survey' }] })).toEqual([]);
  });

  it.each(Object.keys(details.provenance.methods))('may say of a shape that it is %s', (method) => {
    expect(problemsOf(withField('method', method))).toEqual([]);
  });

  it.each(broken)('with %s is told so, and nothing else', (_fault, value, path, found, said) => {
    const problems = problemsOf(value);
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.found).toContain(found);
    expect(`${problems[0]?.expected}\n${problems[0]?.remedy}`).toContain(said);
  });

  it('hears of all its faults at once', () => {
    const paths = problemsOf({ layers: [{ ...layer, id: 7, title: '' }, null] }).map(({ path }) => path);
    expect(paths).toEqual(['$.layers[0].id', '$.layers[0].title', '$.layers[1]']);
  });
});
