import { describe, expect, it } from 'vitest';
import { description as words } from '#messages/description';
import { describeHolding, describePlace } from '../../src/description/describe-place';
import { describeView } from '../../src/description/describe-view';
import type { Bounds } from '../../src/geo/bounds';
import { type Viewport, viewportOf } from '../../src/geo/camera';
import { formatMoment } from '../../src/i18n/format-moment';
import { messages } from '../../src/i18n/messages';
import type { BoundsByPlace } from '../../src/scene/place-bounds';
import { type Selection, sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';
import type { Place } from '../../src/story/story';
import { type Day, dayOf } from '../../src/time/day';

const { now } = story.calendar;
const { place: placeWords } = messages.panel;

function placeOf(id: string): Place {
  const place = story.places.get(id);
  if (!place) throw new Error(`the story has no place ${id}`);
  return place;
}

/** The name of what a place is in, by the state's index; its last one where none is given. */
function stateName({ id, states }: Place, index = -1): string {
  const kind = story.states.get(states.at(index)?.state ?? '');
  if (!kind) throw new Error(`${id} has no state ${index}`);
  return kind.name;
}

/** The same with how sure the text is of it. */
function describedState(place: Place, index = -1): string {
  const standing = place.states.at(index)?.standing ?? 'position';
  return words.held(words.breath(stateName(place, index)), messages.panel.standing[standing].word);
}

/** West to east: the West Bank, southern Lebanon, Latakia, Jordan, Iran. Every place beyond the frame has bounds too. */
const placeBounds: BoundsByPlace = new Map<string, Bounds>([
  ['iran', [44, 25, 63, 40]],
  ['turkey', [26, 36, 44, 42]],
  ['latakia', [35.7, 35.3, 36.3, 35.9]],
  ['southern-lebanon', [35.1, 33, 35.8, 33.4]],
  ['jordan', [35, 29.2, 39.3, 33.4]],
  ['west-bank', [34.9, 31.3, 35.6, 32.5]],
]);
const levant = viewportOf([34, 30, 38, 36], 400);
const desert = viewportOf([10, 20, 12, 22], 400);
const everywhere = viewportOf([20, 20, 65, 45], 800);

interface Seen extends Partial<Selection> {
  readonly moment?: Day;
  readonly viewport?: Viewport;
}

function sentences({ moment = now, viewport = levant, place = null, event = null }: Seen = {}): readonly string[] {
  return describeView(story, sceneAt(story, moment, { place, event, hovered: null }), placeBounds, viewport, messages);
}

const dateOf = (moment: Day, event: string | null = null): string => formatMoment(story, { moment, event }, messages);
const nameOf = (id: string): string => placeOf(id).name;

describe('a view in words begins with', () => {
  it('the article’s present as such', () => {
    expect(sentences()[0]).toBe(words.shows(words.moment(dateOf(now), messages.timeline.presentTitle)));
  });

  it('the date alone of a day before', () => {
    const day = dayOf(2025, 3, 1);
    expect(sentences({ moment: day })[0]).toBe(words.shows(`${dateOf(day)}.`));
  });

  it('that a day after the present has not come, and ends with that all is as last told', () => {
    const later = sentences({ moment: now + 1 });
    expect(later[0]).toBe(words.shows(words.moment(dateOf(now + 1), messages.timeline.futureFlag)));
    expect(later.at(-1)).toBe(placeWords.lastToldNote);
    expect(sentences()).not.toContain(placeWords.lastToldNote);
  });

  it.each(['mar-a-lago-meeting', 'latakia-attacks', 'f35-delivery', 'turkey-f35-sale'])(
    'the event %s, with how sure the text is of it',
    (id) => {
      const event = story.eventById.get(id);
      const { title = '', moment = 0, standing = 'happened' } = event ?? {};
      const held = words.held(title, messages.panel.standing[standing].word);
      expect(sentences({ event: id, moment })[0]).toBe(words.shows(words.moment(dateOf(moment, id), held)));
    },
  );
});

describe('a view in words names', () => {
  it('what is chosen, and what holds there where that is not in view and told with the others', () => {
    expect(sentences({ place: 'latakia' })[1]).toBe(words.chosen(nameOf('latakia')));
    const june = dayOf(2025, 6, 15);
    const iran = describePlace(story, placeOf('iran'), june, messages);
    expect(sentences({ place: 'iran', moment: june })[1]).toBe(words.chosen(iran));
    expect(iran).toContain(stateName(placeOf('iran')));
    expect(sentences().join()).not.toContain(words.chosen('').slice(0, -1));
  });

  it('the places in view from west to east, each with what holds there and how sure the text is', () => {
    const told = ['west-bank', 'southern-lebanon', 'latakia'].map((id) => {
      return words.place(nameOf(id), describedState(placeOf(id)));
    });
    expect(sentences()).toContain(words.told(told.join('; ')));
  });

  it('by name alone those in which nothing holds, which change with time', () => {
    expect(sentences()).toContain(words.quiet(nameOf('jordan')));
    const before = ['latakia', 'jordan'].map(nameOf).join(', ');
    expect(sentences({ moment: dayOf(2025, 12, 28) })).toContain(words.quiet(before));
  });

  it('the places that the story points to beyond the map, but for those in view', () => {
    const pointed = story.pointers.flat();
    expect(sentences().at(-1)).toBe(words.beyond(pointed.map(nameOf).join(', ')));
    const others = pointed.filter((id) => !['iran', 'turkey'].includes(id));
    expect(sentences({ viewport: everywhere }).at(-1)).toBe(words.beyond(others.map(nameOf).join(', ')));
  });

  it('no place where none is in view, and says so', () => {
    expect(sentences({ viewport: desert })).toEqual([
      sentences()[0],
      words.empty,
      words.beyond(story.pointers.flat().map(nameOf).join(', ')),
    ]);
    expect(sentences()).not.toContain(words.empty);
  });
});

describe('what holds in a place is told', () => {
  const held = (id: string, moment: Day): string | null => describeHolding(story, placeOf(id), moment, messages);

  it('as last known after the present, whatever the standing', () => {
    for (const id of ['west-bank', 'latakia', 'rafah']) {
      expect(held(id, now)).toBe(describedState(placeOf(id)));
      expect(held(id, now + 1)).toBe(placeWords.carried(describedState(placeOf(id))));
    }
  });

  it('as of some time in a month of which the text names no day, and as it is after that', () => {
    const unsure = `${messages.dates.someTime.month}; ${messages.dates.unsaid}`;
    const strikes = describedState(placeOf('lebanon'), 0);
    expect(held('lebanon', dayOf(2024, 11, 15))).toBe(placeWords.unsure(strikes, unsure));
    expect(held('lebanon', dayOf(2024, 12, 1))).toBe(strikes);
  });

  it('as both states in a month in which one follows the other', () => {
    const [fighting, ceasefire] = [0, 1].map((index) => describedState(placeOf('southern-lebanon'), index));
    const turning = placeWords.turning(fighting ?? '', ceasefire ?? '');
    expect(held('southern-lebanon', dayOf(2024, 11, 15))).toBe(turning);
  });

  it('with the place’s name, or that there is nothing to tell', () => {
    const told = (place: Place): string => describePlace(story, place, now, messages);
    const [jordan, latakia] = [placeOf('jordan'), placeOf('latakia')];
    expect(told(latakia)).toBe(words.place(latakia.name, describedState(latakia)));
    expect(told(jordan)).toBe(words.place(jordan.name, words.nothing));
  });

  it('once, where the name of a part says it already', () => {
    const part = placeOf('gaza-hamas');
    const standing = messages.panel.standing[part.states[0]?.standing ?? 'position'].word;
    expect(describePlace(story, part, now, messages)).toBe(words.held(part.name, standing));
    expect(describePlace(story, part, now + 1, messages)).toBe(placeWords.carried(words.held(part.name, standing)));
  });

  it('of its parts, for a place that is divided into them', () => {
    const whole = placeOf('gaza');
    const told = describePlace(story, whole, now, messages);
    expect(told).not.toContain(words.nothing);
    for (const id of whole.parts ?? []) expect(told.toLowerCase()).toContain(stateName(placeOf(id)).toLowerCase());
  });
});
