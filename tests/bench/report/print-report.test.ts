import { describe, expect, it } from 'vitest';
import { type FigureRow, formatFigure, formatTable } from './print-report.ts';

describe('a figure in the table', () => {
  it.each<[number | undefined, FigureRow['unit'], string]>([
    [129_600, 'kB', '130'],
    [9_240_000, 'MB', '9.2'],
    [0.0204, 'share', '0.020'],
    [7, 'count', '7'],
    [2.5, 'count', '2.5'],
    [3.456, 'ms', '3.46'],
    [1234.5, 'ms', '1235'],
    [undefined, 'ms', '-'],
    [Number.NaN, 'kB', '-'],
  ])('%d %s is written %s', (value, unit, text) => expect(formatFigure(value, unit)).toBe(text));
});

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
