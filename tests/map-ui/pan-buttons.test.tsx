import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { mapKeys as words } from '#messages/map-keys';
import type { Viewport } from '../../src/geo/camera';
import { messages } from '../../src/i18n/messages';
import { MapControls } from '../../src/map-ui/map-controls';
import type { MapMover } from '../../src/map-ui/map-mover';
import { KeysButton, PanButtons } from '../../src/map-ui/pan-buttons';
import { draw } from '../harness/app';
import { lendDialogs } from '../harness/dialogs';

/** Where each button leads, by its key: to the east and to the south. */
const ways = { ArrowUp: [0, -1], ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowDown: [0, 1] } as const;

/** Where 100 px are some degrees. */
const seen: Viewport = { camera: { longitude: 36, latitude: 32, zoom: 5 }, size: { width: 400, height: 300 } };

const opener = () => screen.getByRole('button', { name: words.move });
const direction = (key: keyof typeof ways) =>
  screen.getByRole('button', { name: words.directions.find((each) => each.key === key)?.label ?? key });

function buttons() {
  const lookAt = vi.fn<MapMover['lookAt']>();
  return { ...draw(<PanButtons view={{ lookAt, zoomBy: vi.fn() }} currentViewport={() => seen} />), lookAt };
}

describe('the buttons that move the map', () => {
  it('wait behind one, which says whether they are open', async () => {
    const { user } = buttons();
    expect(screen.getAllByRole('button')).toEqual([opener()]);
    expect(opener()).toHaveAttribute('aria-expanded', 'false');
    await user.click(opener());
    expect(opener()).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('group', { name: words.move })).toBeVisible();
    await user.click(opener());
    expect(screen.getAllByRole('button')).toEqual([opener()]);
  });

  it.each(Object.entries(ways))('have one for %s, which stays for the next step', async (key, way) => {
    const { user, lookAt } = buttons();
    await user.click(opener());
    const button = direction(key as keyof typeof ways);
    await user.click(button);
    await user.click(button);
    const { camera } = seen;
    const moved = lookAt.mock.calls.map(([{ longitude, latitude }]) => [
      Math.sign(Math.round(longitude - camera.longitude)),
      Math.sign(Math.round(camera.latitude - latitude)),
    ]);
    expect(moved).toEqual([way, way]);
  });

  it('close by Escape, which does nothing else then, and give the focus back', async () => {
    const { user } = buttons();
    await user.click(opener());
    await user.tab();
    expect(direction('ArrowUp')).toHaveFocus();
    expect(fireEvent.keyDown(direction('ArrowUp'), { key: 'Escape' }), 'taken').toBe(false);
    expect(screen.getAllByRole('button')).toEqual([opener()]);
    expect(opener()).toHaveFocus();
    expect(fireEvent.keyDown(document.body, { key: 'Escape' }), 'left to others').toBe(true);
  });

  it('close before those of the map that they are folded into', async () => {
    const view = { lookAt: vi.fn(), zoomBy: vi.fn() };
    const { user } = draw(
      <MapControls view={view} folded>
        <PanButtons view={view} currentViewport={() => seen} />
      </MapControls>,
    );
    await user.click(screen.getByRole('button', { name: messages.map.controls }));
    await user.click(opener());
    await user.click(direction('ArrowLeft'));
    await user.keyboard('{Escape}');
    expect(opener()).toHaveFocus();
    expect(opener()).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{Escape}');
    expect(screen.getAllByRole('button')).toEqual([screen.getByRole('button', { name: messages.map.controls })]);
    expect(screen.getByRole('button')).toHaveFocus();
  });
});

describe('the button for the keys', () => {
  it('opens the list of them, which gives the focus back to it', async () => {
    lendDialogs();
    const { user } = draw(<KeysButton />);
    const button = screen.getByRole('button', { name: words.keys });
    await user.click(button);
    const dialog = await screen.findByRole('dialog', { name: words.keys });
    expect(button).not.toHaveFocus();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(button).toHaveFocus();
  });

  it('is free at once as the list closes, for another to be opened', async () => {
    lendDialogs();
    const { user } = draw(<KeysButton />);
    const button = screen.getByRole('button', { name: words.keys });
    await user.click(button);
    await screen.findByRole('dialog', { name: words.keys });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(button).toHaveFocus();
    fireEvent.click(button);
    expect(await screen.findByRole('dialog', { name: words.keys })).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: words.close }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button).toHaveFocus();
  });

  it('ends playback, which would go on under the list', async () => {
    lendDialogs();
    const { user, store } = draw(<KeysButton />, { playing: true });
    await user.click(screen.getByRole('button', { name: words.keys }));
    expect(store.getState().playing).toBe(false);
  });

  it('has the focus back, too, where it was unfolded and the list is closed by a press', async () => {
    lendDialogs();
    const { user } = draw(
      <MapControls view={null} folded>
        <KeysButton />
      </MapControls>,
    );
    await user.click(screen.getByRole('button', { name: messages.map.controls }));
    await user.click(screen.getByRole('button', { name: words.keys }));
    await user.click(await screen.findByRole('button', { name: words.close }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('button', { name: words.keys })).toHaveFocus();
  });
});
