import { expect, it } from 'vitest';
import { readOptions } from './options.ts';

it.each([
  [[], { rounds: 7, quick: false }],
  [['--rounds', '9'], { rounds: 9, quick: false }],
  [['--quick'], { rounds: 3, quick: true }],
  [['--quick', '--rounds', '2'], { rounds: 2, quick: true }],
])('reads %j', (args, options) => expect(readOptions(args)).toEqual(options));

it.each([[['--rounds', 'many']], [['--rounds', '0']], [['--rounds', '1.5']], [['--slow']], [['fast']]])(
  'refuses %j',
  (args) => {
    expect(() => readOptions(args)).toThrow();
  },
);
