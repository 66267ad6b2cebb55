import { altered, indexOf, type Step, validText, written } from './valid-story';

/** A story file with one fault, and the one problem that it must be answered with. */
export interface BrokenStory {
  readonly fault: string;
  readonly text: string;
  readonly path: string;
  /** Parts of the three texts of the problem. */
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

type Answer = readonly [found: string, expected: string, remedy: string];

function raw(fault: string, text: string, ...[found, expected, remedy]: Answer): BrokenStory {
  return { fault, text, path: '$', found, expected, remedy };
}

/** The shipped story with one value replaced; the problem is expected at that value unless `at` says otherwise. */
function change(fault: string, path: readonly Step[], value: unknown, answer: Answer, at = path): BrokenStory {
  const [found, expected, remedy] = answer;
  return { fault, text: JSON.stringify(altered([path, value])), path: written(at), found, expected, remedy };
}

const event = (id: string): readonly Step[] => ['events', indexOf('events', id)];
const place = (id: string): readonly Step[] => ['places', indexOf('places', id)];
const places: readonly unknown[] = JSON.parse(validText).places;
const border = place('israel-lebanon-border');
const broken = (index: number): string => validText.split('\n').slice(0, index).join('\n');

export const brokenStories: readonly BrokenStory[] = [
  raw('an empty file', '', 'an empty file', 'JSON', 'Restore'),
  raw('a blank file', ' \n\t\n', 'an empty file', 'JSON', 'Restore'),
  raw('half a file', broken(120), 'ends in the middle', 'all brackets', 'cut off'),
  raw('not JSON', 'title: A story\n', '"title: A story', 'JSON', 'comma'),
  raw('a surplus comma', '{\n  "id": "x",\n}', 'line 3, column 1', 'JSON', 'surplus comma'),
  raw('a missing quotation mark', '{ "id": x }', 'line 1, column 9', 'JSON', 'quotation mark'),
  raw('a page of a web server', '<!doctype html><p>404', '"<!doctype html><p>40" at line 1', 'JSON', 'comma'),
  raw('5 MB of text', JSON.stringify('x'.repeat(5_000_000)), '5000002 characters', 'at most 1000000', 'right file'),
  raw('brackets without end', '['.repeat(100_000), 'at line 1', 'JSON', 'bracket'),
  raw('a list', '[]', '[]', 'an object with the fields id, title', 'Write it as'),
  raw('null', 'null', 'null', 'an object', 'Write it as'),

  change('a missing field', [...place('latakia'), 'headline'], undefined, ['nothing', 'the field "headline"', 'Add']),
  change('a missing list', ['claims'], undefined, ['nothing', 'the field "claims"', 'Add "claims"']),
  change('a field too many', [...place('latakia'), 'colour'], 'red', [
    'red',
    'no field but id, name, headline',
    'Remove the field',
  ]),
  change('a misspelt field', [...event('phase-two'), 'voise'], 'x', ['"x"', 'no field but', 'Did you mean "voice"?']),
  change('a wrong type', [...place('iran'), 'name'], 42, ['42', 'a text in double quotes', 'double quotes']),
  change('a text for a list', [...event('phase-two'), 'places'], 'gaza', ['"gaza"', 'a list', 'in [ ]']),
  change('an empty text', [...event('phase-two'), 'text'], '  ', ['""', 'not empty', 'Write the text']),
  change('an endless text', ['disclaimer'], 'x'.repeat(601), ['(603 characters)', 'at most 600', 'Shorten']),
  change('markup in a text', ['standfirst'], 'a <b>bold</b> map', ['<b>', 'without markup', '< and >']),
  change('an unknown standing', [...event('phase-two'), 'standing'], 'sure', ['"sure"', 'one of happened,', 'Use one']),
  change('a misspelt standing', [...event('phase-two'), 'standing'], 'expcted', [
    '"expcted"',
    'one of happened,',
    'Did you mean "expected"?',
  ]),
  change('an unknown tone', ['states', 0, 'tone'], 'pink', ['"pink"', 'one of red, rose', 'Use one']),
  change('an id with a space', ['claims', 0, 'id'], 'Iran strike', ['"Iran strike"', 'small letters', 'Write it like']),
  change('no paragraphs', [...event('phase-two'), 'paragraphs'], [], ['[]', 'at least one paragraph', 'Name']),
  change(
    'paragraph 18',
    [...event('phase-two'), 'paragraphs'],
    [2, 18],
    ['18', 'from 1 to 17', 'Look up'],
    [...event('phase-two'), 'paragraphs', 1],
  ),
  change(
    'paragraph 0',
    ['claims', 3, 'paragraphs'],
    [0],
    ['0', 'from 1 upwards', 'begins at 1'],
    ['claims', 3, 'paragraphs', 0],
  ),
  change(
    'a paragraph twice',
    [...place('gaza'), 'paragraphs'],
    [2, 2],
    ['2', 'once', 'Remove'],
    [...place('gaza'), 'paragraphs', 1],
  ),

  change('a date that does not exist', [...event('mar-a-lago-meeting'), 'when', 'on'], '2025-02-30', [
    '"2025-02-30"',
    'a date that exists',
    'Correct the date',
  ]),
  change('a month 13', ['timeline', 'stretches', 3, 'from'], '2025-13', ['"2025-13"', 'a date that exists', 'Correct']),
  change('a date in words', ['timeline', 'end'], 'December', ['"December"', 'YYYY-MM-DD', 'Correct the date']),
  change('a date without a form', [...event('phase-two'), 'when'], { at: '2026' }, [
    '{"at":"2026"}',
    'a date as { "on"',
    'Use one of these forms',
  ]),
  change(
    'a date of two forms',
    [...event('phase-two'), 'when'],
    { on: '2026-01', from: '2026-01' },
    ['"2026-01"', 'no field but on, part', 'Remove'],
    [...event('phase-two'), 'when', 'from'],
  ),
  change('an end before the start', [...event('israel-hezbollah-clashes'), 'when', 'to'], '2022', [
    '"2022"',
    'not before the start, 2023',
    'swapped',
  ]),
  change('an interval without a start', [...event('strikes-under-ceasefire'), 'when', 'from'], undefined, [
    'nothing',
    'the field "from"',
    'Add "from"',
  ]),
  change('a part of a day', [...event('hamas-assault'), 'when', 'part'], 'early', [
    '"part":"early"',
    '"part" only beside a month',
    'give the month alone',
  ]),
  change(
    'an event before the timeline',
    [...event('hamas-assault'), 'when', 'on'],
    '2022-10-07',
    ['"2022-10-07"', 'within the timeline, 2023-10-07 to 2030-12-31', 'longer'],
    [...event('hamas-assault'), 'when'],
  ),
  change(
    'something done in the future',
    [...event('phase-two'), 'standing'],
    'happened',
    ['standing "happened"', "up to the text's own present, 2026-01-10", 'such as "expected"'],
    [...event('phase-two'), 'when'],
  ),
  change('two states from one day', [...border, 'states', 1, 'when'], { from: '2023' }, [
    '{"from":"2023"}',
    `another start than that of ${written(border)}.states[0]`,
    'one state at a time',
  ]),
  change('an event after one without a date', [...event('rafah-rebuilding'), 'when', 'after'], 'rafah-reopening', [
    '"rafah-reopening"',
    'an event that has a date',
    'the last event with a date',
  ]),

  change(
    'two places with one id',
    ['places', places.length],
    places[0],
    ['"gaza"', '$.places[0] has this one', 'Rename'],
    ['places', places.length, 'id'],
  ),
  change('an unknown place', ['lens', 'places', 1], 'gaza-hams', [
    '"gaza-hams"',
    "story's places",
    'mean "gaza-hamas"?',
  ]),
  change('an unknown event', ['claims', 0, 'event'], 'summit', ['"summit"', "story's events", 'Correct the id']),
  change('an unknown present', ['timeline', 'now'], 'today', ['"today"', "story's events", 'Correct the id']),
  change('an unknown state', [...border, 'states', 0, 'state'], 'figthing', [
    '"figthing"',
    "story's states",
    'Did you mean "fighting"?',
  ]),
  change('an unknown shape', ['figures', 0, 'measure', 'whole'], 'strip', ['"strip"', "story's places", 'Correct']),
  change('an unknown measure', ['figures', 0, 'measure', 'kind'], 'ratio', [
    '"ratio"',
    'kind share or area',
    'Write {',
  ]),
  change(
    'a place twice in a lane',
    ['timeline', 'lanes', 1, 'places'],
    ['iran', 'iran'],
    ['"iran"', 'once', 'Remove'],
    [...['timeline', 'lanes', 1, 'places', 1]],
  ),
  change("a position that is nobody's", ['claims', indexOf('claims', 'annexation-opposed'), 'voice'], undefined, [
    'nothing',
    'whose position it is',
    'name of the party',
  ]),

  change(
    'latitude and longitude swapped',
    ['lens', 'labels', 0, 'at'],
    [31.47, 34.35],
    ['[31.47,34.35]', 'longitude first', 'swapped'],
  ),
  change(
    'bounds swapped',
    [...place('rafah'), 'bounds'],
    [31.2, 34.19, 31.35, 34.36],
    ['[31.2,34.19,31.35,34.36]', 'longitude first', 'swapped'],
  ),
  change(
    'a latitude beyond the pole',
    [...place('latakia'), 'label', 'at'],
    [35.7, 135.6],
    ['135.6', 'a latitude from -90 to 90', 'swapped'],
    [...place('latakia'), 'label', 'at', 1],
  ),
  change(
    'a label off the map',
    [...place('latakia'), 'label', 'at'],
    [-170, 35],
    ['[-170,35]', 'within the limits', 'widen $.frame.limits'],
  ),
  change(
    'bounds turned round',
    ['lens', 'bounds'],
    [34.6, 31.2, 34.19, 31.61],
    ['[34.6,34.19]', 'a west that is smaller', 'west, south, east, north'],
  ),
  change(
    'bounds of three numbers',
    ['lens', 'bounds'],
    [34, 31, 35],
    ['nothing', 'a number', 'none may be missing'],
    [...['lens', 'bounds', 3]],
  ),
  change('a limit that is no number', ['frame', 'limits', 0], 'west', ['"west"', 'a number', 'without quotes']),
  change('a rank of 9', [...place('gaza'), 'label', 'rank'], 9, ['9', 'a rank from 1 to 5', 'Give a rank']),

  change('a negative weight', ['timeline', 'stretches', 2, 'weight'], -3, [
    '-3',
    'a weight above 0',
    'positive weight',
  ]),
  change('stretches out of order', ['timeline', 'stretches', 2, 'from'], '2023-11', [
    '"2023-11"',
    'a date after 2024-01-01',
    'oldest first',
  ]),
  change('a late first stretch', ['timeline', 'stretches', 0, 'from'], '2023-10-08', [
    '"2023-10-08"',
    'the start of the timeline, 2023-10-07',
    'begin there',
  ]),
  change('no stretches', ['timeline', 'stretches'], [], ['[]', 'at least one stretch', 'Add']),
  change('an undated time before the present', ['timeline', 'undated', 'from'], '2026-01-05', [
    '"2026-01-05"',
    "after the text's own present, 2026-01-10",
    'in order',
  ]),
  change('a present without a date', ['timeline', 'now'], 'rafah-reopening', [
    '"rafah-reopening", dated',
    'an event dated { "on"',
    'one date',
  ]),
];
