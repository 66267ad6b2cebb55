import { describe, expect, it } from 'vitest';
import { simplifyPath } from '../../src/geo/simplify-path';

describe('a path that is made simpler', () => {
  it.each([
    ['a corner beyond the tolerance stays', [0, 0, 5, 1.1, 10, 0], [0, 0, 5, 1.1, 10, 0]],
    ['one at the tolerance goes', [0, 0, 5, 1, 10, 0], [0, 0, 10, 0]],
    ['so does one on either side', [0, 0, 5, -1, 10, 0], [0, 0, 10, 0]],
    ['so does any on a straight line', [0, 0, 1, 2, 2, 4, 3, 6], [0, 0, 3, 6]],
    ['a way back beyond the end stays', [0, 0, 14, 0, 10, 0], [0, 0, 14, 0, 10, 0]],
    ['and so does one before the start', [0, 0, -3, 0, 10, 0], [0, 0, -3, 0, 10, 0]],
    [
      'of two the farther stays, and the other where it is then still beyond',
      [0, 0, 1, 3, 5, 9, 10, 0],
      [0, 0, 5, 9, 10, 0],
    ],
    ['a ring keeps what is farthest from where it is closed', [0, 0, 4, 0.5, 9, 0, 0, 0], [0, 0, 9, 0, 0, 0]],
    ['two ends stay', [3, 3, 3, 3], [3, 3, 3, 3]],
    ['one position stays', [7, 8], [7, 8]],
    ['none stays none', [], []],
  ])('%s', (_what, path, simple) => {
    expect(simplifyPath(path, 1)).toEqual(simple);
  });

  it('is a list of its own', () => {
    const path = [0, 0, 1, 1];
    expect(simplifyPath(path, 1)).not.toBe(path);
  });
});
