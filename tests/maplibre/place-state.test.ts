import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedStates } from '../../src/maplibre/view/place-state';
import { sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';
import { parseIsoDate } from '../../src/time/day';

const { start, now, end } = story.calendar;
const ids = [...story.places.keys()];
const anId = fc.constantFrom(null, ...ids);
const aScene = fc
  .record({
    day: fc.integer({ min: start, max: end }),
    place: anId,
    hovered: anId,
    event: fc.constantFrom(null, ...story.events.map((event) => event.id)),
  })
  .map(({ day, ...selection }) => sceneAt(story, day, selection));

describe('the feature states that changed', () => {
  it('are all of them where nothing was drawn before', () => {
    const scene = sceneAt(story, now, { place: 'latakia', event: null, hovered: null });
    const states = changedStates(null, scene);
    expect([...states.keys()]).toEqual(ids);
    expect(states.get('latakia')).toEqual({
      shown: true,
      state: 'attacks-reported',
      expected: false,
      turningTo: '',
      faint: false,
      selected: true,
      touched: false,
      hovered: false,
      focused: false,
      recedes: false,
    });
    expect(states.get('egypt')).toMatchObject({ state: '', recedes: true });
  });

  it('are none where nothing changed', () => {
    fc.assert(fc.property(aScene, (scene) => changedStates(scene, structuredClone(scene)).size === 0));
  });

  it('bring the map from any scene to any other, and touch only places that differ', () => {
    fc.assert(
      fc.property(aScene, aScene, (before, after) => {
        const drawn = new Map(changedStates(null, before));
        const changed = changedStates(before, after);
        for (const [id, state] of changed) {
          expect(state).not.toEqual(drawn.get(id));
          drawn.set(id, state);
        }
        expect(drawn).toEqual(changedStates(null, after));
      }),
    );
  });

  it('are two for a hover that moves on, and the division alone when the Strip is divided', () => {
    const at = (day: number, hovered: string | null) => sceneAt(story, day, { place: null, event: null, hovered });
    expect([...changedStates(at(now, 'latakia'), at(now, 'west-bank')).keys()].sort()).toEqual([
      'latakia',
      'west-bank',
    ]);
    const divided = parseIsoDate('2025-10-01') ?? 0;
    expect([...changedStates(at(divided - 1, null), at(divided, null)).keys()]).toEqual([
      'gaza',
      'gaza-hamas',
      'gaza-israel',
    ]);
  });
});
