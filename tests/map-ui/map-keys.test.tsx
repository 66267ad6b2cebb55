import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { description } from '#messages/description';
import { mapKeys as words } from '#messages/map-keys';
import type { Bounds } from '../../src/geo/bounds';
import type { Viewport } from '../../src/geo/camera';
import { messages } from '../../src/i18n/messages';
import { MapKeys } from '../../src/map-ui/map-keys';
import type { MapMover } from '../../src/map-ui/map-mover';
import { holdingAt } from '../../src/scene/account';
import { story } from '../../src/story/load-story';
import { draw } from '../harness/app';
import { lendDialogs } from '../harness/dialogs';

/** From east to west; the last is far beyond the view. */
const placeBounds = new Map<string, Bounds>([
  ['latakia', [35.5, 35.25, 36.5, 35.75]],
  ['southern-lebanon', [35, 33, 36, 34]],
  ['west-bank', [34.75, 31.25, 35.5, 32.5]],
  ['iran', [44, 25, 63, 40]],
]);
const fromWestToEast = ['west-bank', 'southern-lebanon', 'latakia'] as const;
const size = { width: 800, height: 600 };
/** In the middle is southern Lebanon. */
const levant: Viewport = { camera: { longitude: 35.5, latitude: 33.5, zoom: 6 }, size };
const sahara: Viewport = { camera: { longitude: 20, latitude: 20, zoom: 6 }, size };

/** The map's part for keys within a section, as the app has it. */
function openMap(viewport: Viewport = levant) {
  const view = { lookAt: vi.fn<MapMover['lookAt']>(), zoomBy: vi.fn<MapMover['zoomBy']>() };
  const drawn = draw(
    <section aria-label={messages.map.label}>
      <MapKeys {...{ view, viewport, placeBounds }} />
      <canvas />
      <button type="button">{messages.map.legend}</button>
      <section>
        <p>what stands on the map</p>
      </section>
    </section>,
  );
  const map = screen.getByRole('application', { name: words.label });
  return { ...drawn, ...view, map, state: drawn.store.getState };
}

/** What is said of a place in the walk: its name, what holds there, how sure that is, and where it stands. */
function walkedTo(id: string): string {
  const place = story.places.get(id);
  const [held] = place ? holdingAt(place, story.calendar.now) : [];
  if (!place || !held) throw new Error(`nothing holds in ${id}`);
  const state = story.states.get(held.state.state)?.name ?? '';
  const sure = messages.panel.standing[held.state.standing].word;
  const order: readonly string[] = fromWestToEast;
  return words.walked(
    description.place(place.name, description.held(description.breath(state), sure)),
    order.indexOf(id) + 1,
    order.length,
  );
}

describe('the map for those who use keys', () => {
  it('is one stop of the tab order, which says what it is and which keys it takes', async () => {
    const { user, map } = openMap();
    expect(map).toHaveAttribute('aria-roledescription', words.role);
    expect(map).toHaveAccessibleDescription(words.help);
    await user.tab();
    expect(map).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button')).toHaveFocus();
  });

  it('is moved by the arrows, zoomed by plus and minus, and shows the whole region by 0', async () => {
    const { user, lookAt, zoomBy, state } = openMap();
    await user.tab();
    await user.keyboard('{ArrowUp}{ArrowDown}{ArrowLeft}{ArrowRight}');
    const { camera } = levant;
    const ways = lookAt.mock.calls.map(([{ longitude, latitude }]) => {
      const [east, south] = [longitude - camera.longitude, camera.latitude - latitude];
      return [east, south].map((degrees) => Math.sign(Math.round(degrees * 100))).join(' ');
    });
    expect(ways, 'to the north, south, west and east').toEqual(['0 -1', '0 1', '-1 0', '1 0']);
    await user.keyboard('+=-');
    expect(zoomBy.mock.calls).toEqual([[1], [1], [-1]]);
    expect(state().fitRequest).toBeNull();
    await user.keyboard('0');
    expect(state().fitRequest).toEqual({ bounds: story.view.home });
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'])('leaves keys with %s to the browser', (held) => {
    const { map, lookAt, zoomBy, state } = openMap();
    for (const key of ['ArrowLeft', '+', '0', 'PageDown', 'n'])
      expect(fireEvent.keyDown(map, { key, [held]: true }), key).toBe(true);
    expect(lookAt).not.toHaveBeenCalled();
    expect(zoomBy).not.toHaveBeenCalled();
    expect(state()).toMatchObject({ fitRequest: null, hovered: null, announced: null });
    expect(fireEvent.keyDown(map, { key: 'ArrowLeft' }), 'taken where it is pressed alone').toBe(false);
  });

  it('takes the focus where it is pressed, but not where a button or a text on it is', () => {
    const { container, map } = openMap();
    for (const other of [screen.getByRole('button'), screen.getByText('what stands on the map')]) {
      fireEvent.pointerUp(other);
      expect(map).not.toHaveFocus();
    }
    fireEvent.pointerUp(container.querySelector('canvas') ?? map);
    expect(map).toHaveFocus();
  });
});

describe('the walk from place to place', () => {
  const [west, middle, east] = fromWestToEast;

  it('goes from west to east and back, around at the ends, and tells of each place', async () => {
    const { user, state } = openMap();
    await user.tab();
    const steps = [
      ['{PageDown}', west],
      ['n', middle],
      ['N', east],
      ['{PageDown}', west],
      ['{PageUp}', east],
      ['p', middle],
    ] as const;
    for (const [key, id] of steps) {
      await user.keyboard(key);
      expect(state(), key).toMatchObject({ hovered: id, focused: true, announced: { words: walkedTo(id) } });
    }
  });

  it('begins in the east where it goes back', async () => {
    const { user, state } = openMap();
    await user.tab();
    await user.keyboard('{PageUp}');
    expect(state().hovered).toBe(east);
  });

  it('has the name of the place stand over its middle', async () => {
    const { container, user } = openMap();
    await user.tab();
    await user.keyboard('nn');
    const tag = container.querySelector<HTMLElement>('.map-hover-name');
    expect(tag).toHaveTextContent(story.places.get(middle)?.name ?? '');
    expect(tag?.style.transform).toBe(`translate(${size.width / 2}px, ${size.height / 2}px)`);
  });

  it('leaves the name to a pointer that moves on to another place', async () => {
    const { container, user, actions, map } = openMap();
    await user.tab();
    await user.keyboard('nn');
    expect(map).toHaveAttribute('data-at-place', 'true');
    act(() => actions.hover(west));
    expect(container.querySelector('.map-hover-name')).toBeNull();
    expect(map).toHaveAttribute('data-at-place', 'false');
  });

  it('leads into the place that it has come to, and nowhere before', async () => {
    const { user, map, state } = openMap();
    await user.tab();
    expect(fireEvent.keyDown(map, { key: 'Enter' }), 'left to the browser').toBe(true);
    expect(state().place).toBeNull();
    await user.keyboard('{PageDown}{Enter}');
    expect(state().place).toBe(west);
  });

  it('is forgotten once the map is left', async () => {
    const { container, user, state } = openMap();
    await user.tab();
    await user.keyboard('nn');
    await user.tab();
    expect(state().hovered).toBeNull();
    expect(container.querySelector('.map-hover-name')).toBeNull();
    await user.tab({ shift: true });
    await user.keyboard('n');
    expect(state().hovered, 'from the beginning').toBe(west);
  });

  it('says so where no place is in view', async () => {
    const { user, state } = openMap(sahara);
    await user.tab();
    await user.keyboard('{PageDown}');
    expect(state()).toMatchObject({ hovered: null, announced: { words: words.nobody } });
  });
});

describe('the list of keys', () => {
  const ways: [way: string, keys: string][] = [
    ['Escape', '{Escape}'],
    ['its button', '{Tab}{Enter}'],
  ];
  it.each(ways)('opens by ?, and closed by %s gives the focus back to the map', async (_way, keys) => {
    lendDialogs();
    const { user, map } = openMap();
    await user.tab();
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: words.keys });
    expect(within(dialog).getByRole('heading', { name: words.keys })).toHaveFocus();
    const told = [...dialog.querySelectorAll('dt, dd')].map((element) => element.textContent);
    expect(told).toEqual(words.groups.flatMap((group) => group.keys.flat()));
    await user.keyboard(keys);
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(map).toHaveFocus();
  });
});
