import { expect, it } from 'vitest';
import { formatTable } from './table.ts';

it('sets the first column to the left and the others to the right', () => {
  const table = formatTable([
    ['', 'ours', 'theirs'],
    ['paint', '9', '10'],
    ['heap in all', '1.5'],
  ]);
  expect(table.split('\n')).toEqual([
    '             ours  theirs',
    '-----------  ----  ------',
    'paint           9      10',
    'heap in all   1.5',
  ]);
});
