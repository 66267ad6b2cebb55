import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { formatDoubt, formatWhen } from '../../src/i18n/format-date';
import { messages } from '../../src/i18n/messages';
import { Panel } from '../../src/panel/panel';
import { claimsOf } from '../../src/scene/account';
import { story } from '../../src/story/load-story';
import { draw, textOf } from '../harness/app';
import { geography, words } from './panel-harness';

const panel = <Panel layout="wide" geography={geography} />;

describe.each(story.events.map((event) => [event.id, event] as const))('the event %s', (id, event) => {
  const start = { event: id, moment: event.moment };

  it('tells its date, text and standing, and opens each of its places', () => {
    const { container, actions } = draw(panel, start);
    const text = textOf(container);
    expect(screen.getByRole('heading', { level: 2, name: event.title })).toBeVisible();
    expect(text).toContain(event.text);
    expect(text).toContain(formatWhen(event.when, messages));
    expect(text).toContain(formatDoubt(event.when, messages) ?? '');
    expect(text).toContain(words.standing[event.standing].word);
    for (const place of event.places) {
      const name = story.places.get(place)?.name ?? '';
      expect(screen.getAllByRole('button', { name: new RegExp(`^${name}`) }).length, name).toBeGreaterThan(0);
    }
    if (event.places.length === 0) expect(text).toContain(words.event.noPlaces);
    actions.clear();
  });

  it('tells every claim made on its occasion, once', () => {
    const { container } = draw(panel, start);
    for (const claim of claimsOf(story, id)) {
      const found = container.querySelectorAll(`[data-entry="${claim.id}"]`);
      expect(found, claim.id).toHaveLength(1);
      const text = textOf(found[0] ?? null);
      expect(text).toContain(claim.text);
      expect(text).toContain(words.standing[claim.standing].word);
      expect(text).toContain(claim.voice ?? '');
      for (const paragraph of claim.paragraphs) expect(text).toContain(`¶ ${paragraph}`);
    }
  });

  it('leads to its neighbours', async () => {
    const index = story.events.findIndex((each) => each.id === id);
    const { user, store } = draw(panel, start);
    const foot = within(screen.getByRole('navigation', { name: words.event.beside }));
    const [previous, next] = [story.events[index - 1], story.events[index + 1]];
    expect(foot.queryAllByRole('button')).toHaveLength(Number(previous !== undefined) + Number(next !== undefined));
    const goal = next ?? previous;
    await user.click(foot.getByText(goal?.title ?? ''));
    expect(store.getState()).toMatchObject({ event: goal?.id, moment: goal?.moment });
  });
});

describe('what an event changes on the map', () => {
  const changes = () =>
    within(screen.getByRole('region', { name: words.event.changes }))
      .getAllByRole('button')
      .map(textOf);
  const openEvent = (id: string) => draw(panel, { event: id, moment: story.eventById.get(id)?.moment ?? 0 });

  it('is told place by place: what held before, and what holds from then on', () => {
    openEvent('lebanon-ceasefire');
    expect(changes()).toEqual([
      'Southern Lebanon fighting → ceasefire agreed',
      'Israel–Lebanon border fighting → residents still away',
    ]);
    expect(screen.queryByRole('region', { name: words.event.places })).toBeNull();
  });

  it('is told of a place that is divided under that place, beside its parts', async () => {
    const { user, store } = openEvent('gaza-ceasefire');
    expect(changes()).toEqual(['Gaza Strip at war → divided: 47% governed by Hamas, 53% held by Israel']);
    expect(within(screen.getByRole('region', { name: words.event.places })).getAllByRole('button')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: /^Gaza Strip/ }));
    expect(store.getState().place).toBe('gaza');
  });

  it('is left out where nothing changes', () => {
    openEvent('mar-a-lago-meeting');
    expect(screen.queryByRole('region', { name: words.event.changes })).toBeNull();
  });
});

describe('an event', () => {
  const event = story.events.find((each) => each.places.length > 1);
  const place = story.places.get(event?.places[0] ?? '');

  it('points out a place on the map while its button is pointed at or focused', async () => {
    const { user, store } = draw(panel, { event: event?.id ?? null, moment: event?.moment ?? 0 });
    const button = screen.getByRole('button', { name: new RegExp(`^${place?.name}`) });
    await user.hover(button);
    expect(store.getState().hovered).toBe(place?.id);
    await user.unhover(button);
    expect(store.getState().hovered).toBeNull();
    fireEvent.focus(button);
    expect(store.getState().hovered).toBe(place?.id);
    await user.click(button);
    expect(store.getState()).toMatchObject({ place: place?.id, hovered: null, event: event?.id });
  });
});
