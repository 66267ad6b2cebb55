import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { notices as words } from '#messages/notices';
import { messages } from '../../src/i18n/messages';
import { createMapView } from '../../src/maplibre/view/create-map-view';
import type { MapView } from '../../src/maplibre/view/map-view';
import { PATIENCE_MS } from '../../src/state/deadline';
import { fakeView, optionsOf } from '../harness/fake-map';
import { files } from '../harness/small-geography';
import { pageData } from '../harness/small-page-data';
import { openApp } from './app-page';

vi.mock('../../src/maplibre/view/create-map-view', () => ({ createMapView: vi.fn() }));
const createMock = vi.mocked(createMapView);

const { stands, tryAgain } = messages.map;

const line = () => document.querySelector('.app-stand-in')?.textContent ?? null;
const notices = () => [...document.querySelectorAll('.app-notices p span')].map((span) => span.textContent);
const isDrawing = () => document.querySelector('.app-svg-map > svg') !== null;
const mapState = () => document.querySelector<HTMLElement>('[data-map-state]')?.dataset['mapState'];

let view: MapView;

beforeEach(() => {
  view = fakeView();
  createMock.mockReset().mockImplementation(() => view);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Opens the app without some of the files, which `mend` puts where they belong. */
function openWithout(missing: readonly (keyof typeof files)[], options: { saving?: boolean } = {}) {
  const there: Record<string, unknown> = { ...files };
  for (const file of missing) delete there[file];
  const page = openApp({ width: 1280, height: 800, files: there, pageData, ...options });
  return { ...page, mend: () => Object.assign(there, files) };
}

const lineIsBack = () => act(() => window.dispatchEvent(new Event('online')));

describe('a map without what makes it one', () => {
  it.each(['countries.geojson', 'lines.geojson', 'places.geojson'] as const)(
    'is not seen: without %s',
    async (file) => {
      const { mend } = openWithout([file, 'towns.geojson']);
      await waitFor(() => expect(line()).toContain(stands.shapes));
      expect(notices(), 'said once').toEqual([]);
      expect(mapState()).toBe('failed');
      expect(isDrawing()).toBe(true);
      const { listener } = await optionsOf(createMock);

      mend();
      lineIsBack();
      await waitFor(() => expect(line()).toBeNull());
      expect(notices()).toEqual([]);
      expect(isDrawing(), 'until the map has drawn').toBe(true);
      act(() => listener.onIdle());
      expect(isDrawing()).toBe(false);
      expect(createMock, 'the map that has waited').toHaveBeenCalledTimes(1);
    },
  );

  it('comes when the reader tries again and all is there; the line is gone until then, and comes back if not', async () => {
    const { mend, user, fetched } = openWithout(['places.geojson']);
    await waitFor(() => expect(line()).toContain(stands.shapes));
    fetched.length = 0;
    await user.click(screen.getByRole('button', { name: tryAgain }));
    await waitFor(() => expect(fetched).toContain('places.geojson'));
    expect(new Set(fetched).size, 'and nothing else').toBe(1);
    await waitFor(() => expect(line()).toContain(stands.shapes));
    mend();
    await user.click(screen.getByRole('button', { name: tryAgain }));
    await waitFor(() => expect(view.setGeography).toHaveBeenCalled());
    expect(line()).toBeNull();
  });

  it('says why it waits where the reader saves data, and what is missing of the drawing', async () => {
    const { actions } = openWithout(['places.geojson'], { saving: true });
    act(() => actions.selectPlace('latakia'));
    await waitFor(() => expect(notices()).toEqual([words.missing([words.files.places])]));
    expect(line()).toContain(stands.saving);
  });
});

describe('a map without a lesser part', () => {
  it('is seen, says in words what is missing, and no more once it has come', async () => {
    const { mend, user } = openWithout(['towns.geojson', 'water.geojson']);
    const { listener } = await optionsOf(createMock);
    await waitFor(() => expect(view.setGeography).toHaveBeenCalled());
    act(() => listener.onIdle());
    expect(isDrawing()).toBe(false);
    expect(notices()).toEqual([words.missing([words.files.water, words.files.towns])]);
    mend();
    await user.click(screen.getByRole('button', { name: tryAgain }));
    await waitFor(() => expect(vi.mocked(view.setGeography).mock.lastCall?.[0].towns).toBeDefined());
    expect(notices()).toEqual([]);
  });
});

describe('a map that does not draw', () => {
  /** Opens the app, waits until its map has all shapes, and has time stand still. */
  async function openHanging() {
    openWithout([]);
    const { listener } = await optionsOf(createMock);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await vi.waitFor(() => expect(view.setGeography).toHaveBeenCalled());
    act(() => listener.onProgress());
    return listener;
  }
  const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

  it('is given up with a line once nothing has loaded for a while, and seen when it comes after all', async () => {
    const { onProgress, onIdle } = await openHanging();
    pass(PATIENCE_MS - 1);
    act(() => onProgress());
    pass(PATIENCE_MS - 1);
    expect(line()).toBeNull();
    pass(1);
    expect(line()).toContain(stands.start);
    expect(isDrawing()).toBe(true);
    expect(mapState()).toBe('failed');
    act(() => onIdle());
    expect(line()).toBeNull();
    expect(isDrawing()).toBe(false);
  });

  it('is given up at once where it says that it cannot', async () => {
    const { onFailure } = await openHanging();
    act(() => onFailure());
    expect(line()).toContain(stands.start);
  });
});
