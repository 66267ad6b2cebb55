import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/scene/place-labels';
import { type Scene, type ScenePlace, sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';
import type { Place } from '../../src/story/story';

const whole = [...story.places.values()].find(({ parts }) => !parts);
const scene = sceneAt(story, story.calendar.now, { place: null, event: null, hovered: null });
const label: NonNullable<Place['label']> = { at: [35, 32], side: 'left', rank: 2 };

/** The names of one place as a scene has it. */
function labelsOf(place: Partial<Place>, seen: Partial<ScenePlace> = {}) {
  const [calm] = scene.places;
  if (!whole || !calm) throw new Error('the story has no undivided place');
  const places = new Map([['a', { ...whole, id: 'a', name: 'A place', label, ...place }]]);
  const drawn: ScenePlace = { ...calm, id: 'a', shown: true, selected: false, touched: false, words: null, ...seen };
  return placeLabels({ ...story, places }, { ...scene, places: [drawn] } satisfies Scene);
}

describe('the name of a place', () => {
  it('stands where and from where on the story has it, on every level where it says nothing', () => {
    const common = { id: 'a', name: 'A place', words: null, at: [35, 32], side: 'left', order: 2, selected: false };
    expect(labelsOf({})).toEqual([{ ...common, from: 0, until: 24 }]);
    expect(labelsOf({ label: { ...label, from: 6, until: 9 } })).toEqual([{ ...common, from: 6, until: 9 }]);
  });

  it('is none of a place that is not there, but of one that is always named, or chosen', () => {
    expect(labelsOf({}, { shown: false })).toEqual([]);
    expect(labelsOf({ label: undefined })).toEqual([]);
    expect(labelsOf({ label: { ...label, always: true } }, { shown: false })).toHaveLength(1);
    expect(labelsOf({}, { shown: false, selected: true })).toHaveLength(1);
  });

  it('is the short one only while the place is there', () => {
    const short = { ...label, text: '47%', always: true };
    expect(labelsOf({ label: short }).map(({ name }) => name)).toEqual(['47%']);
    expect(labelsOf({ label: short }, { shown: false }).map(({ name }) => name)).toEqual(['A place']);
  });

  it('stands at every level and first where it is chosen, unless its parts are named instead', () => {
    const some = { ...label, from: 6, until: 9 };
    const chosen = { order: 0, selected: true };
    expect(labelsOf({ label: some }, { selected: true })).toMatchObject([{ ...chosen, from: 0, until: 24 }]);
    const divided = { label: some, parts: ['b'] };
    expect(labelsOf(divided, { selected: true })).toMatchObject([{ ...chosen, from: 0, until: 24 }]);
    expect(labelsOf(divided, { selected: true, shown: false })).toMatchObject([{ ...chosen, from: 6, until: 9 }]);
    expect(labelsOf({ label: some }, { selected: true, shown: false })).toMatchObject([{ ...chosen, from: 0 }]);
  });

  it('moves into its place as that comes close, sooner where the view was made for it', () => {
    const moving = { label: { ...label, near: [36, 33] as [number, number] } };
    const beside = { at: [35, 32], side: 'left', from: 0 };
    const inside = { at: [36, 33], side: 'centre', until: 24 };
    expect(labelsOf(moving)).toMatchObject([
      { ...beside, until: 7 },
      { ...inside, from: 7 },
    ]);
    expect(labelsOf(moving, { touched: true })).toMatchObject([
      { ...beside, until: 6 },
      { ...inside, from: 6 },
    ]);
    expect(labelsOf(moving, { selected: true })).toMatchObject([
      { ...beside, until: 6 },
      { ...inside, from: 6 },
    ]);
  });

  it('has words under it from where there is room for them', () => {
    const levels = (place: Partial<Place>) =>
      labelsOf(place, { words: 'held' }).map(({ words, from, until }) => [words, from, until]);
    expect(levels({})).toEqual([
      [null, 0, 5],
      ['held', 5, 24],
    ]);
    expect(levels({ label: { ...label, from: 5 } })).toEqual([['held', 5, 24]]);
    expect(levels({ label: { ...label, until: 5 } })).toEqual([[null, 0, 5]]);
  });
});
