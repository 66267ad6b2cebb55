import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../src/panel/panel';
import { SubjectFocus } from '../../src/panel/subject-focus';
import type { AppState } from '../../src/state/store';
import { story } from '../../src/story/load-story';
import { draw, eventAt } from '../harness/app';
import { geography, words } from './panel-harness';

const nameOf = (id: string): string => story.places.get(id)?.name ?? '';
const heading = (name: string) => screen.getByRole('heading', { level: 2, name });
const introduction = () => heading(words.introduction.heading);
/** All ways in the text to a place or an event. */
const waysTo = (subject: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-to="${subject}"]`),
];
const backTo = (title: string) => screen.getByRole('button', { name: `${words.place.backToEvent} ${title}` });

/** The text with what follows its subject, and something beside it that can take the focus. */
function openText(start: Partial<AppState> = {}, layout: 'wide' | 'embed' = 'wide') {
  const drawn = draw(
    <>
      <button type="button">outside</button>
      <Panel layout={layout} geography={geography} />
      <SubjectFocus />
    </>,
    start,
  );
  return { ...drawn, outside: screen.getByRole('button', { name: 'outside' }), state: drawn.store.getState };
}

/** Takes a way by key, as the focus is on it then in every browser. */
async function take(user: ReturnType<typeof draw>['user'], way: HTMLElement | undefined): Promise<void> {
  act(() => way?.focus());
  expect(way).toHaveFocus();
  await user.keyboard('{Enter}');
}

describe('a focus that goes away with the text', () => {
  it('goes to the heading of the new one', async () => {
    const { user } = openText();
    await take(user, waysTo('place latakia')[0]);
    expect(heading(nameOf('latakia'))).toHaveFocus();
  });

  it('goes to what had led there on the way back, from a place to its event and on to the introduction', async () => {
    const { user } = openText();
    const event = story.eventById.get('latakia-attacks') ?? eventAt(0);
    await take(user, waysTo(`event ${event.id}`)[0]);
    expect(heading(event.title)).toHaveFocus();
    await take(user, waysTo('place southern-syria')[0]);
    expect(heading(nameOf('southern-syria'))).toHaveFocus();
    await take(user, backTo(event.title));
    expect(heading(event.title)).not.toHaveFocus();
    expect(waysTo('place southern-syria')[0]).toHaveFocus();
    await take(user, screen.getByRole('button', { name: words.allPlaces }));
    expect(introduction()).not.toHaveFocus();
    expect(waysTo(`event ${event.id}`)[0]).toHaveFocus();
  });

  it('goes back to that of several ways to a place which was taken', async () => {
    const { user } = openText();
    const [, row] = waysTo('place latakia');
    await take(user, row);
    await take(user, screen.getByRole('button', { name: words.allPlaces }));
    const ways = waysTo('place latakia');
    expect(ways).toHaveLength(2);
    expect(ways[1]).toHaveFocus();
  });

  it('opens the folds around what had led there', async () => {
    // Most of what is said of places at the meeting is folded away.
    const event = story.eventById.get('mar-a-lago-meeting') ?? eventAt(0);
    const { user } = openText({ event: event.id, moment: event.moment });
    const folded = [...document.querySelectorAll<HTMLElement>('details [data-to]')];
    const subject = folded.map((way) => way.dataset['to'] ?? '').find((to) => waysTo(to).length === 1) ?? '';
    const fold = () => waysTo(subject)[0]?.closest('details');
    await user.click(fold()?.querySelector('summary') ?? document.body);
    await take(user, waysTo(subject)[0]);
    await take(user, backTo(event.title));
    expect(waysTo(subject)[0]).toHaveFocus();
    expect(fold()).toHaveAttribute('open');
  });

  it('goes to the heading of an event that a place leads on to', async () => {
    const { user } = openText({ place: 'latakia' });
    const event = story.eventById.get('latakia-attacks') ?? eventAt(0);
    await take(user, waysTo(`event ${event.id}`)[0]);
    expect(heading(event.title)).toHaveFocus();
  });

  it('goes to the heading of a place that another leads on to, also where that leads back', async () => {
    const { user } = openText({ place: 'iran' });
    await take(user, waysTo('place israel')[0]);
    expect(waysTo('place iran')).not.toHaveLength(0);
    expect(heading(nameOf('israel'))).toHaveFocus();
  });
});

describe('a focus in a text that stays', () => {
  it('goes to its heading as the button goes that had it', async () => {
    const place = [...story.places.values()].find(({ shown }) => shown.first > story.calendar.start);
    const { user } = openText({ place: place?.id ?? null, moment: story.calendar.start });
    const button = document.querySelector<HTMLElement>('.panel-missing button');
    await take(user, button ?? undefined);
    expect(button).not.toBeInTheDocument();
    expect(heading(place?.name ?? '')).toHaveFocus();
  });

  it('goes from heading to heading on a card, where each is read anew', () => {
    const { actions } = openText({ place: 'iran' }, 'embed');
    const former = heading(nameOf('iran'));
    act(() => former.focus());
    act(() => actions.selectPlace('latakia'));
    expect(former).not.toBeInTheDocument();
    expect(heading(nameOf('latakia'))).toHaveFocus();
  });
});

describe('a focus that is elsewhere', () => {
  it('is not taken from another window, as that of the page around a frame', () => {
    const { actions } = openText({ place: 'iran' });
    act(() => heading(nameOf('iran')).focus());
    act(() => window.dispatchEvent(new Event('blur')));
    act(() => actions.selectPlace('latakia'));
    expect(heading(nameOf('latakia'))).not.toHaveFocus();
  });

  it('stays there', () => {
    const { actions, outside } = openText();
    act(() => outside.focus());
    act(() => actions.selectPlace('latakia'));
    expect(heading(nameOf('latakia'))).toBeVisible();
    expect(outside).toHaveFocus();
  });

  it('is left to itself, also where it has gone from the text', () => {
    const { actions, outside } = openText();
    act(() => waysTo('place latakia')[0]?.focus());
    act(() => outside.focus());
    act(() => outside.blur());
    act(() => actions.selectPlace('latakia'));
    expect(document.body).toHaveFocus();
  });

  it('ends playback as it comes into the text, and only then', () => {
    const { outside, state } = openText({ playing: true });
    act(() => outside.focus());
    expect(state().playing).toBe(true);
    act(() => waysTo('place latakia')[0]?.focus());
    expect(state().playing).toBe(false);
  });

  it('does not end playback as it is led on from what had started that', async () => {
    const { user, state } = openText();
    await take(user, document.querySelector<HTMLElement>('.panel-play') ?? undefined);
    expect(heading(eventAt(0).title)).toHaveFocus();
    expect(state().playing).toBe(true);
  });
});

describe('a text', () => {
  const text = () => screen.getByRole('region', { name: words.label });

  it('starts at its top, and stays where it is read while it is about the same', () => {
    const { actions } = openText();
    text().scrollTop = 120;
    act(() => actions.hover('latakia'));
    act(() => actions.goTo(story.calendar.start));
    expect(text().scrollTop).toBe(120);
    act(() => actions.selectPlace('latakia'));
    expect(text().scrollTop).toBe(0);
    text().scrollTop = 120;
    act(() => actions.standAt(eventAt(0).id));
    expect(text().scrollTop, 'at another event, still of the place').toBe(120);
  });

  it.each([
    ['above', -300, 1],
    ['in', 300, 0],
  ])('whose top is %s the window comes into it with the focus: %i px', async (_where, top, times) => {
    const { user } = openText();
    const scrollIntoView = vi.fn();
    Object.assign(text(), { scrollIntoView });
    vi.spyOn(text(), 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 300, 2000));
    await take(user, waysTo('place latakia')[0]);
    expect(scrollIntoView).toHaveBeenCalledTimes(times);
    expect(heading(nameOf('latakia'))).toHaveFocus();
  });
});
