import { type BrokenStory, change, eventAt, placeAt } from './broken-story';

/** Stories with a value that is missing, surplus, or unfit by itself. */
export const brokenForm: readonly BrokenStory[] = [
  change('a missing field', [...placeAt('latakia'), 'headline'], undefined, ['nothing', 'the field "headline"', 'Add']),
  change('a missing list', ['claims'], undefined, ['nothing', 'the field "claims"', 'Add "claims"']),
  change('a field too many', [...placeAt('latakia'), 'colour'], 'red', [
    'red',
    'no field but id, name, headline',
    'Remove the field',
  ]),
  change('a misspelt field', [...eventAt('phase-two'), 'voise'], 'x', ['"x"', 'no field but', 'Did you mean "voice"?']),
  change('a wrong type', [...placeAt('iran'), 'name'], 42, ['42', 'a text in double quotes', 'double quotes']),
  change('a text for a list', [...eventAt('phase-two'), 'places'], 'gaza', ['"gaza"', 'a list', 'in [ ]']),
  change('an empty text', [...eventAt('phase-two'), 'text'], '  ', ['""', 'not empty', 'Write the text']),
  change('an endless text', ['disclaimer'], 'x'.repeat(601), ['(603 characters)', 'at most 600', 'Shorten']),
  change('markup in a text', ['standfirst'], 'a <b>bold</b> map', ['<b>', 'without markup', '< and >']),
  change('an unknown standing', [...eventAt('phase-two'), 'standing'], 'sure', [
    '"sure"',
    'one of happened,',
    'Use one',
  ]),
  change('a misspelt standing', [...eventAt('phase-two'), 'standing'], 'expcted', [
    '"expcted"',
    'one of happened,',
    'Did you mean "expected"?',
  ]),
  change('an unknown tone', ['states', 0, 'tone'], 'pink', ['"pink"', 'one of red, rose', 'Use one']),
  change('an id with a space', ['claims', 0, 'id'], 'Iran strike', ['"Iran strike"', 'small letters', 'Write it like']),
  change(
    'a date that is not said to be missing',
    [...eventAt('turkey-f35-sale'), 'when'],
    { undated: false },
    ['false', 'true', 'no date at all'],
    [...eventAt('turkey-f35-sale'), 'when', 'undated'],
  ),
  change('a first date that does not exist', [...eventAt('f35-delivery'), 'when', 'notBefore'], '2030-13', [
    '"2030-13"',
    'a date that exists',
    'Correct the date',
  ]),
  change('no paragraphs', [...eventAt('phase-two'), 'paragraphs'], [], ['[]', 'at least one paragraph', 'Name']),
  change(
    'paragraph 18',
    [...eventAt('phase-two'), 'paragraphs'],
    [2, 18],
    ['18', 'from 1 to 17', 'Look up'],
    [...eventAt('phase-two'), 'paragraphs', 1],
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
    [...placeAt('gaza'), 'paragraphs'],
    [2, 2],
    ['2', 'once', 'Remove'],
    [...placeAt('gaza'), 'paragraphs', 1],
  ),

  change('a date that does not exist', [...eventAt('mar-a-lago-meeting'), 'when', 'on'], '2025-02-30', [
    '"2025-02-30"',
    'a date that exists',
    'Correct the date',
  ]),
  change('a month 13', ['timeline', 'stretches', 3, 'from'], '2025-13', ['"2025-13"', 'a date that exists', 'Correct']),
  change('a date in words', ['timeline', 'end'], 'December', ['"December"', 'YYYY-MM-DD', 'Correct the date']),
  change('a date without a form', [...eventAt('phase-two'), 'when'], { at: '2026' }, [
    '{"at":"2026"}',
    'a date as { "on"',
    'Use one of these forms',
  ]),
  change(
    'a date of two forms',
    [...eventAt('phase-two'), 'when'],
    { on: '2026-01', from: '2026-01' },
    ['"2026-01"', 'no field but on, part', 'Remove'],
    [...eventAt('phase-two'), 'when', 'from'],
  ),
];
