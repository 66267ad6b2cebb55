import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { embed as words } from '#messages/embed';
import { FullPageLink } from '../../../src/app/embed/embed-parts';
import { usualAppearance } from '../../../src/embed/parameters';
import { type Address, readAddress } from '../../../src/state/address';
import { story } from '../../../src/story/load-story';
import { draw } from '../../harness/app';

const [event] = story.events;
const [place = ''] = story.places.keys();
if (!event) throw new Error('the story has no event');
const link = () => screen.getByRole<HTMLAnchorElement>('link', { name: words.fullPageLabel });

/** What the page that the link leads to will show. */
function target(): Address {
  expect(new URL(link().href).pathname).toBe('/a-map/');
  const { address, faults } = readAddress(new URL(link().href).search, story);
  expect(faults).toEqual([]);
  return address;
}

describe('the link to the full page', () => {
  it('leads to this very state, however the frame was asked to look', () => {
    window.history.replaceState(null, '', '/a-map/embed.html?theme=dark&hide=title&place=x');
    const { actions, store } = draw(<FullPageLink />, {
      appearance: { ...usualAppearance, theme: 'dark', hide: ['title'] },
    });
    const expectSame = (): void => {
      const { place: at, event: stood, moment } = store.getState();
      expect(target()).toEqual({ place: at, event: stood, moment });
    };
    expectSame();
    expect(new URL(link().href).search).toBe('');
    act(() => actions.selectEvent(event.id));
    expectSame();
    act(() => actions.selectPlace(place));
    expectSame();
    act(() => actions.goTo(story.calendar.start + 5));
    expectSame();
    expect(new URL(link().href).search).not.toMatch(/theme|hide/);
  });

  it('opens a tab of its own, which does not know the one that it came from', () => {
    draw(<FullPageLink />);
    expect(link()).toHaveAttribute('target', '_blank');
    expect(link().relList.contains('noopener')).toBe(true);
  });
});
