import { afterEach, describe, expect, it } from 'vitest';
import { details } from '#messages/details';
import { legend as keyWords } from '#messages/legend';
import { printSheet } from '#messages/print-sheet';
import { palettes } from '../../../src/cartography/palette';
import { containsBounds } from '../../../src/geo/bounds';
import type { Size } from '../../../src/geo/camera';
import { formatMoment } from '../../../src/i18n/format-moment';
import { messages } from '../../../src/i18n/messages';
import { mountPrintSheet } from '../../../src/outputs/print/mount-print-sheet';
import { accountOf, claimsOf, type Entry } from '../../../src/scene/account';
import { boundsByPlace } from '../../../src/scene/place-bounds';
import { sceneAt } from '../../../src/scene/scene';
import { partsAt } from '../../../src/scene/situation';
import type { AppState } from '../../../src/state/store';
import { story } from '../../../src/story/load-story';
import type { Statement } from '../../../src/story/story';
import { dayOf } from '../../../src/time/day';
import { appAt, textOf } from '../../harness/app';
import { geography } from '../../harness/geography';

const credits = '© somebody';

const moments = [story.calendar.start, dayOf(2025, 6, 15), story.calendar.now, story.calendar.end];
const places = [...story.places.values()];
const words = messages.panel;

/** Puts the sheet for a state into the page, as printing does. */
function openSheet(state: Partial<AppState> = {}, files = geography, frame: Size | null = null) {
  const mapArea = { width: 900, height: 600 };
  const remove = mountPrintSheet(appAt(state), { geography: files, camera: null, mapArea, frame, credits });
  const find = (selector: string): Element => {
    const found = document.querySelector(`.print-root ${selector}`);
    if (!found) throw new Error(`nothing on the sheet matches ${selector}`);
    return found;
  };
  const all = (selector: string): Element[] => [...document.querySelectorAll(`.print-root ${selector}`)];
  /** What the sheet tells under an id, with white space as single spaces; null where it does not. */
  const told = (id: string): string | null => {
    const item = document.querySelector(`.print-root [data-item="${id}"]`);
    return item && textOf(item);
  };
  return { remove, find, all, told, text: (selector = '.print-sheet') => textOf(find(selector)) };
}

let open: ReturnType<typeof openSheet> | null = null;
function sheetOf(...input: Parameters<typeof openSheet>) {
  open = openSheet(...input);
  return open;
}
afterEach(() => {
  open?.remove();
  open = null;
});

/** Checks that an item says how sure the text is of a statement, who says so, and where it stands. */
function expectStanding(item: string | null, statement: Statement): void {
  expect(item).toContain(words.standing[statement.standing].word);
  if (statement.voice) expect(item).toContain(statement.voice);
  if (statement.qualifier) expect(item).toContain(`“${statement.qualifier}”`);
  for (const paragraph of statement.paragraphs) expect(item).toContain(`¶ ${paragraph}`);
}

/** The words of an entry, with their standing, voice and paragraphs. */
function wordsOf(entry: Entry): Statement {
  return entry.kind === 'state' ? entry.state : entry.kind === 'event' ? entry.event : entry.claim;
}

describe.each(places.map((place) => [place.id, place] as const))('the sheet of %s', (_, place) => {
  it.each(moments)('tells what holds and is expected in full, the rest in short, on day %i', (moment) => {
    const { told, text } = sheetOf({ place: place.id, moment }, {});
    expect(text('h1')).toBe(place.name);
    expect(text('.print-head')).toContain(place.headline);
    const account = accountOf(story, place.id, moment);
    expectStanding(text('.print-head'), place);
    for (const { state } of account.holding) {
      expect(told(state.state)).toContain(state.text);
      expectStanding(told(state.state), state);
    }
    const full = [...account.now, ...account.expected];
    for (const entry of [...full, ...account.before, ...account.later]) {
      expect(told(entry.id), entry.id).not.toBeNull();
      expectStanding(told(entry.id), wordsOf(entry));
      const isFull = entry.kind === 'claim' || full.includes(entry);
      expect(told(entry.id)?.includes(wordsOf(entry).text), entry.id).toBe(isFull);
    }
  });
});

describe.each(story.events.map((event) => [event.id, event] as const))('the sheet of %s', (_, event) => {
  it('tells the event, its places and every claim made on its occasion', () => {
    const { told, text } = sheetOf({ event: event.id, moment: event.moment }, {});
    expect(text('h1')).toBe(event.title);
    expect(text('.print-head')).toContain(event.text);
    expectStanding(text('.print-head'), event);
    for (const id of event.places) expect(told(id)).toContain(story.places.get(id)?.name);
    for (const claim of claimsOf(story, event.id)) {
      expect(told(claim.id)).toContain(claim.text);
      expectStanding(told(claim.id), claim);
    }
  });
});

describe('the sheet of a place that is divided', () => {
  it('tells what holds in its parts, and of no quiet', () => {
    const { now } = story.calendar;
    const divided = places.filter((place) => partsAt(story, place, now).length > 0);
    expect(divided.length).toBeGreaterThan(0);
    for (const place of divided) {
      const { told, text, remove } = sheetOf({ place: place.id, moment: now }, {});
      for (const part of partsAt(story, place, now)) {
        expect(told(part.id)).toContain(part.name);
        expect(told(part.id)).toContain(part.headline);
        for (const { state } of accountOf(story, part.id, now).holding) {
          expect(told(`${part.id}-${state.state}`)).toContain(state.text);
          expectStanding(told(`${part.id}-${state.state}`), state);
        }
      }
      expect(text()).not.toContain(words.place.nothingNow);
      expect(text('.print-key')).not.toContain(keyWords.lines.touched);
      remove();
    }
  });
});

describe('the sheet of the whole story', () => {
  it('opens with what the article found, and how sure that is', () => {
    const { text } = sheetOf();
    expect(text('h1')).toBe(story.headline.text);
    expectStanding(text('.print-head'), story.headline);
    expect(text('.print-head')).not.toContain(story.standfirst);
  });

  it.each(moments)('tells what holds in each place, and names every other, on day %i', (moment) => {
    const { told, text } = sheetOf({ moment });
    for (const { id, state } of sceneAt(story, moment, { place: null, event: null, hovered: null }).places) {
      const place = story.places.get(id);
      expect(text()).toContain(place?.name);
      if (state === null) continue;
      const held = place?.states.find((each) => each.span.first <= moment && moment <= each.span.last);
      expect(told(id)).toContain(story.states.get(state)?.name);
      expect(told(id)).toContain(held?.text);
      if (held) expectStanding(told(id), held);
    }
  });

  it('says between which events a free moment lies', () => {
    const moment = dayOf(2025, 3, 1);
    const { text } = sheetOf({ moment });
    const before = story.events.findLast((event) => event.moment < moment);
    const after = story.events.find((event) => event.moment > moment);
    expect(text('.print-head')).toContain(before?.title);
    expect(text('.print-head')).toContain(after?.title);
  });

  it('says the month alone inside it, and both states that may hold then', () => {
    const { told, text } = sheetOf({ moment: dayOf(2024, 11, 15) });
    const unsaid = 'November 2024 (the article does not say which days)';
    expect(text('.print-masthead')).toContain(unsaid);
    expect(text('.print-head')).toContain(story.eventById.get('lebanon-ceasefire')?.title);
    expect(text()).not.toContain('15 November');
    for (const item of ['southern-lebanon', 'southern-lebanon-ceasefire']) {
      expect(told(item)).toContain(messages.dates.someTime.month);
    }
    expect(text('.print-key')).toContain(keyWords.unsure);
  });
});

describe('a sheet in a frame of another page', () => {
  it('has map, key, heading and credits, and none of the text that there are no pages for', () => {
    const [event] = story.events;
    const { all, text } = sheetOf({ event: event?.id ?? '' }, geography, { width: 700, height: 560 });
    expect(all('.print-framed .print-map .svg-map')).not.toHaveLength(0);
    expect(all('.print-key [data-state]').length).toBeGreaterThan(0);
    expect(text('h1')).toBe(event?.title);
    expect(text('.print-foot')).toBe(credits);
    expect(all('.print-part')).toHaveLength(0);
  });
});

describe('every sheet', () => {
  it.each(moments)('has title, moment, address, sources and disclaimer, on day %i', (moment) => {
    history.replaceState(null, '', '?place=somewhere&at=2025-01-01');
    const { text } = sheetOf({ moment });
    expect(text('.print-masthead')).toContain(story.title);
    expect(text('.print-masthead')).toContain(formatMoment(story, { moment, event: null }, messages));
    const foot = text('.print-foot');
    for (const line of [credits, story.disclaimer, location.href, details.sources.article(story.article.title)]) {
      expect(foot).toContain(line);
    }
    history.replaceState(null, '', '/');
  });

  it('keys the states on its map with mark and word, and no state that is elsewhere', () => {
    const { now } = story.calendar;
    const { all } = sheetOf({ moment: now });
    const { legend } = sceneAt(story, now, { place: null, event: null, hovered: null });
    const keyed = all('.print-key [data-state]');
    expect(keyed.map(textOf)).toEqual(legend.map(({ name }) => name));
    for (const entry of keyed) expect(entry.querySelector('svg')).not.toBeNull();
    open?.remove();
    const far = places.find(({ id }) => story.pointers.flat().includes(id));
    const alone = sheetOf({ moment: now, place: far?.id ?? '' });
    expect(alone.all('.print-key [data-state]').length).toBeLessThan(legend.length);
    expect(alone.text('.print-key')).toContain(keyWords.lines.selected);
  });

  it('says in the future that states are only the last known', () => {
    const { text } = sheetOf({ moment: story.calendar.end });
    expect(text('.print-key')).toContain(keyWords.future);
    expect(text()).toContain(words.introduction.withStateCarried);
  });

  it('draws the marks of states, since backgrounds may not be printed', () => {
    const moment = dayOf(2024, 11, 15);
    const unsure = places.find(({ id }) => accountOf(story, id, moment).holding.length > 1);
    const { all } = sheetOf({ moment, place: unsure?.id ?? '' });
    expect(all('.panel-kicker .state-sample').length).toBeGreaterThan(1);
    expect(all('.ui-state-mark')).toHaveLength(0);
  });

  it('draws the map and its inset in light colours, with ids of their own', () => {
    const { find, all } = sheetOf({ moment: story.calendar.now });
    const style = find('.print-sheet').getAttribute('style');
    expect(style).toContain(`--sea: ${palettes.light.sea}`);
    expect(style).toContain(`--tone-blue: ${palettes.light.tone.blue}`);
    expect(style).toContain('--paper: #ffffff');
    expect(find('.print-map > .svg-map').getAttribute('aria-label')).toContain('early January 2026');
    expect(find('.print-map > .svg-map > desc').textContent).toContain('Southern Lebanon');
    expect(all('.print-inset .svg-map')).toHaveLength(1);
    const ids = all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith('print-') || id.startsWith('_r'))).toBe(true);
  });

  it('has no inset beside a chosen place', () => {
    const around = [...boundsByPlace(story, geography)].filter(([, frame]) =>
      containsBounds(frame, story.inset.bounds),
    );
    expect(around.length).toBeGreaterThan(1);
    for (const [place] of around) {
      const { all, remove } = sheetOf({ place });
      expect(all('.print-map > .svg-map')).toHaveLength(1);
      expect(all('.print-inset'), place).toHaveLength(0);
      remove();
    }
  });

  it('marks the chosen place on the map, but not what the pointer happens to lie on', () => {
    const [chosen, hovered] = places.filter(({ states }) => states.length > 0);
    const { all } = sheetOf({ place: chosen?.id ?? '', hovered: hovered?.id ?? '' });
    expect(all('[data-outline="selected"], [data-outline="absent"]').length).toBeGreaterThan(0);
    expect(all('[data-outline="hovered"]')).toHaveLength(0);
  });

  it('stands without shapes, and says that they are missing', () => {
    const { text, all } = sheetOf({ place: places[0]?.id ?? '' }, {});
    expect(text('.print-map')).toBe(printSheet.noShapes);
    expect(all('.svg-map')).toHaveLength(0);
    expect(text('h1')).toBe(places[0]?.name);
  });

  it('is the first thing in the page, and leaves nothing behind', () => {
    const before = document.body.innerHTML;
    const { remove } = sheetOf();
    expect(document.body.firstElementChild?.className).toBe('print-root');
    remove();
    expect(document.body.innerHTML).toBe(before);
    open = null;
  });

  it('leaves nothing behind where it cannot be drawn', () => {
    const before = document.body.innerHTML;
    const broken = { places: { type: 'FeatureCollection', features: [null] } } as never;
    expect(() => openSheet({}, broken)).toThrow();
    expect(document.body.innerHTML).toBe(before);
  });
});
