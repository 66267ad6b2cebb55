import { screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n/messages';
import { Panel } from '../../src/panel/panel';
import { PanelCard } from '../../src/panel/panel-card';
import { createActions } from '../../src/state/actions';
import { createAppStore } from '../../src/state/store';
import { AppContext } from '../../src/state/use-app';
import { story } from '../../src/story/load-story';
import { draw, textOf } from '../harness/app';
import { geography, words } from './panel-harness';

const place = [...story.places.values()][1];
const event = story.events[0];

describe('headings', () => {
  it.each([{}, { place: place?.id ?? null }, { event: event?.id ?? null }])('never skip a level: %o', (start) => {
    draw(<Panel layout="wide" geography={geography} />, start);
    const levels = screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)));
    expect(levels[0]).toBe(2);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1);
    });
  });
});

describe('the card', () => {
  it('tells a place with its state, standing and paragraphs', () => {
    draw(<PanelCard />, { place: place?.id ?? null });
    const card = screen.getByRole('region', { name: words.cardLabel });
    const state = place?.states.at(-1);
    expect(textOf(card)).toContain(place?.name);
    expect(textOf(card)).toContain(story.states.get(state?.state ?? '')?.name);
    expect(textOf(card)).toContain(words.standing[state?.standing ?? 'happened'].word);
    expect(textOf(card)).toContain(`¶ ${state?.paragraphs[0]}`);
  });

  it('tells in the opening state what holds in the leading places', () => {
    draw(<PanelCard />);
    const card = screen.getByRole('region', { name: words.cardLabel });
    expect(textOf(card)).toContain('Gaza Strip 47% governed by Hamas, 53% held by Israel');
  });

  it('tells what an event changes', () => {
    draw(<PanelCard />, { event: 'hezbollah-deadline' });
    const card = screen.getByRole('region', { name: words.cardLabel });
    expect(textOf(card)).toContain('Southern Lebanon: ceasefire agreed → ceasefire; deadline passed');
  });

  it('lists every place behind a button, and opens the one that is chosen there', async () => {
    const { user } = draw(<PanelCard />);
    const card = within(screen.getByRole('region', { name: words.cardLabel }));
    const all = card.getByRole('button', { name: words.allPlaces });
    const listed = (): string[] =>
      card.getAllByRole('listitem').map((item) => item.querySelector('[data-to]')?.getAttribute('data-to') ?? '');
    expect(all).toHaveAttribute('aria-expanded', 'false');
    await user.click(all);
    expect(all).toHaveAttribute('aria-expanded', 'true');
    expect(card.getByRole('heading', { level: 2, name: words.introduction.places })).toBeVisible();
    expect(listed().toSorted()).toEqual([...story.places.keys()].map((id) => `place ${id}`).toSorted());
    await user.click(card.getByRole('button', { name: new RegExp(`^${place?.name}`) }));
    expect(card.getByRole('heading', { level: 2, name: place?.name ?? '' })).toBeVisible();
    expect(all).toHaveAttribute('aria-expanded', 'false');
    await user.click(all);
    expect(listed(), 'from a place').toHaveLength(story.places.size);
    await user.click(all);
    expect(card.getByRole('heading', { level: 2, name: words.introduction.heading })).toBeVisible();
  });

  it('has the way back from a place to the event that it was reached by', async () => {
    const { user, store } = draw(<PanelCard />, { place: place?.id ?? null, event: event?.id ?? null });
    const card = within(screen.getByRole('region', { name: words.cardLabel }));
    await user.click(card.getByRole('button', { name: `${words.place.backToEvent} ${event?.title}` }));
    expect(store.getState()).toMatchObject({ place: null, event: event?.id });
    expect(card.getByRole('heading', { level: 2, name: event?.title ?? '' })).toBeVisible();
    expect(card.queryByRole('button', { name: new RegExp(`^${words.place.backToEvent}`) })).toBeNull();
  });

  it('is what the panel is in the embed', () => {
    draw(<Panel layout="embed" geography={geography} />, { event: event?.id ?? null });
    expect(textOf(screen.getByRole('region', { name: words.cardLabel }))).toContain(event?.title);
  });
});

it('renders on a server', () => {
  const store = createAppStore(story, { place: place?.id ?? null });
  const app = { story, store, actions: createActions(store, story), messages };
  const html = renderToString(
    <AppContext value={app}>
      <Panel layout="wide" geography={geography} />
    </AppContext>,
  );
  expect(html).toContain(place?.headline);
});
