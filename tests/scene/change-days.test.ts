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

  it('are the days on which a shape or a state begins, is sure, or has just ended, and that after the present', () => {
    const [state] = [...story.places.values()].flatMap(({ states }) => states);
    const [some] = story.places.values();
    if (!state || !some) throw new Error('the story has no states');
    const span = { first: start - 5, last: start + 20 };
    const states = [
      { ...state, span, sure: { first: start + 10, last: start + 15 } },
      { ...state, span: { first: start + 30, last: end }, sure: null },
    ];
    const shown = { first: start + 3, last: start + 40 };
    const places = new Map([['a', { ...some, states, shown }]]);
    const after = [3, 10, 16, 21, 30, 41].map((days) => start + days);
    expect(sceneChangeDays({ ...story, places })).toEqual([start, ...after, now + 1]);
  });

  it('leave a moment before all of them as it is', () => {
    expect(changeDayBefore([now], now - 1)).toBe(now - 1);
    expect(changeDayBefore([start, now], now - 1)).toBe(start);
    expect(changeDayBefore([start, now], now)).toBe(now);
  });
});
