import { describe, expect, it } from 'vitest';
import { baseNames, NAME_ZOOM, PLACE_GAP, townRanks } from '../../src/cartography/names';
import type { PlaceLabel } from '../../src/scene/place-labels';
import type { BaseName } from '../../src/svg-map/drawing';
import { baseCandidates, placeCandidates, zoomOf } from '../../src/svg-map/label-candidates';

/** A px a degree, from the top left corner. */
const project = ([x, y]: readonly [number, number]) => [x, y] as const;

describe('the names of places', () => {
  const label = (id: string, more: Partial<PlaceLabel> = {}): PlaceLabel => ({
    ...{ id, name: id, words: null, at: [10, 20], side: 'left', order: 1, selected: false, from: 5, until: 7 },
    ...more,
  });
  const keysAt = (zoom: number, ...labels: PlaceLabel[]) =>
    placeCandidates(labels, zoom, project).map(({ key }) => key);

  it('stand from their first zoom level on and below their last', () => {
    expect([4.9, 5, 6.9, 7].map((zoom) => keysAt(zoom, label('a')))).toEqual([[], ['a'], ['a'], []]);
  });

  it('are tried in their order, whatever the one in which they come', () => {
    const labels = [label('b', { order: 2 }), label('c', { order: 3 }), label('a', { order: 0 })];
    expect(keysAt(6, ...labels)).toEqual(['a', 'b', 'c']);
  });

  it('stand at their points on the side that the story gives them, a chosen one larger and whatever is there', () => {
    const [chosen, other] = placeCandidates(
      [label('a', { name: 'A', order: 0, selected: true }), label('b', { name: 'B', words: 'held', side: 'right' })],
      5,
      project,
    );
    expect(chosen).toMatchObject({ kind: 'selected', text: 'A', words: null, at: [10, 20], size: 14, always: true });
    const placed = { at: [10, 20], sides: ['right'], gap: PLACE_GAP, always: false };
    expect(other).toEqual({ key: 'b', kind: 'place', text: 'B', words: 'held', size: 12, ...placed });
  });
});

describe('the names of the base map', () => {
  const name = (kind: string, rank: number, more: Partial<BaseName> = {}): BaseName => ({
    ...{ text: `${kind} ${rank}`, at: [10, 20], kind, rank },
    ...more,
  });
  const candidatesAt = (zoom: number, ...names: BaseName[]) =>
    baseCandidates(names, { camera: { longitude: 0, latitude: 0, zoom }, size: { width: 100, height: 50 } }, project);

  it('come with the zoom level of their rank, towns with that of towns, and never without one', () => {
    expect(zoomOf(name('sea', 2))).toBe(NAME_ZOOM[1]);
    expect(zoomOf(name('town', 1))).toBe(townRanks[0].from);
    expect([zoomOf(name('sea', 6)), zoomOf(name('town', 6))]).toEqual([Infinity, Infinity]);
    const levels = [NAME_ZOOM[1] - 0.1, NAME_ZOOM[1]];
    expect(levels.map((zoom) => candidatesAt(zoom, name('sea', 2)).length)).toEqual([0, 1]);
  });

  it.each([
    ['sea', 'water'],
    ['river', 'water'],
    ['region', 'region'],
    ['country', 'country'],
  ] as const)('have for a %s the style of %s, in the middle of their points', (kind, style) => {
    const placed = { at: [10, 20], sides: ['centre'], gap: 0, always: false };
    expect(candidatesAt(9, name(kind, 3))).toEqual([
      {
        key: `${kind}-${kind} 3-10,20`,
        kind: style,
        text: `${kind} 3`,
        size: baseNames[style].sizes[2],
        ...placed,
      },
    ]);
  });

  it('stand beside a mark for towns, that of a seat of government another', () => {
    const [town, capital] = candidatesAt(10, name('town', 3), name('town', 1, { mark: 'capital', at: [30, 20] }));
    expect(town).toMatchObject({ kind: 'town', size: 11.5, sides: ['right', 'left', 'below', 'above'] });
    expect(town?.mark).toEqual({ kind: undefined, scale: 1 });
    expect(capital?.mark).toEqual({ kind: 'capital', scale: 1.2 });
  });

  it('weigh by rank', () => {
    const ranked = [1, 2, 3, 4, 5].map((rank) => candidatesAt(10, name('town', rank))[0]);
    expect(ranked.map((each) => each?.face)).toEqual(['strong', 'strong', undefined, undefined, undefined]);
    const sizes = ranked.map((each) => each?.size ?? 0);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(sizes[4] ?? 0);
  });

  it.each(['town', 'country'])('are told apart where a %s is named twice', (kind) => {
    const names = [name(kind, 1), name(kind, 1, { at: [30, 20] })];
    expect(new Set(candidatesAt(10, ...names).map(({ key }) => key)).size).toBe(2);
  });

  it('stand from one zoom level and below another, where they say so', () => {
    const wide = name('country', 1, { until: 8 });
    const close = name('country', 1, { from: 8, at: [30, 20] });
    const atsAt = (zoom: number) => candidatesAt(zoom, wide, close).map(({ at }) => at[0]);
    expect([7.9, 8].map(atsAt)).toEqual([[10], [30]]);
    expect(candidatesAt(NAME_ZOOM[1] - 0.1, name('sea', 2, { from: 1 }))).toEqual([]);
  });

  it('have a mark of their own at a crossing', () => {
    expect(candidatesAt(10, name('town', 5, { mark: 'crossing' }))[0]?.mark?.kind).toBe('crossing');
  });

  it('are those of points in sight, and of kinds that are named', () => {
    const at = (x: number, y: number) => candidatesAt(9, name('sea', 1, { at: [x, y] })).length;
    expect([at(0, 0), at(100, 50), at(-1, 20), at(101, 20), at(10, -1), at(10, 51)]).toEqual([1, 1, 0, 0, 0, 0]);
    expect(candidatesAt(9, name('mountain', 1))).toEqual([]);
  });
});
