import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { legend as words } from '#messages/legend';
import { FAINT, fillStrength } from '../../src/cartography/places';
import type { Bounds } from '../../src/geo/bounds';
import { type Viewport, viewportOf } from '../../src/geo/camera';
import { messages } from '../../src/i18n/messages';
import { LegendButton } from '../../src/map-ui/legend-button';
import { story } from '../../src/story/load-story';
import { dayOf } from '../../src/time/day';
import { draw, textOf } from '../harness/app';

const places: Readonly<Record<string, readonly [file: 'places' | 'countries', Bounds, isPoint?: boolean]>> = {
  latakia: ['places', [35.7, 35.3, 36.2, 35.9]],
  'southern-lebanon': ['places', [35.1, 33, 35.8, 33.4]],
  lebanon: ['countries', [35.1, 33, 36.6, 34.7]],
  iran: ['countries', [44, 25, 63, 40]],
  gaza: ['places', [34.2, 31.2, 34.6, 31.6]],
  'gaza-hamas': ['places', [34.2, 31.2, 34.6, 31.6]],
  rafah: ['places', [34.2, 31.2, 34.4, 31.4], true],
};
const placeBounds = new Map(Object.entries(places).map(([id, [, bounds]]) => [id, bounds]));
const shapes = Object.entries(places).map(([id, [file, , isPoint]]) => ({
  id,
  file,
  points: isPoint ? [[34, 31]] : [],
}));
const everywhere = viewportOf([30, 20, 65, 45], 800);

async function openLegend(moment: number, viewport: Viewport | null = everywhere) {
  const drawn = draw(<LegendButton {...{ viewport, placeBounds, shapes }} />, { moment, place: 'latakia' });
  await drawn.user.click(screen.getByRole('button', { name: messages.map.legend }));
  return { ...drawn, key: await screen.findByRole('region', { name: messages.map.legend }) };
}

const nameOf = (id: string): string => story.states.get(id)?.name ?? '';
const statesIn = (key: HTMLElement): string[] => {
  const [list] = within(key).queryAllByRole('list');
  return list ? within(list).queryAllByRole('listitem').map(textOf) : [];
};

describe('the key', () => {
  it('waits behind its button, which opens and closes it', async () => {
    const { user, key } = await openLegend(story.calendar.now);
    const button = screen.getByRole('button', { name: messages.map.legend });
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await user.click(button);
    expect(key).not.toBeInTheDocument();
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    await user.click(screen.getByRole('button', { name: words.close }));
    expect(screen.queryByRole('region')).toBeNull();
    expect(button).toHaveFocus();
  });

  it('closes by Escape, which does not leave the chosen place then', async () => {
    const { key } = await openLegend(story.calendar.now);
    expect(fireEvent.keyDown(document.body, { key: 'Escape' }), 'taken').toBe(false);
    expect(key).not.toBeInTheDocument();
    expect(fireEvent.keyDown(document.body, { key: 'Escape' }), 'left to others').toBe(true);
  });

  it('names the states of the moment that areas in view are in, in the story’s order', async () => {
    const { key } = await openLegend(story.calendar.now);
    const ids = ['deadline-passed', 'ceasefire-strikes', 'attacks-reported', 'governed-hamas'];
    expect(statesIn(key)).toEqual(ids.map(nameOf));
  });

  it('leaves out what is beyond the view, and what is told of points alone', async () => {
    const { key } = await openLegend(story.calendar.now, viewportOf([34.1, 31.1, 34.7, 31.7], 400));
    expect(statesIn(key)).toEqual([nameOf('governed-hamas')]);
  });

  it('says so where nothing is told of any place in view', async () => {
    const { key } = await openLegend(story.calendar.now, viewportOf([20, 20, 22, 22], 400));
    expect(statesIn(key)).toEqual([]);
    expect(within(key).getByText(words.nothing)).toBeVisible();
  });

  it('follows the reader through time', async () => {
    const { key, actions } = await openLegend(dayOf(2025, 9, 1));
    expect(statesIn(key)).not.toContain(nameOf('governed-hamas'));
    act(() => actions.goTo(dayOf(2025, 11, 2)));
    expect(statesIn(key)).toContain(nameOf('governed-hamas'));
    expect(screen.getByText(words.on('2 November 2025'))).toBeVisible();
  });

  it('has the colours as the map draws them: paler for countries, a half of each for a state of both', async () => {
    const june = dayOf(2025, 6, 15);
    const { key, unmount } = await openLegend(june, viewportOf([45, 26, 60, 38], 400));
    const strengths = (element: HTMLElement): string[] => {
      const mark = element.querySelector<HTMLElement>('li .ui-state-mark');
      return ['start', 'end'].map((half) => mark?.style.getPropertyValue(`--fill-${half}`) ?? '');
    };
    const pattern = story.states.get('fighting')?.pattern ?? 'solid';
    const [area, country] = [false, true].map((isCountry) => `${Math.round(100 * fillStrength(pattern, isCountry))}%`);
    expect(statesIn(key)).toEqual([nameOf('fighting')]);
    const unsure = `${Math.round(100 * FAINT * fillStrength(pattern, true))}%`;
    expect(strengths(key), 'and paler where the text names no day').toEqual([unsure, unsure]);
    unmount();
    const both = await openLegend(june);
    expect(statesIn(both.key)[0]).toBe(words.both(nameOf('fighting')));
    expect(strengths(both.key)).toEqual([area, country]);
    both.unmount();
    const alone = await openLegend(june, viewportOf([34.1, 31.1, 34.7, 31.7], 400));
    expect(strengths(alone.key)).toEqual([area, area]);
  });

  it('names a month and no day of it where the text names none, both states of it, and says what is paler', async () => {
    const { key } = await openLegend(dayOf(2024, 11, 15));
    expect(textOf(key)).toContain(nameOf('ceasefire'));
    expect(textOf(key)).toContain(nameOf('fighting'));
    expect(key).toHaveTextContent('Situation: November 2024 (the article does not say which days)');
    expect(key).toHaveTextContent(words.unsure);
  });

  it('says right of the present, and only there, that states are drawn paler', async () => {
    const { actions } = await openLegend(story.calendar.now);
    expect(screen.queryByText(words.future)).toBeNull();
    act(() => actions.goTo(story.calendar.now + 1));
    expect(screen.getByText(words.future)).toBeVisible();
  });

  it('explains every kind of line and the disclaimer on request', async () => {
    const { user } = await openLegend(story.calendar.now);
    expect(screen.getByText(words.disclaimer)).not.toBeVisible();
    await user.click(screen.getByText(words.lineTitle));
    for (const line of Object.values(words.lines)) expect(screen.getByText(line)).toBeVisible();
    expect(screen.getByText(words.disclaimer)).toBeVisible();
  });

  describe('over what takes the focus', () => {
    const open = async (left: number, top: number) => {
      const drawn = await openLegend(story.calendar.now);
      drawn.container.append(Object.assign(document.createElement('button'), { textContent: 'under' }));
      const under = screen.getByRole('button', { name: 'under' });
      vi.spyOn(drawn.key, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 100, 200, 300));
      vi.spyOn(under, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, top, 40, 40));
      act(() => under.focus());
      expect(under, 'the focus stays').toHaveFocus();
      return { ...drawn, under };
    };

    it('closes, so that it can be seen', async () => {
      const { key } = await open(260, 360);
      expect(key).not.toBeInTheDocument();
      expect(screen.getByRole('button', { name: messages.map.legend })).toHaveAttribute('aria-expanded', 'false');
    });

    it.each([
      ['beside it', 300, 120],
      ['partly left of it', 99, 360],
      ['partly above it', 260, 99],
      ['partly right of it', 261, 360],
      ['partly below it', 260, 361],
    ])('stays where that is %s', async (_where, left, top) => {
      const { key } = await open(left, top);
      expect(key).toBeVisible();
    });

    it('stays while the focus is in it', async () => {
      const { key, user } = await open(300, 120);
      await user.click(within(key).getByText(words.lineTitle));
      act(() => screen.getByRole('button', { name: words.close }).focus());
      expect(key).toBeVisible();
    });
  });
});
