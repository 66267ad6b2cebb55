import { describe, expect, it } from 'vitest';
import { type Edges, isFree } from '../../../src/outputs/print/place-inset';

describe('a corner of the map', () => {
  const map = { width: 400, height: 300 };
  const box = { width: 100, height: 80 };
  it.each<[string, Edges, boolean]>([
    ['free beside a name', [110, 10, 150, 30], true],
    ['taken under a name', [90, 10, 150, 30], false],
  ])('is %s', (_, edges, free) => expect(isFree('top-left', box, map, [edges])).toBe(free));
  it('is another one on the other side', () => {
    const edges: Edges = [390, 290, 400, 300];
    expect(isFree('bottom-right', box, map, [edges])).toBe(false);
    expect(isFree('top-right', box, map, [edges])).toBe(true);
  });
});
