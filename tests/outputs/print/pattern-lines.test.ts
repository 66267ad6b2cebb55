import { describe, expect, it } from 'vitest';
import { shiftPath } from '../../../src/outputs/print/pattern-lines';

describe('path data', () => {
  it.each([
    ['M0 3h6', 'M 12 24 h 6'],
    ['M.2 1.5h3.2M0 4.5h.4', 'M 12.2 22.5 h 3.2 M 12 25.5 h .4'],
    ['M-2 2 2-2M0 11 11 0', 'M 10 23 14 19 M 12 32 23 21'],
    ['M1 2L3 4H5V6z', 'M 13 23 L 15 25 H 17 V 27 z'],
    ['M1 3a2 2 0 1 0 4 0A2 2 0 1 0 1 3', 'M 13 24 a 2 2 0 1 0 4 0 A 2 2 0 1 0 13 24'],
  ])('%s moves as a whole', (data, moved) => expect(shiftPath(data, 12, 21)).toBe(moved));
});
