import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { details } from '#messages/details';
import { formatDoubt, formatWhen } from '../../src/i18n/format-date';
import { messages } from '../../src/i18n/messages';
import { Panel } from '../../src/panel/panel';
import { type Entry, entriesOf } from '../../src/scene/account';
import { story } from '../../src/story/load-story';
import type { Statement } from '../../src/story/story';
import { dayOf } from '../../src/time/day';
import { draw, textOf } from '../harness/app';
import { exactGeography, geography, noGeography, words } from './panel-harness';

const places = [...story.places.values()];
const moments = [story.calendar.start, dayOf(2025, 6, 15), story.calendar.now, story.calendar.end];

function expectStatement(element: Element | null, statement: Statement): void {
  const text = textOf(element);
  expect(text).toContain(statement.text);
  expect(text).toContain(words.standing[statement.standing].word);
  if (statement.voice) expect(text).toContain(statement.voice);
  if (statement.qualifier) expect(text).toContain(`“${statement.qualifier}”`);
  if (statement.outside) expect(text).toContain(statement.outside);
  for (const paragraph of statement.paragraphs) expect(text).toContain(`¶ ${paragraph}`);
}

/** The words of an entry, with their standing, voice and paragraphs. */
function statementOf(entry: Entry): Statement {
  switch (entry.kind) {
    case 'state':
      return entry.state;
    case 'event':
      return entry.event;
    case 'claim':
      return entry.claim;
  }
}

describe.each(places.map((place) => [place.id, place] as const))('the place %s', (_, place) => {
  it.each(moments)('tells each of its entries once, with standing, voice and paragraphs, on day %i', (moment) => {
    const { container } = draw(<Panel layout="wide" geography={geography} />, { place: place.id, moment });
    expect(screen.getByRole('heading', { level: 2, name: place.name })).toBeVisible();
    for (const entry of entriesOf(story, place)) {
      const found = container.querySelectorAll(`[data-entry="${entry.id}"]`);
      expect(found, entry.id).toHaveLength(1);
      expectStatement(found[0] ?? null, statementOf(entry));
    }
  });

  it('gives the date of its events and states as precisely as the story', () => {
    const { container } = draw(<Panel layout="wide" geography={geography} />, {
      place: place.id,
      moment: story.calendar.end,
    });
    for (const event of story.events.filter((each) => each.places.includes(place.id))) {
      const text = textOf(container.querySelector(`[data-entry="${event.id}"]`));
      const dates = (['since', 'from'] as const).map((ongoing) => formatWhen(event.when, messages, ongoing));
      expect(
        dates.some((date) => text.includes(date)),
        `${text} / ${dates}`,
      ).toBe(true);
      const doubt = formatDoubt(event.when, messages);
      if (doubt) expect(text).toContain(`(${doubt})`);
    }
  });
});

describe('in a month of which the text names no day', () => {
  const unsure = messages.dates.someTime;
  const drawAt = (place: string, ...date: [number, number, number]) =>
    draw(<Panel layout="wide" geography={geography} />, { place, moment: dayOf(...date) }).container;

  it.each([
    ['iran', [2025, 6, 15], 'June 2025', ['fighting']],
    ['southern-lebanon', [2024, 11, 15], 'November 2024', ['fighting', 'ceasefire']],
    ['israel-lebanon-border', [2024, 11, 15], 'November 2024', ['fighting', 'still-away']],
    ['lebanon', [2024, 11, 15], 'November 2024', ['ceasefire-strikes']],
    ['syria', [2024, 12, 15], 'December 2024', ['new-government']],
    ['gaza-hamas', [2025, 10, 15], 'October 2025', ['governed-hamas']],
    ['gaza-israel', [2025, 10, 15], 'October 2025', ['held-israel']],
  ] satisfies [string, [number, number, number], string, string[]][])(
    '%s is told of the month alone, with all that may hold in it',
    (id, date, month, states) => {
      const container = drawAt(id, ...date);
      const place = story.places.get(id);
      const kicker = textOf(container.querySelector('.panel-kicker'));
      for (const state of states) {
        expect(kicker).toContain(story.states.get(state)?.name);
        const held = place?.states.find((each) => each.state === state);
        const entry = container.querySelector(`[data-entry="${state}-${held?.span.first}"]`);
        expect(textOf(entry)).toContain(held?.text);
        expect(textOf(entry)).toContain(unsure.month);
      }
      expect(kicker).toContain(unsure.month);
      const heading = screen.getByText(/^At this moment/);
      expect(textOf(heading)).toBe(`At this moment: ${month} (the article does not say which days)`);
      expect(textOf(container)).not.toContain(`${date[2]} ${month}`);
    },
  );

  it('says so of a year, too, beside what is known to the day', () => {
    const lebanon = drawAt('southern-lebanon', 2023, 11, 15);
    expect(textOf(lebanon.querySelector('.panel-kicker'))).toContain(unsure.year);
    lebanon.remove();
    expect(textOf(drawAt('west-bank', 2023, 11, 15).querySelector('.panel-kicker'))).not.toContain('some time');
  });

  it('says nothing of it where the days are known', () => {
    for (const date of [
      [2024, 10, 31],
      [2024, 12, 1],
    ] satisfies [number, number, number][]) {
      const container = drawAt('southern-lebanon', ...date);
      expect(textOf(container)).not.toContain('some time');
      container.remove();
    }
  });
});

describe('a place that is divided into parts at the moment', () => {
  const whole = places.find(({ parts }) => parts !== undefined);
  const parts = (whole?.parts ?? []).flatMap((id) => story.places.get(id) ?? []);
  const openWhole = (moment: number) =>
    draw(<Panel layout="wide" geography={geography} />, { place: whole?.id ?? '', moment });

  it('is a page about its parts: what holds in each, their figures, and the ways to them', async () => {
    const { container, user, store } = openWhole(story.calendar.now);
    expect(textOf(container.querySelector('.panel-kicker'))).toBe('47% governed by Hamas, 53% held by Israel');
    expect(textOf(container)).not.toContain(words.place.nothingNow);
    await screen.findByText(details.figures.title);
    const present = within(screen.getByRole('region', { name: /^At this moment/ }));
    for (const part of parts) {
      expect(present.getByRole('button', { name: `${part.name} ${part.headline}` })).toBeVisible();
      for (const { id, place: of } of story.figures) {
        if (of === part.id) expect(container.querySelector(`[data-figure="${id}"]`), id).not.toBeNull();
      }
    }
    await user.click(present.getByRole('button', { name: new RegExp(`^${parts[1]?.name}`) }));
    expect(store.getState().place).toBe(parts[1]?.id);
  });

  it('tells of itself alone while it is whole', () => {
    const { container } = openWhole(story.calendar.start);
    expect(textOf(container.querySelector('.panel-kicker'))).not.toContain('47%');
    expect(container.querySelectorAll('[data-figure]')).toHaveLength(0);
    for (const { name } of parts) expect(screen.queryByRole('button', { name: new RegExp(`^${name}`) })).toBeNull();
  });
});

describe('the statements about a place', () => {
  it('that came later than the moment stand apart from those that hold', () => {
    const { container } = draw(<Panel layout="wide" geography={geography} />, {
      place: 'turkey',
      moment: dayOf(2024, 1, 1),
    });
    const later = screen.getByRole('region', { name: words.place.later });
    const claims = story.claims.filter(({ places: of }) => of.includes('turkey'));
    for (const { id } of claims) expect(later.querySelector(`[data-entry="${id}"]`), id).not.toBeNull();
    expect(textOf(later)).toContain('29 December 2025');
    const titles = [...container.querySelectorAll('h3')].map(textOf);
    expect(titles.filter((title) => /Settled|dispute|Open/.test(title))).toEqual([]);
  });
});

describe('a place', () => {
  const divided = story.figures.find((figure) => figure.measure.kind === 'area');
  const place = divided?.place ?? '';

  it('sets the figures of the article beside the measured ones', async () => {
    const { container } = draw(<Panel layout="wide" geography={geography} />, { place });
    await screen.findByText(details.figures.title);
    const figures = story.figures.filter((figure) => figure.place === place);
    expect(figures.length).toBeGreaterThan(1);
    for (const figure of figures) {
      const text = textOf(container.querySelector(`[data-figure="${figure.id}"]`));
      expect(text).toContain(figure.text);
      expect(text).toContain(`${details.figures.told}${figure.value}`);
      expect(text).toContain(
        `${details.figures.drawn}${figure.unit === 'percent' ? figure.value * 1.1 : Math.round(figure.value * 1.1)}`,
      );
      expect(text).toContain(figure.note ?? details.figures.differ);
      expect(text).not.toContain(details.figures.agree);
    }
  });

  it('gives the drawing as the reason only where a share agrees', async () => {
    const { container } = draw(<Panel layout="wide" geography={exactGeography} />, { place });
    await screen.findByText(details.figures.title);
    const figures = story.figures.filter((figure) => figure.place === place);
    expect(new Set(figures.map((figure) => figure.measure.kind))).toEqual(new Set(['share', 'area']));
    for (const { id, measure } of figures) {
      const text = textOf(container.querySelector(`[data-figure="${id}"] .panel-note`));
      expect(text).toBe(measure.kind === 'share' ? details.figures.agreeByDrawing : details.figures.agree);
    }
    expect(details.figures.agreeByDrawing).toContain(`“${words.folds.shape}”`);
  });

  it('says so where figures and layers are not loaded', async () => {
    const { container, user } = draw(<Panel layout="wide" geography={noGeography} />, { place });
    await screen.findByText(details.figures.title);
    await user.click(screen.getByText(words.folds.shape));
    await screen.findByText(details.provenance.none);
    expect(textOf(container)).toContain(details.figures.unmeasured);
  });

  it('tells how its shape was made', async () => {
    const { user } = draw(<Panel layout="wide" geography={geography} />, { place });
    await user.click(screen.getByText(words.folds.shape));
    await screen.findByText('ODbL 1.0');
    const fold = screen.getByText(words.folds.shape).closest('details');
    for (const part of [
      'a package, 1.2.3',
      'ODbL 1.0',
      '2017',
      details.provenance.methods.derived,
      '± 1,500 m',
      'How it was cut.',
    ]) {
      expect(textOf(fold)).toContain(part);
    }
  });

  it('leads to the time when its shape exists', async () => {
    const { user, store } = draw(<Panel layout="wide" geography={geography} />, {
      place,
      moment: story.calendar.start,
    });
    expect(screen.getByText(words.place.missing)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Go to/ }));
    const shown = story.places.get(place)?.shown;
    expect(store.getState().moment).toBeGreaterThanOrEqual(shown?.first ?? Number.POSITIVE_INFINITY);
    expect(store.getState().place).toBe(place);
    expect(screen.queryByText(words.place.missing)).toBeNull();
  });

  it('says right of the present that its state is only the last known, and what is expected first', () => {
    draw(<Panel layout="wide" geography={geography} />, { place, moment: story.calendar.end });
    expect(screen.getByText(/last known, the article ends here/)).toBeVisible();
    const parts = screen.getAllByRole('heading', { level: 3 }).map(textOf);
    expect(parts.slice(0, 2)).toEqual([words.place.expected, words.place.lastTold]);
    expect(parts.at(-1)).toBe(words.place.before);
  });

  it('goes back to the event it was reached by, or to all places', async () => {
    const event = story.events.find((each) => each.places.includes(place));
    const { user, store } = draw(<Panel layout="wide" geography={geography} />, { place, event: event?.id ?? null });
    await user.click(screen.getByRole('button', { name: `${words.place.backToEvent} ${event?.title}` }));
    expect(store.getState()).toMatchObject({ place: null, event: event?.id });
    await user.click(screen.getByRole('button', { name: words.allPlaces }));
    expect(store.getState()).toMatchObject({ place: null, event: null });
  });

  it('opens an event of its account', async () => {
    const event = story.events.find((each) => each.places.includes(place));
    const { user, store, container } = draw(<Panel layout="wide" geography={geography} />, { place });
    const entry = container.querySelector<HTMLElement>(`[data-entry="${event?.id}"]`);
    if (!entry || !event) throw new Error('no event in the account');
    await user.click(within(entry).getByRole('button', { name: event.title }));
    expect(store.getState()).toMatchObject({ event: event.id, place: null, moment: event.moment });
  });
});
