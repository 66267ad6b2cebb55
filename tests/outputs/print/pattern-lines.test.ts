import { describe, expect, it } from 'vitest';
import { boxOf } from '../../../src/outputs/print/pattern-lines';
import { pathData } from '../../../src/svg-map/path';

describe('the box around a shape', () => {
  it('holds all its rings and nothing more', () => {
    const rings = [
      [10, 20, 40.5, 20, 40.5, 60, 10, 60],
      [-12, 30, -0.4, 30, -0.4, 70.2],
    ];
    const data = rings.map((ring) => pathData(ring, true)).join('');
    expect(boxOf(data)).toEqual({
      left: expect.closeTo(-12),
      top: expect.closeTo(20),
      right: expect.closeTo(40.5),
      bottom: expect.closeTo(70.2),
    });
  });
});
