import { describe, expect, it } from 'vitest';
import { description as words } from '#messages/description';
import { type Choice, describeStep } from '../../src/description/describe-step';
import { formatMoment } from '../../src/i18n/format-moment';
import { messages } from '../../src/i18n/messages';
import { sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';
import type { Place, StoryEvent } from '../../src/story/story';
import { type Day, dayOf } from '../../src/time/day';

const { start, now } = story.calendar;
const { standing, event: eventWords } = messages.panel;

function placeOf(id: string): Place {
  const place = story.places.get(id);
  if (!place) throw new Error(`the story has no place ${id}`);
  return place;
}

function eventOf(id: string): StoryEvent {
  const event = story.eventById.get(id);
  if (!event) throw new Error(`the story has no event ${id}`);
  return event;
}

/** A place with one of its states and how sure the text is of it, as it is told. */
function told(id: string, index = -1): string {
  const { name, states } = placeOf(id);
  const state = states.at(index);
  const kind = story.states.get(state?.state ?? '');
  return words.place(name, words.held(words.breath(kind?.name ?? ''), standing[state?.standing ?? 'position'].word));
}

const dateOf = (moment: Day, event: string | null = null): string => formatMoment(story, { moment, event }, messages);

/** A step from one standpoint to another; each is at the present with nothing chosen but for what is given. */
function step(before: Partial<Choice>, after: Partial<Choice>, isNamed = false, of = story): string {
  const opening: Choice = { place: null, event: null, moment: now };
  return describeStep(of, { ...opening, ...before }, { ...opening, ...after }, messages, isNamed);
}

const attacks = eventOf('latakia-attacks');
const atAttacks = { event: attacks.id, moment: attacks.moment };
const toldAttacks = words.moment(
  dateOf(attacks.moment, attacks.id),
  words.held(attacks.title, standing[attacks.standing].word),
);

describe('a step tells', () => {
  it('a chosen place with what holds there and how sure the text is, or that nothing is told', () => {
    expect(step({}, { place: 'latakia' })).toBe(`${told('latakia')}.`);
    expect(step({ place: 'latakia' }, { place: 'turkey' })).toBe(
      `${words.place(placeOf('turkey').name, words.nothing)}.`,
    );
  });

  it('a chosen event with its date and how sure the text is of it', () => {
    expect(step({ moment: attacks.moment }, atAttacks)).toBe(toldAttacks);
  });

  it('the date alone where nothing else changes', () => {
    const [before, after] = [dayOf(2025, 12, 29), dayOf(2025, 12, 30)];
    expect(step({ moment: before }, { moment: after })).toBe(`${dateOf(after)}.`);
    expect(step({ moment: before, place: 'latakia' }, { moment: after, place: 'latakia' })).toBe(`${dateOf(after)}.`);
  });

  it('that everything is shown, on the way back from a place or an event', () => {
    expect(step({ place: 'latakia' }, {})).toBe(words.everything);
    expect(step(atAttacks, { moment: attacks.moment })).toBe(words.everything);
  });

  it('the event again, on the way back from a place to it', () => {
    expect(step({ ...atAttacks, place: 'latakia' }, atAttacks)).toBe(toldAttacks);
  });

  it('of a place whose name takes the focus, what holds there', () => {
    const place = story.places.get('latakia');
    const said = step({}, { place: 'latakia' }, true);
    expect(said).not.toContain(place?.name);
    expect(said).toContain(story.states.get(place?.states.at(-1)?.state ?? '')?.name);
  });

  it('nothing that takes the focus a second time, only how sure the text is of it', () => {
    expect(step({ moment: attacks.moment }, atAttacks, true)).toBe(`${standing[attacks.standing].word}.`);
    expect(step(atAttacks, { moment: attacks.moment }, true)).toBe('');
    expect(step({ moment: dayOf(2025, 12, 29) }, { moment: dayOf(2025, 12, 30) }, true)).toBe('');
  });
});

describe('a step in time tells where else something holds from then on', () => {
  const [before, after] = [dayOf(2025, 12, 29), dayOf(2025, 12, 31)];
  const passed = words.changed(told('southern-lebanon', 2));

  it('after its own date or event, whatever place is chosen', () => {
    expect(step({ moment: before }, { moment: after })).toBe(`${dateOf(after)}. ${passed}`);
    const event = eventOf('hezbollah-deadline');
    const held = words.held(event.title, standing[event.standing].word);
    expect(step({ moment: before, place: 'gaza' }, { moment: event.moment, event: event.id })).toBe(
      `${words.moment(dateOf(event.moment, event.id), held)} ${passed}`,
    );
  });

  it('also back in time, and where the rest is named already', () => {
    expect(step({ moment: after }, { moment: before }, true)).toBe(words.changed(told('southern-lebanon', 1)));
  });

  it('and where nothing is told any more', () => {
    const [strikes, calm] = [dayOf(2025, 6, 30), dayOf(2025, 7, 1)];
    const gone = words.place(placeOf('iran').name, eventWords.nothing);
    expect(step({ moment: strikes }, { moment: calm }, true)).toBe(words.changed(gone));
  });

  /** A story of so many of those places in which something else holds at the present than at its start. */
  const changing = [start, now].map((moment) => {
    return sceneAt(story, moment, { place: null, event: null, hovered: null }).places.map(({ state }) => state);
  });
  const changed = [...story.places].filter((_, index) => changing[0]?.[index] !== changing[1]?.[index]);
  const storyOf = (count: number) => ({ ...story, places: new Map(changed.slice(0, count)) });

  it.each([4, 5, changed.length])('four at most by name, the others by number: %i', (count) => {
    const said = step({ moment: now }, { moment: start }, true, storyOf(count));
    const named = changed.filter(([, { name }]) => said.includes(`${name}: `)).map(([id]) => id);
    expect(named).toEqual(changed.slice(0, 4).map(([id]) => id));
    expect(said.endsWith(count > 4 ? ` ${words.more(count - 4)}` : `${eventWords.nothing}.`)).toBe(true);
  });

  it('but no place in which the same lasts, though after the present only as last known', () => {
    expect(step({ moment: now }, { moment: now + 1 }, true)).toBe('');
  });
});
