import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/geo/box';
import { isFree } from '../../../src/outputs/print/place-inset';

describe('a corner of the map', () => {
  const map = { width: 400, height: 300 };
  const box = { width: 100, height: 80 };
  it.each<[string, Box, boolean]>([
    ['free beside a name', { left: 110, top: 10, right: 150, bottom: 30 }, true],
    ['taken under a name', { left: 90, top: 10, right: 150, bottom: 30 }, false],
  ])('is %s', (_, taken, free) => expect(isFree('top-left', box, map, [taken])).toBe(free));
  it('is another one on the other side', () => {
    const taken: Box = { left: 390, top: 290, right: 400, bottom: 300 };
    expect(isFree('bottom-right', box, map, [taken])).toBe(false);
    expect(isFree('top-right', box, map, [taken])).toBe(true);
  });
});
