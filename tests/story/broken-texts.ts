import { type BrokenStory, raw } from './broken-story';
import { validText } from './valid-story';

const beginning = (lines: number): string => validText.split('\n').slice(0, lines).join('\n');

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
  raw('a list', '[]', '[]', 'an object with the fields id, title', 'Write it as'),
  raw('null', 'null', 'null', 'an object', 'Write it as'),
];
