import { act, screen } from '@testing-library/react';
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
const outside = <button type="button">outside</button>;

describe('focus and announcements', () => {
  it('takes focus from a button inside to the new heading, back and forth', async () => {
    const { user, container } = draw(<Panel layout="wide" geography={geography} />);
    await user.click(screen.getByRole('button', { name: new RegExp(`^${place?.name}`) }));
    expect(screen.getByRole('heading', { level: 2, name: place?.name ?? '' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: words.allPlaces }));
    expect(screen.getByRole('heading', { level: 2, name: words.introduction.heading })).toHaveFocus();
    expect(textOf(container.querySelector('[aria-live]'))).toBe('');
  });

  it('leaves focus outside where it is and announces the change', async () => {
    const { user, actions, container } = draw(
      <>
        {outside}
        <Panel layout="wide" geography={geography} />
      </>,
    );
    const live = container.querySelector('[aria-live="polite"]');
    expect(textOf(live)).toBe('');
    await user.click(screen.getByRole('button', { name: 'outside' }));
    act(() => actions.selectPlace(place?.id ?? ''));
    expect(screen.getByRole('button', { name: 'outside' })).toHaveFocus();
    expect(textOf(live)).toContain(place?.name);
    act(() => actions.selectEvent(event?.id ?? ''));
    expect(container.querySelector('[aria-live="polite"]')).toBe(live);
    expect(textOf(live)).toContain(event?.title);
  });

  it('stays quiet while the timeline is dragged', () => {
    const { actions, container } = draw(<Panel layout="wide" geography={geography} />);
    act(() => actions.startScrub());
    act(() => actions.standAt(event?.id ?? ''));
    expect(textOf(container.querySelector('[aria-live]'))).toBe('');
  });
});

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
    expect(card).toHaveAttribute('tabindex', '0');
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
