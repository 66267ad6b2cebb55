import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../src/scene/account';
import { changeDayBefore, placeChangeDays, sceneChangeDays } from '../../src/scene/change-days';
import { sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';

const { start, now, end } = story.calendar;
const moment = fc.integer({ min: start, max: end });
const nothing = { place: null, event: null, hovered: null };

describe('the turns of a story', () => {
  const changeDays = sceneChangeDays(story);

  it('hold every day on which something on the map changes, and few others', () => {
    const days = Array.from({ length: end - start + 1 }, (_, index) => start + index);
    const looks = days.map((day) => JSON.stringify({ ...sceneAt(story, day, nothing), moment: 0 }));
    const changes = days.filter((_, index) => looks[index] !== looks[index - 1]);
    expect(changeDays).toEqual(expect.arrayContaining(changes));
    expect(changes.length).toBeGreaterThan(3);
    expect(changeDays.length).toBeLessThan(changes.length * 3);
  });

  it('give the scene of every moment', () => {
    fc.assert(
      fc.property(moment, (day) => {
        const turn = changeDayBefore(changeDays, day);
        expect(turn).toBeLessThanOrEqual(day);
        expect({ ...sceneAt(story, turn, nothing), moment: day }).toEqual(sceneAt(story, day, nothing));
      }),
    );
  });

  it('of a place give its account at every moment', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...story.places.values()), (day, place) => {
        const turn = changeDayBefore(placeChangeDays(story, place), day);
        expect(accountOf(story, place.id, turn)).toEqual(accountOf(story, place.id, day));
      }),
    );
  });

  it('leave a moment before all of them as it is', () => {
    expect(changeDayBefore([now], now - 1)).toBe(now - 1);
    expect(changeDayBefore([now], now)).toBe(now);
  });
});
