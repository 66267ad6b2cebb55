import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { formatDated } from '../../src/i18n/format-date';
import { Panel } from '../../src/panel/panel';
import { sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';
import { dayOf } from '../../src/time/day';
import { draw, textOf } from '../harness/app';
import { geography, words } from './panel-harness';

const nothing = { place: null, event: null, hovered: null };

const writtenDay = (day: number): string => formatDated({ precision: 'day', first: day, last: day }, 'en-GB');

describe('the introduction', () => {
  it('leaves the title to the map', () => {
    draw(<Panel layout="wide" geography={geography} />);
    expect(screen.queryByRole('heading', { name: story.title })).toBeNull();
    expect(screen.getByRole('heading', { level: 2, name: words.introduction.heading })).toBeVisible();
  });

  it.each([story.calendar.start, story.calendar.now, story.calendar.end])(
    'lists every place once, with its state in words, on day %i',
    (moment) => {
      draw(<Panel layout="wide" geography={geography} />, { moment });
      const list = within(screen.getByRole('region', { name: words.introduction.places }));
      const buttons = list.getAllByRole('button');
      expect(buttons).toHaveLength(story.places.size);
      for (const { id, state } of sceneAt(story, moment, nothing).places) {
        const name = [story.places.get(id)?.name, story.states.get(state ?? '')?.name].filter(Boolean).join(' ');
        expect(
          buttons.filter((button) => textOf(button) === name),
          name,
        ).toHaveLength(1);
      }
    },
  );

  it('lists every event in order and marks where the reader stands', async () => {
    const { user, store } = draw(<Panel layout="wide" geography={geography} />);
    const list = within(screen.getByRole('region', { name: words.introduction.events }));
    const buttons = list.getAllByRole('button');
    expect(buttons).toHaveLength(story.events.length);
    story.events.forEach((event, index) => {
      expect(textOf(buttons[index] ?? null)).toContain(event.title);
      expect(textOf(buttons[index] ?? null)).toContain(words.standing[event.standing].word);
    });
    const current = buttons.filter((button) => button.hasAttribute('aria-current'));
    expect(current.map(textOf)).toEqual([
      expect.stringContaining(story.events.findLast((each) => each.moment <= story.calendar.now)?.title ?? '-'),
    ]);
    await user.click(buttons[0] as HTMLElement);
    expect(store.getState().event).toBe(story.events[0]?.id);
  });

  it('says the date and the events around it when the moment is at none', () => {
    const moment = dayOf(2025, 8, 20);
    const { container } = draw(<Panel layout="wide" geography={geography} />, { moment });
    const before = story.events.findLast((event) => event.moment < moment)?.title;
    const after = story.events.find((event) => event.moment > moment)?.title;
    const text = textOf(container);
    expect(text).toContain(writtenDay(moment));
    expect(text).toContain(`${words.introduction.previous}${before}`);
    expect(text).toContain(`${words.introduction.next}${after}`);
  });

  it('does not give the present, known to a part of a month, a day', () => {
    const { container } = draw(<Panel layout="wide" geography={geography} />);
    expect(textOf(container)).not.toContain(writtenDay(story.calendar.now));
  });

  it('tells at the present what holds in the first four leading places, and leads there', async () => {
    const { container, user, store } = draw(<Panel layout="wide" geography={geography} />);
    const facts = [...container.querySelectorAll<HTMLElement>('.panel-situation button')];
    expect(facts.map(textOf)).toEqual([
      'Gaza Strip 47% governed by Hamas, 53% held by Israel',
      'Southern Lebanon ceasefire; deadline passed',
      'West Bank more settler violence',
      'Latakia attacks reported',
    ]);
    await user.hover(facts[1] as HTMLElement);
    expect(store.getState().hovered).toBe('southern-lebanon');
    await user.click(facts[0] as HTMLElement);
    expect(store.getState().place).toBe('gaza');
  });

  it('tells between events what held in sentences of the story, with place, standing and paragraphs', async () => {
    const { container, user, store } = draw(<Panel layout="wide" geography={geography} />, {
      moment: dayOf(2025, 3, 1),
    });
    const sentences = [...container.querySelectorAll<HTMLElement>('.panel-situation > p')];
    const happened = words.standing.happened.word;
    expect(sentences.map((each) => textOf(each))).toEqual([
      `Gaza Strip: Israel and Hamas are at war. ${happened} ¶ 2 paragraph 2 of the article¶ 5 paragraph 5 of the article`,
      `Southern Lebanon: Israel and Hezbollah have agreed to a ceasefire. ${happened} ¶ 15 paragraph 15 of the article`,
      `West Bank: Violence by settlers against Palestinian communities is above its earlier level. ${happened} ¶ 16 paragraph 16 of the article`,
    ]);
    await user.click(within(sentences[1] as HTMLElement).getByRole('button', { name: 'Southern Lebanon' }));
    expect(store.getState()).toMatchObject({ place: 'southern-lebanon', moment: dayOf(2025, 3, 1) });
  });

  it('does not tell a state that is known to a month as sure of a day in it', () => {
    const { container } = draw(<Panel layout="wide" geography={geography} />, { moment: dayOf(2024, 11, 15) });
    expect(textOf(container.querySelector('.panel-situation'))).toContain(
      'Southern Lebanon: fighting, then ceasefire agreed: some time in this month.',
    );
  });

  it('says right of the present that what it tells is the last known', () => {
    const { container } = draw(<Panel layout="wide" geography={geography} />, { moment: story.calendar.end });
    expect(textOf(container.querySelector('.panel-situation'))).toContain(words.place.lastToldNote);
  });

  it('starts the story at its first event', async () => {
    const { user, store } = draw(<Panel layout="wide" geography={geography} />);
    await user.click(screen.getByRole('button', { name: words.introduction.play(story.events.length) }));
    expect(store.getState()).toMatchObject({ event: story.events[0]?.id, playing: true });
  });

  it('carries the disclaimer, the credits and every layer', async () => {
    const { user } = draw(<Panel layout="wide" geography={geography} />);
    await user.click(screen.getByText(words.folds.sources));
    const fold = screen.getByText(words.folds.sources).closest('details');
    await screen.findByText(story.disclaimer);
    for (const part of ['© somebody', 'A layer']) expect(textOf(fold)).toContain(part);
  });

  it('is reachable by keyboard, button after button', async () => {
    const { user, container } = draw(<Panel layout="wide" geography={geography} />);
    const stops = [...container.querySelectorAll('button, summary')];
    for (const stop of stops) {
      await user.tab();
      expect(document.activeElement).toBe(stop);
    }
  });
});
