import { expect, it } from 'vitest';
import { groupPlaces } from '../../src/panel/place-list';
import { sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';

const { start, now } = story.calendar;
const groupsOn = (day: number) => groupPlaces(story, sceneAt(story, day, { place: null, event: null, hovered: null }));
const divided = [...story.places.values()].find(({ parts }) => parts !== undefined);

it('lists every place once at any time', () => {
  for (const day of [start, now]) {
    const { eventful, quiet, far, missing } = groupsOn(day);
    const ids = [...eventful, ...quiet, ...far, ...missing].map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...story.places.keys()].toSorted());
  }
});

it('does not call a place missing whose parts are drawn, nor parts there that are not yet', () => {
  const missingOn = (day: number) => groupsOn(day).missing.map(({ id }) => id);
  expect(missingOn(now)).not.toContain(divided?.id);
  for (const part of divided?.parts ?? []) expect(missingOn(start)).toContain(part);
});
