import { describe, expect, it } from 'vitest';
import { checkFit, checkLayers, type Shape } from '../../src/check/check-fit';
import { checkStory } from '../../src/story/read-story';
import type { Story } from '../../src/story/story';
import { altered, type Change, indexOf } from '../story/valid-story';

function story(...changes: readonly Change[]): Story {
  const read = checkStory(altered(...changes), 'a.json');
  if ('story' in read) return read.story;
  throw new Error(JSON.stringify(read.problems));
}

/** A box for every place: the one that its label and its frame ask for, so that all fits. */
function boxes(): Shape[] {
  return [...story().places.values()].map((place, index): Shape => {
    const [west, south] = place.label?.at ?? place.bounds?.slice(0, 2) ?? [0, 0];
    return box('places.geojson', index, place.id, [west ?? 0, south ?? 0]);
  });
}

function box(file: string, index: number, id: string, [x, y]: readonly [number, number]): Shape {
  const [a, b] = [x - 0.05, y - 0.05];
  const coordinates = [
    [
      [a, b],
      [a + 0.1, b],
      [a + 0.1, b + 0.1],
      [a, b + 0.1],
      [a, b],
    ],
  ];
  return { file, path: `$.features[${index}]`, id, layer: 'drawn', geometry: { type: 'Polygon', coordinates } };
}

const latakia = indexOf('places', 'latakia');
const rafah = indexOf('places', 'rafah');
const crossing = indexOf('places', 'rafah-crossing');
const found = (...args: Parameters<typeof checkFit>) => checkFit(...args).map(({ file, path }) => `${file} ${path}`);

describe('a story and its geography', () => {
  it('fit', () => {
    expect(checkFit('a.json', story(), boxes(), true)).toEqual([]);
  });

  it('do not, where a place has no shape', () => {
    const shapes = boxes().filter(({ id }) => id !== 'latakia');
    expect(found('a.json', story(), shapes, true)).toEqual([`a.json $.places[${latakia}].id`]);
    expect(found('a.json', story(), shapes, false)).toEqual([]);
  });

  it('do not, where a shape has no place', () => {
    const shapes = [...boxes(), box('water.geojson', 3, 'atlantis', [-30, 30])];
    expect(found('a.json', story(), shapes, true)).toEqual(['water.geojson $.features[3].properties.id']);
  });

  it('do not, where a label or a frame is far from the shape, or a name of the inset beyond it', () => {
    const far = story(
      [
        ['places', latakia, 'label', 'at'],
        [33, 31],
      ],
      [
        ['places', rafah, 'bounds'],
        [36, 34, 37, 35],
      ],
      [
        ['places', crossing, 'label', 'at'],
        [34.5, 31.1],
      ],
    );
    expect(found('a.json', far, boxes(), true)).toEqual([
      `a.json $.places[${rafah}].bounds`,
      `a.json $.places[${latakia}].label.at`,
      `a.json $.places[${crossing}].label.at`,
    ]);
  });

  it('do not, where a figure measures a point', () => {
    const shapes = boxes().map((shape): Shape => {
      return shape.id === 'gaza' ? { ...shape, geometry: { type: 'Point', coordinates: [34.3, 31.4] } } : shape;
    });
    expect(found('a.json', story(), shapes, true)).toEqual([
      'a.json $.figures[0].measure.whole',
      'a.json $.figures[1].measure.whole',
    ]);
  });
});

describe('the layers', () => {
  const shapes = [box('water.geojson', 0, 'x', [0, 0])];
  const layers = (...ids: string[]): string => JSON.stringify({ layers: ids.map((id) => ({ id })) });

  it('tell of each shape where it comes from, and of nothing else', () => {
    expect(checkLayers('layers.json', layers('drawn'), shapes, true)).toEqual([]);
  });

  it('are missed where a shape names one that is not told of', () => {
    const [problem] = checkLayers('layers.json', layers('other'), shapes, false);
    expect(problem).toMatchObject({ file: 'water.geojson', path: '$.features[0].properties.layer', found: '"drawn"' });
  });

  it('are surplus where no shape belongs to them, if all shapes are known', () => {
    const paths = (whole: boolean) =>
      checkLayers('layers.json', layers('drawn', 'idle'), shapes, whole).map(({ path }) => path);
    expect(paths(true)).toEqual(['$.layers[1].id']);
    expect(paths(false)).toEqual([]);
  });
});
