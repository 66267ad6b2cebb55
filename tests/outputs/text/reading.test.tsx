import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { details } from '#messages/details';
import { reading } from '#messages/reading';
import { TABLE_FILE } from '../../../src/embed/site';
import { formatWhen } from '../../../src/i18n/format-date';
import { messages } from '../../../src/i18n/messages';
import { Reading } from '../../../src/outputs/text/reading';
import { claimsOf } from '../../../src/scene/account';
import { sceneAt } from '../../../src/scene/scene';
import { createActions } from '../../../src/state/actions';
import { type AppState, createAppStore } from '../../../src/state/store';
import { AppContext } from '../../../src/state/use-app';
import { story } from '../../../src/story/load-story';
import { standings } from '../../../src/story/standing';
import type { Statement } from '../../../src/story/story';
import { textOf } from '../../harness/app';

const words = messages.panel;
const credits = ['© somebody', 'somebody else, CC BY'];
const places = [...story.places.values()];
const nothing = { place: null, event: null, hovered: null };

function write(start: Partial<AppState> = {}): string {
  const store = createAppStore(story, start);
  const app = { story, store, actions: createActions(store, story), messages };
  return renderToStaticMarkup(
    <AppContext value={app}>
      <Reading credits={credits} after={(kind, id) => <i data-after={`${kind}-${id}`} />} />
    </AppContext>,
  );
}

const page = document.createElement('div');
page.innerHTML = write();
const article = (kind: 'place' | 'event', id: string): Element | null => page.querySelector(`article#${kind}-${id}`);
const all = (selector: string, within: Element | null = page): Element[] => [
  ...(within?.querySelectorAll(selector) ?? []),
];
const links = (within: Element | null) => all('a', within).map((link) => link.getAttribute('href'));
const times = (text: string): number => textOf(page).split(text).length - 1;

/** All that the standing of a statement says, in words. */
function expectStanding(within: Element | null, statement: Statement): void {
  const line = textOf(within?.querySelector('.panel-standing') ?? null);
  expect(within?.querySelector('.panel-standing .ui-standing-mark')).not.toBeNull();
  expect(line).toContain(words.standing[statement.standing].word);
  expect(line).toContain(statement.voice ?? '');
  expect(line).toContain(statement.qualifier ?? '');
  for (const paragraph of statement.paragraphs) expect(line).toContain(`¶ ${paragraph}`);
}

describe('the story as text', () => {
  it.each(places)('tells of $id once, with what held there in order', (place) => {
    const entry = article('place', place.id);
    expect(textOf(entry?.querySelector('h3') ?? null)).toBe(place.name);
    expect(textOf(entry)).toContain(place.headline);
    expect(textOf(entry)).toContain(place.text);
    expect(times(place.text)).toBe(1);
    const rows = all('ol > li:has(.panel-state)', entry);
    expect(rows).toHaveLength(place.states.length);
    place.states.forEach((state, index) => {
      const row = rows[index] ?? null;
      expect(textOf(row)).toContain(state.text);
      expect(textOf(row?.querySelector('.panel-state') ?? null)).toBe(story.states.get(state.state)?.name);
      expect(row?.querySelector('.panel-state .ui-state-mark')).not.toBeNull();
      expectStanding(row, state);
    });
  });

  it.each(story.events)('tells of $id once, with its date, its standing and its places', (event) => {
    const entry = article('event', event.id);
    expect(textOf(entry?.querySelector('h3') ?? null)).toBe(event.title);
    expect(textOf(entry?.querySelector('.panel-kicker') ?? null)).toContain(formatWhen(event.when, messages));
    expect(times(event.text)).toBe(1);
    expect(textOf(entry)).toContain(event.text);
    expectStanding(entry, event);
    expect(links(entry)).toEqual(expect.arrayContaining(event.places.map((id) => `#place-${id}`)));
  });

  it.each(story.claims)('makes the claim $id once, under its event', (claim) => {
    expect(times(claim.text)).toBe(1);
    const [item, ...others] = all('li', article('event', claim.event)).filter((each) =>
      textOf(each).startsWith(claim.text),
    );
    expect(others).toEqual([]);
    expectStanding(item ?? null, claim);
    const group = item?.parentElement?.previousElementSibling ?? null;
    expect([...links(group), ...links(item ?? null)]).toEqual(claim.places.map((id) => `#place-${id}`));
    if (claim.places.length === 0) expect(textOf(group)).toBe(words.event.everywhere);
  });

  it('has the articles in the order of the story', () => {
    const expected = [...places.map(({ id }) => `place-${id}`), ...story.events.map(({ id }) => `event-${id}`)];
    expect(all('article').map(({ id }) => id)).toEqual(expected);
    expect(all('article + i').map((each) => each.getAttribute('data-after'))).toEqual(expected);
  });
});

describe('the ways through it', () => {
  it('lists every place once, with its state at the text’s present', () => {
    const items = all('nav ul > li');
    expect(items).toHaveLength(places.length);
    for (const { id, state } of sceneAt(story, story.calendar.now, nothing).places) {
      const item = items.find((each) => links(each).includes(`#place-${id}`)) ?? null;
      const kind = story.states.get(state ?? '');
      expect(textOf(item)).toBe([story.places.get(id)?.name, kind?.name].filter(Boolean).join(' '));
      expect(item?.querySelector('.ui-state-mark') !== null).toBe(kind !== undefined);
    }
  });

  it('lists every event in order, with its date', () => {
    const items = all('nav ol > li');
    expect(items.flatMap(links)).toEqual(story.events.map(({ id }) => `#event-${id}`));
    story.events.forEach((event, index) => {
      expect(textOf(items[index] ?? null)).toContain(formatWhen(event.when, messages));
    });
  });

  it.each(places)('leads from $id to its events and to what is said of it', ({ id }) => {
    const entry = article('place', id);
    const touching = story.events.filter((event) => event.places.includes(id));
    const saying = story.events.flatMap((event) => {
      const count = claimsOf(story, event.id).filter((claim) => claim.places.includes(id)).length;
      return count === 0 ? [] : [{ event, said: `${reading.count(count)} ${event.title}` }];
    });
    const targets = [...touching, ...saying.map(({ event }) => event)].map((event) => `#event-${event.id}`);
    expect(links(entry)).toEqual([...targets, '#map']);
    expect(all('ul.reading-rows > li', entry).map(textOf)).toEqual(saying.map(({ said }) => said));
  });

  it.each(story.figures)(
    'gives the article’s figure $id, and what has to be said of it',
    ({ place, text, value, note }) => {
      const figures = textOf(article('place', place)?.querySelector('.reading-figures') ?? null);
      expect(figures).toContain(`${text}: ${value}`);
      if (note) expect(figures).toContain(note);
    },
  );

  it('draws each mark once, in the key, and refers to it everywhere else', () => {
    const marks = all('.ui-standing-mark');
    const drawn = marks.filter((mark) => !mark.querySelector('use')).map((mark) => mark.querySelector('g')?.id ?? '');
    expect(drawn.sort()).toEqual(standings.map((standing) => `reading-mark-${standing}`).sort());
    const referred = marks.flatMap((mark) => mark.querySelector('use')?.getAttribute('href')?.slice(1) ?? []);
    expect(referred.length).toBeGreaterThan(story.claims.length);
    expect(referred.filter((id) => !drawn.includes(id))).toEqual([]);
  });

  it('has a target for every link and no id twice', () => {
    const ids = all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = links(page).filter((href) => href !== '#map' && href !== TABLE_FILE);
    expect(targets.length).toBeGreaterThan(places.length + story.events.length);
    expect(targets.filter((href) => !ids.some((id) => href === `#${id}`))).toEqual([]);
  });

  it('leads back to the map at the end of every article', () => {
    for (const each of all('article')) expect(links(each.lastElementChild)).toEqual(['#map']);
  });
});

describe('as a page', () => {
  it('says what every mark means, and whose work it rests on', () => {
    const terms = all('dl > div');
    expect(terms).toHaveLength(standings.length);
    standings.forEach((standing, index) => {
      expect(textOf(terms[index] ?? null)).toBe(`${words.standing[standing].word}${details.meanings[standing]}`);
      expect(terms[index]?.querySelector('svg')).not.toBeNull();
    });
    for (const text of [story.disclaimer, details.sources.article(story.article.title), ...credits]) {
      expect(times(text)).toBe(1);
    }
  });

  it('has its headings in order, none left out and none empty', () => {
    const headings = all('h1, h2, h3, h4, h5, h6');
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(2);
    expect(levels.filter((level, index) => level < 2 || level > (levels[index - 1] ?? 2) + 1)).toEqual([]);
    expect(headings.filter((heading) => textOf(heading) === '')).toEqual([]);
  });

  it('holds nothing that needs a script', () => {
    expect(all('button, input, select, details, script, [tabindex], [style]')).toEqual([]);
    expect(write()).not.toMatch(/\son[a-z]+=/);
  });

  it('looks at the text’s own present, wherever the reader stands', () => {
    expect(write({ moment: story.calendar.start, event: story.events[0]?.id ?? null })).toBe(write());
  });
});
