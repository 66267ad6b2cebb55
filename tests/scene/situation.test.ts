import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneAt } from '../../src/scene/scene';
import { leadsAt, partInShort, partsAt, situationOf } from '../../src/scene/situation';
import { story } from '../../src/story/load-story';
import type { Place } from '../../src/story/story';
import { dayOf } from '../../src/time/day';

const { start, now, end } = story.calendar;
const moment = fc.integer({ min: start, max: end });

function place(id: string): Place {
  const found = story.places.get(id);
  if (!found) throw new Error(`the story has no ${id}`);
  return found;
}

describe('what holds in a place', () => {
  it('is what the map draws of it or of its parts', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...story.places.values()), (day, each) => {
        const { places } = sceneAt(story, day, { place: null, event: null, hovered: null });
        const drawn = new Map(places.map(({ id, state }) => [id, state]));
        for (const { place: of, state } of situationOf(story, each, day).held.slice(0, 1)) {
          expect(drawn.get(of.id)).toBe(state.state);
        }
      }),
    );
  });

  it('are the parts of a place while it is not drawn itself', () => {
    expect(partsAt(story, place('gaza'), now).map(({ id }) => id)).toEqual(['gaza-hamas', 'gaza-israel']);
    expect(partsAt(story, place('gaza'), start)).toEqual([]);
    expect(situationOf(story, place('gaza'), now).held.map(({ state }) => state.state)).toEqual([
      'governed-hamas',
      'held-israel',
    ]);
    expect(situationOf(story, place('gaza'), start).held.map(({ state }) => state.state)).toEqual(['fighting']);
  });

  it('is nothing in a place that is not there and has no parts', () => {
    expect(situationOf(story, place('gaza-hamas'), start).held).toEqual([]);
  });
});

describe('the leading places', () => {
  it('are those of which there is something to tell, in the order of the story, and no more than asked for', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 8 }), (day, most) => {
        const leads = leadsAt(story, day, most);
        expect(leads.length).toBeLessThanOrEqual(most);
        const ids = leads.map((each) => each.place.id);
        expect(ids).toEqual(story.leads.filter((id) => ids.includes(id)));
        for (const { held } of leads) expect(held.length).toBeGreaterThan(0);
      }),
    );
  });

  it('change with time', () => {
    const ids = (day: number) => leadsAt(story, day, 4).map((each) => each.place.id);
    expect(ids(now)).toEqual(['gaza', 'southern-lebanon', 'west-bank', 'latakia']);
    expect(ids(dayOf(2025, 6, 15))).toEqual(['gaza', 'southern-lebanon', 'west-bank', 'iran']);
  });
});

it('what holds in a part of a place is named with its share', () => {
  const short = ['gaza-hamas', 'iran'].map((id) =>
    place(id).states.map((state) => partInShort(story, place(id), state)),
  );
  expect(short).toEqual([['47% governed by Hamas'], ['air strikes']]);
});
