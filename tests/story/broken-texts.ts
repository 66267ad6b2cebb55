import { type BrokenStory, raw } from './broken-story';
import { validText } from './valid-story';

const beginning = (lines: number): string => validText.split('\n').slice(0, lines).join('\n');

const DEEP = '['.repeat(100_000) + ']'.repeat(100_000);
const DEEP_OBJECT = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;

/** Texts that are no story at all. */
export const brokenTexts: readonly BrokenStory[] = [
  raw('an empty file', '', 'an empty file', 'JSON', 'Restore'),
  raw('a blank file', ' \n\t\n', 'an empty file', 'JSON', 'Restore'),
  raw('half a file', beginning(120), 'ends in the middle', 'all brackets', 'cut off'),
  raw('not JSON', 'title: A story\n', '"title: A story', 'JSON', 'comma'),
  raw('a surplus comma', '{\n  "id": "x",\n}', 'line 3, column 1', 'JSON', 'surplus comma'),
  raw('a missing quotation mark', '{ "id": x }', 'line 1, column 9', 'JSON', 'quotation mark'),
  raw('a page of a web server', '<!doctype html><p>404', '"<!doctype html><p>40" at line 1', 'JSON', 'comma'),
  raw('5 MB of text', JSON.stringify('x'.repeat(5_000_000)), '5000002 characters', 'at most 1000000', 'right file'),
  raw('brackets without end', '['.repeat(100_000), 'Unexpected end of JSON', 'JSON', 'bracket'),
  raw('100,000 lists in each other', DEEP, 'nested too deeply to show', 'an object with the fields id', 'Write it as'),
  raw(
    '100,000 lists for a title',
    validText.replace(/"title": "[^"]*"/, `"title": ${DEEP}`),
    'nested too deeply to show',
    'a text in double quotes',
    'Put the value',
    '$.title',
  ),
  raw(
    '100,000 objects for a surplus field',
    validText.replace('"id":', `"a": ${DEEP_OBJECT},\n  "id":`),
    'nested too deeply to show',
    'no field but id, title',
    'Remove the field',
    '$.a',
  ),
  raw(
    'a field that is given twice',
    validText.replace('"id":', '"id": "another",\n  "id":'),
    '"id" a second time, at line 3, column 3',
    'each field of an object once',
    'Remove one',
  ),
  raw('a list', '[]', '[]', 'an object with the fields id, title', 'Write it as'),
  raw('null', 'null', 'null', 'an object', 'Write it as'),
];
