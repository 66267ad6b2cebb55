import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actions, createActions } from '../../src/state/actions';
import { type AppState, createAppStore, openingState } from '../../src/state/store';
import { story } from '../../src/story/load-story';

const { start, now, end } = story.calendar;
const [firstEvent, secondEvent] = story.events;
const lastEvent = story.events.at(-1);
if (!firstEvent || !secondEvent || !lastEvent) throw new Error('the story has too few events to test with');
const [aPlace, otherPlace] = [...story.places.keys()];

function reader(from: Partial<AppState> = {}) {
  const store = createAppStore(story, from);
  return { store, actions: createActions(store, story), state: store.getState };
}

describe('choosing', () => {
  it('a place keeps moment and event', () => {
    const { actions, state } = reader({ event: firstEvent.id, moment: firstEvent.moment });
    actions.selectPlace(aPlace ?? '');
    expect(state()).toMatchObject({ place: aPlace, event: firstEvent.id, moment: firstEvent.moment });
  });

  it('an event goes to its moment and leaves the place', () => {
    const { actions, state } = reader({ place: aPlace ?? null });
    actions.selectEvent(secondEvent.id);
    expect(state()).toMatchObject({ place: null, event: secondEvent.id, moment: secondEvent.moment });
  });

  it('back leads from the place to its event, clear to the introduction at the same moment', () => {
    const { actions, state } = reader({ place: aPlace ?? null, event: firstEvent.id, moment: firstEvent.moment });
    actions.closePlace();
    expect(state()).toMatchObject({ place: null, event: firstEvent.id });
    actions.clear();
    expect(state()).toMatchObject({ place: null, event: null, moment: firstEvent.moment });
  });

  it('an unknown id changes nothing, not even a playback', () => {
    const { actions, state } = reader({ playing: true, place: aPlace ?? null });
    const before = state();
    for (const id of ['', 'nowhere', '__proto__', 'constructor', 'toString']) {
      actions.selectPlace(id);
      actions.selectEvent(id);
      actions.standAt(id);
    }
    expect(state()).toBe(before);
  });

  it('points at one place at a time and says nothing new for the same one', () => {
    const { actions, store, state } = reader();
    let heard = 0;
    store.subscribe(() => heard++);
    actions.hover(aPlace ?? null);
    actions.hover(aPlace ?? null);
    actions.hover(otherPlace ?? null);
    expect(state().hovered).toBe(otherPlace);
    actions.hover(otherPlace ?? null, true);
    expect(state()).toMatchObject({ hovered: otherPlace, focused: true });
    actions.hover(null);
    expect(state()).toMatchObject({ hovered: null, focused: false });
    expect(heard).toBe(4);
  });
});

describe('moving in time', () => {
  it('stays on whole days of the calendar, between events', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (anywhere) => {
        const { actions, state } = reader({ event: firstEvent.id, place: aPlace ?? null });
        actions.goTo(anywhere);
        const { moment, event, place } = state();
        expect(Number.isInteger(moment) && moment >= start && moment <= end).toBe(true);
        expect({ event, place }).toEqual({ event: null, place: aPlace });
      }),
    );
    const { actions, state } = reader();
    actions.goTo(now + 0.4);
    expect(state().moment).toBe(now);
  });

  it('steps through every event once in each direction and stops at the ends', () => {
    const { actions, state } = reader({ moment: start, place: aPlace ?? null });
    const walk = (direction: 1 | -1): (string | null)[] => {
      const passed: (string | null)[] = [];
      while (actions.step(direction)) {
        passed.push(state().event);
        expect(state().moment).toBe(story.eventById.get(state().event ?? '')?.moment);
        if (passed.length > story.events.length) break;
      }
      return passed;
    };
    const ids = story.events.map((event) => event.id);
    expect(walk(1)).toEqual(ids);
    const atEnd = state();
    expect(actions.step(1)).toBe(false);
    expect(state()).toBe(atEnd);
    expect(walk(-1)).toEqual(ids.slice(0, -1).reverse());
  });

  it('leaves the place when the story goes on, and keeps it where it does not', () => {
    for (const direction of [1, -1] as const) {
      const { actions, state } = reader({ moment: now, place: aPlace ?? null });
      actions.step(direction);
      expect(state()).toMatchObject({ place: null, event: expect.any(String) });
    }
    const { actions, state } = reader({ event: lastEvent.id, moment: lastEvent.moment, place: aPlace ?? null });
    actions.step(1);
    expect(state().place).toBe(aPlace);
  });

  it('stands at an event without leaving the place', () => {
    const { actions, state } = reader({ place: aPlace ?? null, playing: true });
    actions.standAt(lastEvent.id);
    expect(state()).toMatchObject({ event: lastEvent.id, moment: lastEvent.moment, place: aPlace, playing: true });
  });
});

describe('playing', () => {
  it('leaves the place and stays where it is; the story begins at its first event', () => {
    const { actions, state } = reader({ event: secondEvent.id, moment: secondEvent.moment, place: aPlace ?? null });
    actions.play();
    expect(state()).toMatchObject({ playing: true, place: null, event: secondEvent.id });
    actions.selectPlace(aPlace ?? '');
    actions.playStory();
    expect(state()).toMatchObject({ playing: true, place: null, event: firstEvent.id, moment: firstEvent.moment });
  });

  const stops: readonly (readonly [string, (actions: Actions) => void])[] = [
    ['choosing a place', (actions) => actions.selectPlace(aPlace ?? '')],
    ['choosing an event', (actions) => actions.selectEvent(firstEvent.id)],
    ['going back to the introduction', (actions) => actions.clear()],
    ['taking hold of the slider', (actions) => actions.startScrub()],
    ['following an address', (actions) => actions.follow({ place: null, event: null, moment: start })],
    ['pausing', (actions) => actions.pause()],
  ];
  it.each(stops)('ends with %s', (_, stop) => {
    const { actions, state } = reader();
    actions.play();
    expect(state().playing).toBe(true);
    stop(actions);
    expect(state().playing).toBe(false);
  });

  it('goes on while steps are taken', () => {
    const { actions, state } = reader({ moment: start });
    actions.play();
    actions.step(1);
    expect(state().playing).toBe(true);
  });

  it('and a drag has a beginning and an end', () => {
    const { actions, state } = reader();
    actions.startScrub();
    expect(state().scrubbing).toBe(true);
    actions.endScrub();
    expect(state().scrubbing).toBe(false);
  });
});

describe('notices, bounds and addresses', () => {
  it('a notice replaces the one of the same name and can be put away', () => {
    const { actions, state } = reader();
    actions.notify({ id: 'map', text: 'one' });
    actions.notify({ id: 'geography', text: 'two' });
    actions.notify({ id: 'map', text: 'three' });
    expect(state().notices.map(({ text }) => text)).toEqual(['two', 'three']);
    const { notices } = state();
    actions.dismiss('nothing');
    expect(state().notices).toBe(notices);
    actions.dismiss('geography');
    expect(state().notices).toEqual([{ id: 'map', text: 'three' }]);
  });

  it('asking twice for the same bounds is two requests', () => {
    const { actions, state } = reader();
    actions.fitBounds(story.view.home);
    const first = state().fitRequest;
    actions.fitBounds(story.view.home);
    expect(state().fitRequest).toEqual({ bounds: story.view.home });
    expect(state().fitRequest).not.toBe(first);
  });

  it('an address is followed as a whole and leaves the rest alone', () => {
    const { actions, state } = reader({ hovered: aPlace ?? null });
    actions.notify({ id: 'map', text: 'one' });
    actions.follow({ place: otherPlace ?? null, event: lastEvent.id, moment: lastEvent.moment });
    expect(state()).toMatchObject({ place: otherPlace, event: lastEvent.id, moment: lastEvent.moment });
    expect(state()).toMatchObject({ hovered: aPlace, notices: [{ id: 'map', text: 'one' }] });
  });

  it('what the host page asks and offers is kept, and a paragraph may be asked for twice', () => {
    const { actions, state } = reader();
    actions.setAppearance({ theme: 'dark', hide: ['legend'] });
    actions.offerParagraphs([1, 3]);
    actions.seekParagraph(3);
    expect(state()).toMatchObject({ appearance: { theme: 'dark', hide: ['legend'] }, paragraphs: [1, 3] });
    const { sought } = state();
    actions.seekParagraph(3);
    expect(state().sought).toEqual({ paragraph: 3 });
    expect(state().sought).not.toBe(sought);
  });

  it('two maps on one page know nothing of each other', () => {
    const [one, other] = [reader(), reader()];
    one.actions.selectEvent(firstEvent.id);
    expect(other.state()).toEqual(openingState(story));
  });
});
