import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BottomSheet } from '../../src/app/bottom-sheet';
import { messages } from '../../src/i18n/messages';
import { Player } from '../../src/timeline/player';
import { draw } from '../harness/app';

const { sheetOpen, sheetClose } = messages.app;

/** The sheet over what lies under it, as the app has them. */
function page(isSheet: boolean, sheetLost = false) {
  return (
    <main>
      <section data-testid="map" />
      <section data-testid="timeline" />
      <div data-testid="text">
        {!sheetLost && (
          <BottomSheet isSheet={isSheet}>
            <p>A text.</p>
          </BottomSheet>
        )}
      </div>
    </main>
  );
}

const sheet = () => draw(page(true));
const handle = () => screen.getByRole('button');
/** What the reader cannot get at. */
const inert = (): (string | null)[] =>
  [...document.querySelectorAll<HTMLElement>('main, main *')]
    .filter((part) => part.hasAttribute('inert'))
    .map((part) => part.getAttribute('data-testid'));

describe('the sheet', () => {
  it('is low at first, is drawn up and lowered by its handle, and says so', async () => {
    const { user } = sheet();
    expect(screen.getByText('A text.')).toBeVisible();
    expect(screen.getByRole('button', { name: sheetOpen, expanded: false })).toBeVisible();
    await user.click(handle());
    expect(screen.getByRole('button', { name: sheetClose, expanded: true })).toBeVisible();
    await user.click(handle());
    expect(screen.getByRole('button', { name: sheetOpen, expanded: false })).toBeVisible();
  });

  it('goes down when a place is chosen, so that it can be seen on the map', async () => {
    const { user, actions } = sheet();
    await user.click(handle());
    act(() => actions.selectPlace('latakia'));
    expect(screen.getByRole('button', { expanded: false })).toBeVisible();
  });

  it('stays up while the reader moves in time or points at places', async () => {
    const { user, actions } = sheet();
    await user.click(handle());
    act(() => actions.hover('latakia'));
    act(() => void actions.step(-1));
    expect(screen.getByRole('button', { expanded: true })).toBeVisible();
  });

  it('goes down as the story is played, before the focus goes to what ends that, and stays down', () => {
    const reached: boolean[] = [];
    const { actions, store } = draw(
      <>
        <main>
          <section>
            <button
              type="button"
              className="timeline-play"
              onFocus={({ currentTarget }) => reached.push(!currentTarget.closest('[inert]'))}
            >
              pause
            </button>
          </section>
          <div>
            <BottomSheet isSheet>
              <p>A text.</p>
            </BottomSheet>
          </div>
        </main>
        <Player />
      </>,
    );
    fireEvent.click(screen.getByRole('button', { name: sheetOpen }));
    // As where a button goes with the text that it stood in.
    act(() => screen.getByRole('button', { name: sheetClose }).blur());
    act(() => actions.playStory());
    expect(reached).toEqual([true]);
    expect(store.getState().playing).toBe(true);
    expect(screen.getByRole('button', { name: sheetOpen, expanded: false })).toBeVisible();
    act(() => actions.pause());
    expect(screen.getByRole('button', { name: sheetOpen, expanded: false })).toBeVisible();
  });

  it('ends playback, which would go on unseen, as it is drawn up', async () => {
    const { user, actions, store } = sheet();
    act(() => actions.playStory());
    await user.click(handle());
    expect(store.getState().playing).toBe(false);
    expect(screen.getByRole('button', { name: sheetClose, expanded: true })).toBeVisible();
  });

  it('is lowered by Escape, which does nothing else then, and has the focus on its handle', async () => {
    const { user } = sheet();
    await user.click(handle());
    expect(fireEvent.keyDown(document.body, { key: 'Escape' }), 'taken').toBe(false);
    expect(screen.getByRole('button', { name: sheetOpen, expanded: false })).toHaveFocus();
    expect(fireEvent.keyDown(document.body, { key: 'Escape' }), 'left to others').toBe(true);
  });
});

describe('what lies under the sheet', () => {
  it('is out of reach while that is high, and in reach once it is low', async () => {
    const { user, actions } = sheet();
    const ways: [way: string, lower: () => unknown][] = [
      ['by its handle', () => user.click(handle())],
      ['by Escape', () => user.keyboard('{Escape}')],
      ['by a choice', () => act(() => actions.selectPlace('latakia'))],
    ];
    expect(inert()).toEqual([]);
    for (const [way, lower] of ways) {
      await user.click(handle());
      expect(inert(), way).toEqual(['map', 'timeline']);
      await lower();
      expect(inert(), way).toEqual([]);
    }
  });

  it('is in reach where the text stands beside it, also where it had been a high sheet', async () => {
    const { user, rerender } = sheet();
    await user.click(handle());
    rerender(page(false));
    expect(inert()).toEqual([]);
    expect(document.querySelector('.app-sheet')).toHaveAttribute('data-high', 'false');
  });

  it('is in reach where there never was a sheet, whatever is pressed', async () => {
    const { user } = draw(page(false));
    await user.click(handle());
    expect(inert()).toEqual([]);
    expect(document.querySelector('.app-sheet')).toHaveAttribute('data-high', 'false');
  });

  it('is in reach once the high sheet is lost', async () => {
    const { user, rerender } = sheet();
    await user.click(handle());
    rerender(page(true, true));
    expect(inert()).toEqual([]);
  });
});

it('leaves Escape to others where the text is no sheet, also where it had been a high one', async () => {
  const { user, rerender } = sheet();
  await user.click(handle());
  rerender(page(false));
  expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(true);
});
