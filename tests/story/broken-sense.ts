import { type BrokenStory, change, eventAt, placeAt, raw } from './broken-story';
import { altered, indexOf, validText, written } from './valid-story';

const { places, timeline }: { places: readonly unknown[]; timeline: { stretches: readonly unknown[] } } =
  JSON.parse(validText);
const { stretches } = timeline;
const border = placeAt('israel-lebanon-border');

/** Stories whose values are each well formed but do not go together. */
export const brokenSense: readonly BrokenStory[] = [
  change('an end before the start', [...eventAt('israel-hezbollah-clashes'), 'when', 'to'], '2022', [
    '"2022"',
    'not before the start, 2023',
    'swapped',
  ]),
  change(
    'a state that ends before it begins',
    [...placeAt('iran'), 'states', 0, 'when'],
    { from: '2025-06', to: '2025-05' },
    ['"2025-05"', 'not before the start, 2025-06', 'swapped'],
    [...placeAt('iran'), 'states', 0, 'when', 'to'],
  ),
  change('a shape that goes before it comes', [...placeAt('gaza'), 'shown', 'to'], '2022', [
    '"2022"',
    'not before the start, 2023-10-07',
    'swapped',
  ]),
  change('an event after the timeline', [...eventAt('phase-two'), 'when'], { on: '2031' }, [
    '{"on":"2031"}',
    'within the timeline, 2023-10-07 to 2030-12-31',
    'longer',
  ]),
  change('an interval without a start', [...eventAt('israel-hezbollah-clashes'), 'when', 'from'], undefined, [
    'nothing',
    'the field "from"',
    'Add "from"',
  ]),
  change('two states that only a colour tells apart', ['states', 1, 'pattern'], 'grid', [
    '"grid"',
    'a pattern that $.states[0] does not have',
    'one that is free: rows',
  ]),
  change('a part of a day', [...eventAt('hamas-assault'), 'when', 'part'], 'early', [
    '"part":"early"',
    '"part" only beside a month',
    'give the month alone',
  ]),
  change(
    'an event before the timeline',
    [...eventAt('hamas-assault'), 'when', 'on'],
    '2022-10-07',
    ['"2022-10-07"', 'within the timeline, 2023-10-07 to 2030-12-31', 'longer'],
    [...eventAt('hamas-assault'), 'when'],
  ),
  change(
    'something done in the future',
    [...eventAt('phase-two'), 'standing'],
    'happened',
    ['standing "happened"', "up to the text's own present, 2026-01-10", 'such as "expected"'],
    [...eventAt('phase-two'), 'when'],
  ),
  change(
    'something reported in the future',
    [...eventAt('latakia-attacks'), 'when', 'on'],
    '2026-02-01',
    ['standing "reported"', "up to the text's own present, 2026-01-10", 'such as "expected"'],
    [...eventAt('latakia-attacks'), 'when'],
  ),
  change('two states from one day', [...border, 'states', 1, 'when'], { from: '2023' }, [
    '{"from":"2023"}',
    `another start than that of ${written(border)}.states[0]`,
    'one state at a time',
  ]),
  change(
    'an undated event that has happened',
    [...eventAt('turkey-f35-sale'), 'standing'],
    'happened',
    ['standing "happened"', "up to the text's own present, 2026-01-10", 'such as "expected"'],
    [...eventAt('turkey-f35-sale'), 'when'],
  ),
  change('a hedge in what has happened', [...eventAt('assad-ousted'), 'text'], 'Assad may have been ousted.', [
    '"may" in what is said to have happened',
    'another standing, or the hedge of the article as "qualifier"',
    'split it',
  ]),
  change('a hope in what a place was', [...placeAt('israel-south'), 'text'], 'Hamas hoped to take hostages.', [
    '"hoped" in what is said to have happened',
    'a plain statement',
    'split it',
  ]),
  change('a doubt in what held', [...placeAt('iran'), 'states', 0, 'text'], 'Iran was probably struck.', [
    '"probably" in what is said to have happened',
    'a plain statement',
    'split it',
  ]),
  change(
    'a claim on an event that no paragraph ties it to',
    ['claims', 0, 'paragraphs'],
    [17],
    ['[17]', 'speaks of the claim\'s event "mar-a-lago-meeting": 1, 2, 3', 'or on "article-published"'],
  ),
  change('an event after one without a date', [...eventAt('rafah-rebuilding'), 'when', 'after'], 'rafah-reopening', [
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
  change('an unknown place', ['inset', 'places', 1], 'gaza-hams', [
    '"gaza-hams"',
    "story's places",
    'mean "gaza-hamas"?',
  ]),
  ...[
    ['claims', 0, 'places', 0],
    ['timeline', 'lanes', 1, 'places', 0],
    ['leads', 0],
    ['places', indexOf('places', 'gaza'), 'parts', 0],
    ['pointers', 1, 0],
    ['inset', 'line', 'place'],
    ['figures', 0, 'place'],
    ['events', indexOf('events', 'phase-two'), 'places', 0],
  ].map((path) =>
    change(`an unknown place in ${written(path)}`, path, 'atlantis', [
      '"atlantis"',
      "story's places",
      'Correct the id',
    ]),
  ),
  change('an unknown event to come after', [...eventAt('rafah-reopening'), 'when', 'after'], 'summit', [
    '"summit"',
    "story's events",
    'Correct the id',
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
    ['inset', 'line', 'at'],
    [31.47, 34.35],
    ['[31.47,34.35]', 'longitude first', 'swapped'],
  ),
  change(
    'bounds swapped',
    [...placeAt('rafah'), 'bounds'],
    [31.2, 34.19, 31.35, 34.36],
    ['[31.2,34.19,31.35,34.36]', 'longitude first', 'swapped'],
  ),
  change(
    'a latitude beyond the pole',
    [...placeAt('latakia'), 'label', 'at'],
    [35.7, 135.6],
    ['[35.7,135.6]', 'a latitude from -90 to 90', 'swapped'],
  ),
  change(
    'a label off the map',
    [...placeAt('latakia'), 'label', 'at'],
    [-170, 35],
    ['[-170,35]', 'within the limits', 'widen $.view.limits'],
  ),
  change(
    'bounds turned round',
    ['inset', 'bounds'],
    [34.6, 31.2, 34.19, 31.61],
    ['[34.6,31.2,34.19,31.61]', 'a west that is smaller', 'west, south, east, north'],
  ),
  change('bounds of three numbers', ['inset', 'bounds'], [34, 31, 35], ['[34,31,35]', 'four numbers', 'exactly four']),
  change(
    'a limit that is no number',
    ['view', 'limits', 0],
    'west',
    ['["west",', 'four numbers', 'exactly four'],
    ['view', 'limits'],
  ),
  change('a rank of 9', [...placeAt('gaza'), 'label', 'rank'], 9, ['9', 'a whole number from 1 to 5', 'Give 1 to']),

  change('a negative weight', ['timeline', 'stretches', 2, 'weight'], -3, [
    '-3',
    'a weight from 0.01 to 1000',
    'a weight beside',
  ]),
  raw(
    'an endless figure',
    JSON.stringify(altered([['figures', 0, 'value'], 0.5])).replace('"value":0.5', '"value":-1e999'),
    '-1e999 at line 1',
    'a number that can be counted to',
    'Correct the number',
  ),
  ...[['headline'], ['figures', 0], [...border, 'states', 0]].map((path) =>
    change(
      `a paragraph that is not there in ${written(path)}`,
      [...path, 'paragraphs'],
      [99],
      ['99', 'from 1 to', 'Look up'],
      [...path, 'paragraphs', 0],
    ),
  ),
  change('an end after which there are no dates', ['timeline', 'end'], '9999', ['"9999"', 'by 9999-12-29', 'in order']),
  change('a weight beyond all others', ['timeline', 'undated', 'weight'], 1e300, ['1e+300', '0.01 to 1000', 'weight']),
  change('a weight of nearly nothing', ['timeline', 'undated', 'weight'], 1e-300, ['1e-300', '0.01 to 1000', 'weight']),
  change('stretches out of order', ['timeline', 'stretches', 2, 'from'], '2023-11', [
    '"2023-11"',
    'a date after 2024-01-01',
    'oldest first',
  ]),
  change('a stretch after the end', ['timeline', 'stretches', stretches.length - 1, 'from'], '2031-01-01', [
    '"2031-01-01"',
    'a date up to 2030-12-31',
    'Remove the stretch',
  ]),
  change('a late first stretch', ['timeline', 'stretches', 0, 'from'], '2023-10-08', [
    '"2023-10-08"',
    'the start of the timeline, 2023-10-07',
    'begin there',
  ]),
  change('no stretches', ['timeline', 'stretches'], [], ['[]', 'at least one stretch', 'Add']),
  change('no room for what has no date', ['timeline', 'undated', 'weight'], 0, [
    '0',
    'a weight from 0.01 to 1000',
    'a weight beside',
  ]),
  change('a present without a date', ['timeline', 'now'], 'rafah-reopening', [
    '"rafah-reopening", dated',
    'an event dated { "on"',
    'one date',
  ]),
];
