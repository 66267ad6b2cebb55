import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/read-story';
import { formatProblem, type Problem } from '../../src/validation/problem';
import { brokenForm } from './broken-form';
import { brokenSense } from './broken-sense';
import { brokenTexts } from './broken-texts';
import { altered, type Change, indexOf, validText } from './valid-story';

const brokenStories = [...brokenTexts, ...brokenForm, ...brokenSense];

function problemsOf(text: string): readonly Problem[] {
  const read = readStory(text, 'a.json');
  return 'problems' in read ? read.problems : [];
}

describe('a broken story', () => {
  it.each(brokenStories)('with $fault is told so, and nothing else', ({ text, path, found, expected, remedy }) => {
    const problems = problemsOf(text);
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.file).toBe('a.json');
    expect(problems[0]?.found).toContain(found);
    expect(problems[0]?.expected).toContain(expected);
    expect(problems[0]?.remedy).toContain(remedy);
  });

  it('is quoted in short, however long the fault', () => {
    for (const { text } of brokenStories) {
      for (const problem of problemsOf(text)) expect(formatProblem(problem).length).toBeLessThan(900);
    }
  });

  it('hears of all its faults at once, of form and of sense', () => {
    const phase = indexOf('events', 'phase-two');
    const text = JSON.stringify(
      altered(
        [['claims', 5, 'event'], 'summit'],
        [['events', phase, 'title'], undefined],
        [['places', 2, 'paragraphs'], [99]],
        [['title'], ''],
        [['places', 3, 'states', 0, 'standing'], 'sure'],
        [['timeline', 'lanes', 0, 'places', 0], 'gazza'],
      ),
    );
    expect(problemsOf(text).map(({ path }) => path)).toEqual([
      '$.title',
      '$.places[3].states[0].standing',
      `$.events[${phase}].title`,
      '$.claims[5].event',
      '$.timeline.lanes[0].places[0]',
      '$.places[2].paragraphs[0]',
    ]);
  });

  it('names every unknown field of an object', () => {
    const problems = problemsOf(JSON.stringify(altered([['inset', 'colour'], 1], [['inset', 'zoom'], 2])));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.remedy).toContain('Likewise: zoom.');
  });
});

it.each([
  ['end', { end: '2023-10-07' }, 'an end after the start'],
  ['end', { end: '2022' }, 'an end after the start'],
  ['now', { start: '2026-01-11' }, 'an event within the timeline'],
  ['now', { end: '2026-01-09' }, 'an event within the timeline'],
])('the timeline has its own dates in order: %s of %o', (field, dates, expected) => {
  const changes = Object.entries(dates).map(([name, date]): Change => [['timeline', name], date]);
  expect(problemsOf(JSON.stringify(altered(...changes)))).toContainEqual(
    expect.objectContaining({ path: `$.timeline.${field}`, expected, remedy: 'Put the dates in order.' }),
  );
});

describe('a date', () => {
  const phase = indexOf('events', 'phase-two');
  const problemsWith = (when: unknown) => problemsOf(JSON.stringify(altered([['events', phase, 'when'], when])));

  it.each([
    { on: '2026-01-29' },
    { on: '2026-02', part: 'early' },
    { on: '2026', inferred: true },
    { from: '2026-02' },
    { from: '2026-02', to: '2026-03' },
    { by: '2026-02' },
    { notBefore: '2026-02-01' },
    { after: 'article-published' },
    { undated: true },
  ])('may be given as %o', (when) => {
    expect(problemsWith(when)).toEqual([]);
  });

  it('may last up to the present of the text', () => {
    const clashes = indexOf('events', 'israel-hezbollah-clashes');
    const when = { from: '2023-10-08', to: 'now' };
    expect(problemsOf(JSON.stringify(altered([['events', clashes, 'when'], when])))).toEqual([]);
  });

  it.each([null, '2026-02', 3, [], {}, { in: '2026-02' }])('is none where it is given as %o', (when) => {
    expect(problemsWith(when)).toMatchObject([
      { path: `$.events[${phase}].when`, expected: expect.stringMatching(/^a date as \{ "on"/) },
    ]);
  });

  it.each([
    ['on', { on: 'soon' }],
    ['from', { from: '2026-02-30' }],
    ['to', { from: '2026-02', to: 'never' }],
    ['by', { by: '2026-13' }],
    ['notBefore', { notBefore: 'now' }],
  ])('has to exist in its field "%s"', (field, when) => {
    expect(problemsWith(when)).toMatchObject([
      { path: `$.events[${phase}].when.${field}`, expected: 'a date that exists: YYYY, YYYY-MM or YYYY-MM-DD' },
    ]);
  });
});

it('a claim may stand in paragraphs that speak of its event, and in others', () => {
  expect(
    problemsOf(
      JSON.stringify(
        altered([
          ['claims', 0, 'paragraphs'],
          [4, 1, 5],
        ]),
      ),
    ),
  ).toEqual([]);
});

it('events and states come oldest first, in whatever order a file has them', () => {
  const file: { events: unknown[]; places: { id: string; states: unknown[] }[] } = JSON.parse(validText);
  const turned = altered(
    [['events'], file.events.toReversed()],
    ...file.places.map(({ states }, index): Change => [['places', index, 'states'], states.toReversed()]),
  );
  const read = readStory(JSON.stringify(turned), 'a.json');
  if ('problems' in read) throw new Error('the story turned round is not read');
  const { events, places } = read.story;
  const ascends = (days: readonly number[]) => expect(days).toEqual(days.toSorted((a, b) => a - b));
  ascends(events.map(({ moment }) => moment));
  for (const { states } of places.values()) ascends(states.map(({ span }) => span.first));
  expect([...places.values()].some(({ states }) => states.length > 1)).toBe(true);
});

describe('a story in other scripts', () => {
  it.each(['עסקה עם איראן', 'اتفاق مع إيران', 'می‌خواهم', 'قالت: "Deal" (2026)', '👩‍🚀 e\u0301', 'zero\u00ADwidth'])(
    'is fine: %s',
    (text) => expect(problemsOf(JSON.stringify(altered([['places', 0, 'text'], text])))).toEqual([]),
  );
});

describe('ids that every object has a field of', () => {
  const lists = ['places', 'events', 'claims', 'figures', 'states'] as const;
  const all = (id: string) => {
    const story: Record<string, { id: string }[]> = JSON.parse(validText);
    for (const list of lists) for (const item of story[list] ?? []) item.id = id;
    return problemsOf(JSON.stringify(story));
  };

  it.each(['__proto__', 'toString', 'hasOwnProperty'])('are no ids: %s', (id) => {
    expect(all(id)[0]).toMatchObject({
      path: '$.states[0].id',
      found: `"${id}"`,
      expected: expect.stringMatching(/^an id: small/),
    });
  });

  it('are ids like others where they are written like them', () => {
    expect(all('constructor')[0]).toMatchObject({
      path: '$.places[1].id',
      expected: expect.stringContaining('$.places[0] has this one'),
    });
    const one = altered([['figures', 0, 'id'], 'constructor']);
    expect(problemsOf(JSON.stringify(one))).toEqual([]);
  });

  it('are no fields, wherever they stand', () => {
    for (const field of ['__proto__', 'constructor']) {
      const problems = problemsOf(validText.replace('{', `{ "${field}": { "polluted": 1 },`));
      expect(problems.map(({ path }) => path)).toEqual([`$.${field}`]);
    }
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('the shipped story', () => {
  it('has no problem', () => {
    expect(problemsOf(validText)).toEqual([]);
  });

  it('is read with a byte order mark and with Windows line ends', () => {
    expect(problemsOf(`\uFEFF${validText.replaceAll('\n', '\r\n')}`)).toEqual([]);
  });
});
