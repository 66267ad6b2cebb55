import { expect, it, vi } from 'vitest';
import { playRounds, rotated } from './rounds.ts';

vi.mock('./machine.ts', () => ({ computationMs: () => 150, untilQuiet: () => Promise.resolve() }));

it('visits another first in each round, and does not count the round that warms up', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const visits: string[] = [];
  const visit = (name: string) => Promise.resolve({ visit: visits.push(name) });
  const { figures, computation } = await playRounds({ title: 'a test', names: ['a', 'b', 'c'], rounds: 3, visit });
  expect(visits.join('')).toBe('cab' + 'abc' + 'bca' + 'cab');
  expect(figures).toEqual({
    a: [{ visit: 4 }, { visit: 9 }, { visit: 11 }],
    b: [{ visit: 5 }, { visit: 7 }, { visit: 12 }],
    c: [{ visit: 6 }, { visit: 8 }, { visit: 10 }],
  });
  expect(computation).toEqual([150, 150, 150]);
  said.mockRestore();
});

it.each([
  [0, 'abc'],
  [1, 'bca'],
  [4, 'bca'],
  [-1, 'cab'],
])('begins a list %d places further on', (by, order) => expect(rotated([...'abc'], by).join('')).toBe(order));
