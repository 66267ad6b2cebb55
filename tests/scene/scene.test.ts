import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Scene, type ScenePlace, type Selection, sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';
import { isoDate, parseIsoDate } from '../../src/time/day';
import { contains, datesOf } from '../../src/time/when';

const { start, now, end } = story.calendar;
const nothing: Selection = { place: null, event: null, hovered: null };
const ids = [...story.places.keys()];

function on(isoDate: string): Scene {
  const day = parseIsoDate(isoDate);
  if (day === null) throw new Error(`${isoDate} is no date`);
  return sceneAt(story, day, nothing);
}

function placeOn(id: string, isoDate: string): ScenePlace {
  const place = on(isoDate).places.find((each) => each.id === id);
  if (!place) throw new Error(`the scene has no ${id}`);
  return place;
}

const stateOn = (id: string, isoDate: string): string | null => placeOn(id, isoDate).state;

describe('what the story draws over time', () => {
  const strip = (isoDate: string) => ['gaza', 'gaza-hamas', 'gaza-israel'].map((id) => placeOn(id, isoDate).shown);

  it.each(['2023-10-07', '2024-12-31', '2025-09-30'])('has the Strip in one shape on %s', (day) => {
    expect(strip(day)).toEqual([true, false, false]);
    expect(stateOn('gaza', day)).toBe('fighting');
    expect(stateOn('gaza-hamas', day)).toBeNull();
  });

  it.each(['2025-10-01', '2025-12-29', '2030-12-31'])('has the Strip in two parts on %s', (day) => {
    expect(strip(day)).toEqual([false, true, true]);
    expect(stateOn('gaza', day)).toBeNull();
    expect(stateOn('gaza-hamas', day)).toBe('governed-hamas');
    expect(stateOn('gaza-israel', day)).toBe('held-israel');
  });

  it('takes southern Lebanon from clashes to ceasefire to the missed deadline', () => {
    const states = ['2023-10-07', '2024-10-31', '2024-12-01', '2025-12-30', '2025-12-31', '2026-01-05'];
    expect(states.map((day) => stateOn('southern-lebanon', day))).toEqual([
      'fighting',
      'fighting',
      'ceasefire',
      'ceasefire',
      'deadline-passed',
      'deadline-passed',
    ]);
  });

  it.each(['latakia', 'southern-syria'])('stirs in %s with the reports of 29 December 2025', (id) => {
    expect(stateOn(id, '2025-12-28')).toBeNull();
    expect(stateOn(id, '2025-12-29')).toBe('attacks-reported');
  });

  it('strikes Iran in June 2025 only', () => {
    const days = ['2025-05-31', '2025-06-01', '2025-06-30', '2025-07-01'];
    expect(days.map((day) => stateOn('iran', day))).toEqual([null, 'fighting', 'fighting', null]);
  });

  it('has violence rising in the West Bank from the first day to the last', () => {
    for (const day of [start, now, end]) {
      const place = sceneAt(story, day, nothing).places.find((each) => each.id === 'west-bank');
      expect(place?.state).toBe('violence-rising');
    }
  });
});

describe('a month is a month', () => {
  it.each([
    ['southern-lebanon', '2024-11', 'fighting', 'ceasefire'],
    ['israel-lebanon-border', '2024-11', 'fighting', 'still-away'],
    ['lebanon', '2024-11', 'ceasefire-strikes', null],
    ['syria', '2024-12', 'new-government', null],
    ['iran', '2025-06', 'fighting', null],
    ['gaza-hamas', '2025-10', 'governed-hamas', null],
    ['gaza-israel', '2025-10', 'held-israel', null],
  ])('%s is drawn alike and faintly on every day of %s', (id, month, state, turningTo) => {
    for (const day of ['01', '15', '30']) {
      expect(placeOn(id, `${month}-${day}`)).toMatchObject({ state, turningTo, faint: true });
    }
  });

  it.each([...story.places.values()])(
    'no state of $id begins or ends on a day that the text does not name',
    ({ states }) => {
      for (const { when, sure, span } of states) {
        for (const date of datesOf(when).filter(({ precision }) => precision !== 'day')) {
          for (let day = Math.max(date.first, start); day <= date.last; day++) {
            expect(contains(sure, day) || !contains(span, day) ? 'sure' : 'unsure', `${isoDate(day)}`).toBe('unsure');
          }
        }
      }
    },
  );
});

const aSelection = fc.record({
  place: fc.constantFrom(null, 'nowhere', ...ids),
  event: fc.constantFrom(null, 'never', ...story.events.map((event) => event.id)),
  hovered: fc.constantFrom(null, '__proto__', ...ids),
});
const aDay = fc.integer({ min: start, max: end });
const aScene = fc.tuple(aDay, aSelection).map(([day, selection]) => ({ day, selection }));

describe('at any moment and selection, a scene', () => {
  it('has every place of the story once, with the state that holds or the two that may', () => {
    fc.assert(
      fc.property(aScene, ({ day, selection }) => {
        const { places } = sceneAt(story, day, selection);
        expect(places.map((place) => place.id)).toEqual(ids);
        for (const place of story.places.values()) {
          const drawn = places.find((each) => each.id === place.id);
          const holding = drawn?.shown ? place.states.filter(({ span }) => contains(span, day)) : [];
          expect(holding.length).toBeLessThanOrEqual(2);
          expect([drawn?.state, drawn?.turningTo]).toEqual([holding[0]?.state ?? null, holding[1]?.state ?? null]);
        }
      }),
    );
  });

  it('draws the Strip as a whole or in its parts, never both and never neither', () => {
    fc.assert(
      fc.property(aScene, ({ day, selection }) => {
        const { places } = sceneAt(story, day, selection);
        const shown = (id: string) => places.find((place) => place.id === id)?.shown;
        expect(shown('gaza-hamas')).toBe(!shown('gaza'));
        expect(shown('gaza-israel')).toBe(!shown('gaza'));
      }),
    );
  });

  it('draws faintly exactly the states right of the present, and those of a month without a day', () => {
    fc.assert(
      fc.property(aScene, ({ day, selection }) => {
        const { future, places } = sceneAt(story, day, selection);
        expect(future).toBe(day > now);
        for (const { id, state, faint } of places) {
          const held = story.places.get(id)?.states.find((each) => each.state === state && contains(each.span, day));
          expect(faint).toBe(state !== null && (day > now || !contains(held?.sure ?? null, day)));
        }
      }),
    );
    expect(sceneAt(story, now, nothing).places.some((place) => place.faint)).toBe(false);
    expect(sceneAt(story, now + 1, nothing).places.some((place) => place.faint)).toBe(true);
  });

  it('has a legend of exactly the states to be seen, in the order of the story', () => {
    fc.assert(
      fc.property(aScene, ({ day, selection }) => {
        const { legend, places } = sceneAt(story, day, selection);
        const seen = new Set(places.flatMap(({ state, turningTo }) => [state ?? [], turningTo ?? []].flat()));
        expect(legend.map(({ id }) => id)).toEqual([...story.states.keys()].filter((id) => seen.has(id)));
      }),
    );
  });

  it('marks what is chosen, pointed at and touched, and nothing for ids that it does not know', () => {
    fc.assert(
      fc.property(aScene, ({ day, selection }) => {
        const scene = sceneAt(story, day, selection);
        const event = story.events.find(({ id }) => id === selection.event) ?? null;
        expect(scene.event).toBe(event);
        for (const { id, selected, hovered, touched } of scene.places) {
          expect({ selected, hovered, touched }).toEqual({
            selected: id === selection.place,
            hovered: id === selection.hovered,
            touched: (event?.places.includes(id) ?? false) || partsOf(selection.place, scene).includes(id),
          });
        }
      }),
    );
  });

  it('has all others step back from what is chosen, and nothing where nothing is', () => {
    fc.assert(
      fc.property(aScene, ({ day, selection }) => {
        const { places } = sceneAt(story, day, selection);
        const meant = places.some(({ selected, touched }) => selected || touched);
        for (const { selected, touched, recedes } of places) expect(recedes).toBe(meant && !selected && !touched);
      }),
    );
  });

  it('says in words what holds, of two states both, but neither in a drag nor right of the present', () => {
    const wordsAt = (day: number, id: string, scrubbing = false) =>
      sceneAt(story, day, { ...nothing, scrubbing }).places.find((place) => place.id === id)?.words;
    expect(wordsAt(now, 'gaza-hamas')).toBe('governed by Hamas');
    const turning = story.eventById.get('lebanon-ceasefire')?.moment ?? 0;
    expect(wordsAt(turning, 'southern-lebanon')).toBe('fighting → ceasefire agreed');
    expect(wordsAt(turning, 'southern-lebanon', true)).toBeNull();
    expect(wordsAt(now + 1, 'gaza-hamas')).toBeNull();
    expect(wordsAt(now, 'egypt')).toBeNull();
  });

  it('gives no state to a place that is not shown, whatever the story tells of it', () => {
    const gone = { first: start - 2, last: start - 1 };
    const places = new Map([...story.places].map(([id, place]) => [id, { ...place, shown: gone }]));
    const scene = sceneAt({ ...story, places }, now + 1, nothing);
    expect(scene.places.filter(({ shown, state, faint }) => shown || state !== null || faint)).toEqual([]);
    expect(scene.legend).toEqual([]);
  });

  it('follows from its input alone', () => {
    fc.assert(
      fc.property(aScene, aScene, (one, other) => {
        const before = sceneAt(story, one.day, one.selection);
        sceneAt(story, other.day, other.selection);
        expect(sceneAt(story, one.day, one.selection)).toEqual(before);
      }),
    );
  });
});

/** The parts of a chosen place that is not there itself. */
function partsOf(place: string | null, scene: ReturnType<typeof sceneAt>): readonly string[] {
  const isShown = scene.places.find(({ id }) => id === place)?.shown ?? true;
  return isShown ? [] : (story.places.get(place ?? '')?.parts ?? []);
}
