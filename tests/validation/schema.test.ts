import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/validation/problem';
import { quote } from '../../src/validation/quote';
import { checkJson, fields, id, list, oneOf, plainText, position, rank, yesNo } from '../../src/validation/schema';

const town = fields({
  id,
  name: plainText(10),
  at: v.exactOptional(position),
  kind: v.exactOptional(oneOf(['large', 'small'])),
  rank: v.exactOptional(rank),
  capital: v.exactOptional(yesNo),
});
const check = (value: unknown) => checkJson('towns.json', JSON.stringify(value), 10_000, list(town));

describe('a checked file', () => {
  it('has no problem where it is as its schema says', () => {
    expect(
      check([{ id: 'old-town', name: 'Old Town', at: [34.5, 31.5], kind: 'small', rank: 3, capital: true }]),
    ).toEqual([]);
  });

  it('is told place, found, expected and remedy of a fault, in four lines', () => {
    const [problem] = check([
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B', kind: 'smal' },
    ]);
    expect(problem && formatProblem(problem)).toBe(
      [
        'towns.json $[1].kind',
        '  found:    "smal"',
        '  expected: one of large, small',
        '  to do:    Use one of these words. Did you mean "small"?',
      ].join('\n'),
    );
  });

  it('hears of all its faults at once, in the order of the file', () => {
    const towns = [{ id: 'A', name: '<b>' }, [], { id: 'c', nam: 'C', rank: 9, at: [31, 134] }];
    expect(check(towns).map(({ path }) => path)).toEqual([
      '$[0].id',
      '$[0].name',
      '$[1]',
      '$[2].name',
      '$[2].at',
      '$[2].rank',
      '$[2].nam',
    ]);
  });

  it('hears of twenty faults of a kind, and how many more there are', () => {
    const problems = check([...Array.from({ length: 30 }, () => ({ id: 'a', name: '' })), { id: 1, name: 'B' }]);
    expect(problems).toHaveLength(22);
    expect(problems[20]?.path).toBe('$[30].id');
    expect(problems[21]?.remedy).toContain('the rest will be listed then');
    expect(check(Array.from({ length: 20 }, () => ({ id: 'a', name: '' })))).toHaveLength(20);
    expect(problems[21]).toMatchObject({ path: '$[29].name', found: '10 more of the same kind, the last of them ""' });
  });

  it('is not read where it is no JSON', () => {
    expect(checkJson('towns.json', '[', 10, list(town))).toMatchObject([{ file: 'towns.json', path: '$' }]);
  });
});

describe('a quoted value', () => {
  it.each([
    [undefined, 'nothing'],
    ['a', '"a"'],
    [{ a: [1] }, '{"a":[1]}'],
  ])('%o is quoted as JSON', (value, quoted) => expect(quote(value)).toBe(quoted));

  it('is cut where it is long', () => {
    expect(quote('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`);
    expect(quote('x'.repeat(79))).toBe(`"${'x'.repeat(79)}… (81 characters)`);
    expect(quote('x'.repeat(200))).toMatch(/^"x{79}… \(202 characters\)$/);
  });

  it('shows what is not seen, or would turn round the rest', () => {
    expect(quote('a\u202Eb\u2066c\u200Fd')).toBe('"aU+202EbU+2066cU+200Fd"');
    expect(quote('\u0000\u0007\u0085\u{E0041}')).toBe('"\\u0000\\u0007U+0085U+E0041"');
    expect(quote('\uD83D')).toBe('"\\ud83d"');
    expect(quote('שלום مرحبا 👋')).toBe('"שלום مرحبا 👋"');
  });

  it('is never an exception', () => {
    const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    expect(quote(deep)).toBe('a value that is nested too deeply to show');
  });
});

describe('what is wrong far inside a text', () => {
  const long = fields({ text: plainText(500) });
  const foundIn = (text: string) =>
    checkJson('a.json', JSON.stringify({ text }), 10_000, long).map(({ found }) => found);

  it('is shown with what stands around it', () => {
    const before = 'x'.repeat(300);
    expect(foundIn(`${before}123456789<b>bold</b>`)).toEqual(['"x123456789<b>bold</b>"']);
    expect(foundIn(`${before}123456789\u202Eabc`)).toEqual(['"x123456789U+202Eabc"']);
    expect(foundIn('a<b')).toEqual(['"a<b"']);
  });
});

describe('the fields of an object', () => {
  it('are told apart from others that are near, and the others by name', () => {
    const [one] = check([{ id: 'a', name: 'A', colour: 1 }]);
    expect(one?.remedy).toBe('Remove the field or correct its name.');
    const [first, ...none] = check([{ id: 'a', name: 'A', colour: 1, size: 2, shape: 3 }]);
    expect(first?.remedy).toBe('Remove the field or correct its name. Likewise: size, shape.');
    expect(none).toEqual([]);
  });

  it('are told in one line each, however they are called', () => {
    const odd = Object.fromEntries([
      ['a\nb\u202E', 1],
      ...Array.from({ length: 9 }, (_, at) => [`${at}`.repeat(90), at]),
    ]);
    const problems = check([{ id: 'a', name: 'A', ...odd }]);
    expect(problems).toHaveLength(1);
    for (const problem of problems) {
      const lines = formatProblem(problem).split('\n');
      expect(lines).toHaveLength(4);
      for (const line of lines) expect(line.length).toBeLessThan(300);
      expect(lines.join('')).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
    }
  });
});
