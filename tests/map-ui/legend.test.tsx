import { act, screen, within } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n/messages';
import { Legend } from '../../src/map-ui/legend';
import { sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';
import { dayOf } from '../../src/time/day';
import { draw, textOf } from '../harness/app';

const words = messages.map;
const legend = (open = true) => <Legend open={open} element={createRef()} />;

function namesIn(container: HTMLElement): string[] {
  const list = container.querySelector('ul');
  return list ? within(list).getAllByRole('listitem').map(textOf) : [];
}

describe('the key', () => {
  it.each([story.calendar.start, dayOf(2025, 6, 15), story.calendar.now, story.calendar.end])(
    'names exactly the states to be seen on day %i, each with its mark',
    (moment) => {
      const { container } = draw(legend(), { moment });
      const seen = sceneAt(story, moment, { place: null, event: null, hovered: null }).legend;
      expect(namesIn(container)).toEqual(seen.map(({ name }) => name));
      expect(container.querySelectorAll('ul:first-of-type > li > .ui-state-mark').length).toBeGreaterThanOrEqual(
        seen.length,
      );
    },
  );

  it('follows the reader through time', () => {
    const { container, actions } = draw(legend(), { moment: dayOf(2025, 9, 1) });
    const divided = [...story.states.values()].find(({ id }) => id === 'held-israel')?.name;
    expect(namesIn(container)).not.toContain(divided);
    act(() => actions.goTo(dayOf(2025, 11, 2)));
    expect(namesIn(container)).toContain(divided);
    expect(screen.getByText(words.legendOn('2 November 2025'))).toBeVisible();
  });

  it('names a month and no day of it where the text names none, both states of it, and says what is paler', () => {
    const { container } = draw(legend(), { moment: dayOf(2024, 11, 15) });
    const names = ['fighting', 'ceasefire', 'still-away'].map((id) => story.states.get(id)?.name);
    expect(namesIn(container)).toEqual(expect.arrayContaining(names));
    const heading = container.querySelector('.map-legend-moment');
    expect(heading).toHaveTextContent('Situation: November 2024 (the article does not say which days)');
    expect(heading).toHaveTextContent(words.legendUnsure);
  });

  it('says right of the present, and only there, that states are drawn paler', () => {
    const { actions } = draw(legend(), { moment: story.calendar.now });
    expect(screen.queryByText(words.legendFuture)).toBeNull();
    act(() => actions.goTo(story.calendar.now + 1));
    expect(screen.getByText(words.legendFuture)).toBeVisible();
  });

  it('explains every kind of line and the disclaimer on request', async () => {
    const { user } = draw(legend());
    expect(screen.getByText(words.disclaimer)).not.toBeVisible();
    await user.click(screen.getByText(words.legendLines));
    for (const line of Object.values(words.lines)) expect(screen.getByText(line)).toBeVisible();
    expect(screen.getByText(words.disclaimer)).toBeVisible();
  });

  it('starts folded where there is little room, and unfolds', async () => {
    const { user } = draw(legend(false));
    expect(screen.getByText(words.legendLines)).not.toBeVisible();
    await user.click(screen.getByText(words.legend));
    expect(screen.getByText(words.legendLines)).toBeVisible();
  });
});
