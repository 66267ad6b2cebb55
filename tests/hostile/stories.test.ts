import { expect, it } from 'vitest';
import { sceneAt } from '../../src/scene/scene';
import { timelineOf } from '../../src/scene/timeline-scene';
import { readAddress, toMapState, writeAddress } from '../../src/state/address';
import { normaliseStory } from '../../src/story/normalise';
import { readStory } from '../../src/story/read-story';
import type { Story } from '../../src/story/story';
import { joinStory, splitStory } from '../../src/story/story-parts';
import { parseIsoDate } from '../../src/time/day';
import { validText } from '../story/valid-story';
import { expectFormat, expectUnpolluted } from './expect-sound';
import { holds, TIMEOUT } from './runs';
import { spoilt } from './spoil';

/** Whatever a story says that was taken, the timeline, the scene and the address of each of its events make sense. */
function expectTold(story: Story): void {
  const { start, end, now } = story.calendar;
  const { scale, marks } = timelineOf(story);
  for (const { at } of marks) expect(at >= 0 && at <= 1).toBe(true);
  for (const position of [0, 0.5, 1]) {
    const day = scale.dayAt(position);
    expect(Number.isInteger(day) && start <= day && day <= end).toBe(true);
  }
  expect(scale.dayAt(scale.positionOf(now))).toBe(now);
  const places = [...story.places.keys()];
  for (const [index, { id, moment, span }] of story.events.entries()) {
    expect(start <= span.first && span.first <= span.last && span.last <= end).toBe(true);
    const address = { place: places[index % places.length] ?? null, event: id, moment };
    expect(readAddress(writeAddress(address, story), story)).toEqual({ address, faults: [] });
    expect(parseIsoDate(toMapState(address).at)).toBe(moment);
    const scene = sceneAt(story, moment, { ...address, hovered: null });
    expect(scene.places).toHaveLength(places.length);
    for (const { state } of scene.places) expect(state === null || story.states.has(state)).toBe(true);
  }
}

it(
  'any story is told, or else told what is wrong with it',
  async () => {
    await holds('stories', 250, spoilt(validText), (text) => {
      const read = readStory(text, 'story.json');
      if ('problems' in read) {
        expect(read.problems.length).toBeGreaterThan(0);
        expectFormat(read.problems);
      } else {
        expectTold(read.story);
        const parts = splitStory(JSON.parse(text.replace(/^\uFEFF/, ''))).reverse();
        expect(normaliseStory(joinStory(parts)).events.map(({ id }) => id)).toEqual(
          read.story.events.map(({ id }) => id),
        );
      }
      expectUnpolluted();
    });
  },
  TIMEOUT,
);
