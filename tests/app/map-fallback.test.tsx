import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messages } from '../../src/i18n/messages';
import { createMapView } from '../../src/maplibre/view/create-map-view';
import type { MapView } from '../../src/maplibre/view/map-view';
import { story } from '../../src/story/load-story';
import { fakeView, optionsOf } from '../harness/fake-map';
import { files } from '../harness/small-geography';
import { pageData } from '../harness/small-page-data';
import { openWindow } from '../harness/window';
import { openApp } from './app-page';

vi.mock('../../src/maplibre/view/create-map-view', () => ({ createMapView: vi.fn() }));
const createMock = vi.mocked(createMapView);

const wide = { width: 1280, height: 800, files, pageData };
const { stands, tryAgain, loadMap } = messages.map;
/** Ms for which a lost context may come back by itself. */
const PATIENCE_MS = 4000;

const notice = () => document.querySelector('.app-stand-in');
const isDrawing = () => document.querySelector('.app-svg-map > svg') !== null;
const mapState = () => document.querySelector<HTMLElement>('[data-map-state]')?.dataset['mapState'];
const again = (name = tryAgain) => screen.getByRole('button', { name });

let views: MapView[];

beforeEach(() => {
  views = [];
  createMock.mockReset().mockImplementation(() => {
    const view = fakeView();
    views.push(view);
    return view;
  });
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
  vi.unstubAllGlobals();
});

/** Waits until the map that was started last has the shapes of the first view. */
function shapesOnMap() {
  return waitFor(() => expect(views.at(-1)?.setGeography).toHaveBeenCalled());
}

/** Opens the app and waits until its map is seen. */
async function openWithMap() {
  const page = openApp(wide);
  const options = await optionsOf(createMock);
  await shapesOnMap();
  act(() => options.listener.onIdle());
  expect(isDrawing()).toBe(false);
  expect(notice()).toBeNull();
  return { ...page, ...options.listener };
}

describe('a drawing that stands in for the map', () => {
  it('stays until the map has drawn, which takes in the shapes as they arrive', async () => {
    const { fetched } = openApp(wide);
    let arrive = (): void => undefined;
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const answered = fetch;
    vi.stubGlobal('fetch', async (url: string) => {
      await arrival;
      return answered(url);
    });
    const { geography, listener } = await optionsOf(createMock);
    expect(geography).toEqual({});
    await waitFor(() => expect(views[0]?.setGeography).toHaveBeenLastCalledWith({}, false));
    arrive();
    const places = files['places.geojson'];
    await waitFor(() =>
      expect(views[0]?.setGeography).toHaveBeenLastCalledWith(expect.objectContaining({ places }), true),
    );
    expect(fetched).toContain('places.geojson');
    expect(isDrawing()).toBe(true);
    act(() => listener.onIdle());
    expect(isDrawing()).toBe(false);
  });

  it('says nothing while the map is on its way, and gives way to it', async () => {
    openApp(wide);
    expect(isDrawing()).toBe(true);
    const { listener } = await optionsOf(createMock);
    await shapesOnMap();
    expect(isDrawing()).toBe(true);
    expect(notice()).toBeNull();
    act(() => listener.onIdle());
    expect(isDrawing()).toBe(false);
    expect(mapState()).toBe('ready');
  });

  it('says that the browser has no WebGL 2, and asks it again', async () => {
    const { user } = openApp({ ...wide, webgl: false });
    expect(await screen.findByText(stands.webgl)).toBeVisible();
    expect(notice()).toHaveAttribute('role', 'status');
    expect(isDrawing()).toBe(true);
    expect(mapState()).toBe('failed');
    await user.click(again());
    expect(await screen.findByText(stands.webgl)).toBeVisible();
    expect(createMock).not.toHaveBeenCalled();
    openWindow(wide);
    await user.click(again());
    const { listener } = await optionsOf(createMock);
    expect(notice()).toBeNull();
    act(() => listener.onIdle());
    expect(isDrawing()).toBe(false);
  });

  it('says that the map did not start and lets the reader read on, and starts it again', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    createMock.mockImplementationOnce(() => {
      throw new Error('no room for it');
    });
    const { user } = openApp(wide);
    expect(await screen.findByText(stands.start)).toBeVisible();
    expect(warn).toHaveBeenCalledWith(new Error('no room for it'));
    expect(notice()).not.toHaveTextContent('no room');
    expect(mapState()).toBe('failed');
    const name = story.places.get('west-bank')?.name ?? '';
    await user.click(screen.getAllByRole('button', { name: new RegExp(`^${name}`) })[0] as HTMLElement);
    expect(await screen.findByRole('heading', { level: 2, name })).toBeVisible();
    await user.click(again());
    const { listener } = await optionsOf(createMock, 2);
    expect(notice()).toBeNull();
    act(() => listener.onIdle());
    expect(isDrawing()).toBe(false);
  });

  it.each([
    ['the browser asks', { saving: true }],
    ['the system asks', { prefers: ['(prefers-reduced-data: reduce)'] }],
  ])('says that %s to save data, and loads the map when the reader wants it', async (_, options) => {
    const { user } = openApp({ ...wide, ...options });
    expect(screen.getByText(stands.saving)).toBeVisible();
    await act(() => vi.dynamicImportSettled());
    expect(createMock).not.toHaveBeenCalled();
    expect(isDrawing()).toBe(true);
    await user.click(again(loadMap));
    expect(notice()).toBeNull();
    const { listener } = await optionsOf(createMock);
    await shapesOnMap();
    act(() => listener.onIdle());
    expect(isDrawing()).toBe(false);
  });

  it('has shapes fetched even so for a place that the page did not bring along close enough', async () => {
    const { actions, fetched, container } = openApp({ ...wide, saving: true });
    await act(() => vi.dynamicImportSettled());
    expect(fetched).toEqual(['layers.json']);
    const shape = () => container.querySelector('#map-area-latakia')?.getAttribute('d');
    const coarse = shape();
    act(() => actions.selectPlace('latakia'));
    await waitFor(() => expect(shape()).not.toBe(coarse));
    expect(shape()).toMatch(/^M/);
    expect(fetched).toContain('places.geojson');
    expect(createMock).not.toHaveBeenCalled();
    expect(screen.getByText(stands.saving)).toBeVisible();
  });

  it('loads the map too where a reader who saves data turns the wheel over it', async () => {
    const { container } = openApp({ ...wide, saving: true });
    fireEvent.wheel(container.querySelector('.app-svg-map > svg') ?? container);
    await optionsOf(createMock);
    expect(notice()).toBeNull();
  });
});

describe('a map that loses its graphics', () => {
  it('leaves a drawing of what it showed, and is seen again when they are back', async () => {
    const { onContext, onCamera, onIdle } = await openWithMap();
    const [view] = views;
    const stand = { longitude: 37, latitude: 34, zoom: 7.5 };
    act(() => onCamera(stand));
    act(() => onContext(true));
    expect(mapState()).toBe('lost');
    expect(isDrawing()).toBe(true);
    expect(notice()).toBeNull();
    await waitFor(() => expect(view?.lookAt).toHaveBeenLastCalledWith(stand));
    act(() => onContext(false));
    expect(isDrawing(), 'until it has drawn').toBe(true);
    act(() => onIdle());
    expect(isDrawing()).toBe(false);
    expect(mapState()).toBe('ready');
    expect(view?.destroy).not.toHaveBeenCalled();
  });

  it('says so after four seconds, not before, and is started anew by the reader', async () => {
    const { onContext } = await openWithMap();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    act(() => onContext(true));
    act(() => void vi.advanceTimersByTime(PATIENCE_MS - 1));
    expect(notice()).toBeNull();
    act(() => void vi.advanceTimersByTime(1));
    expect(screen.getByText(stands.context)).toBeVisible();
    expect(mapState()).toBe('failed');
    expect(isDrawing()).toBe(true);
    vi.useRealTimers();
    fireEvent.click(again());
    const { listener } = await optionsOf(createMock, 2);
    expect(views[0]?.destroy).toHaveBeenCalledOnce();
    expect(notice()).toBeNull();
    act(() => listener.onIdle());
    expect(isDrawing()).toBe(false);
  });

  it('says nothing where they are back in time', async () => {
    const { onContext, onIdle } = await openWithMap();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    act(() => onContext(true));
    act(() => void vi.advanceTimersByTime(PATIENCE_MS - 1));
    act(() => onContext(false));
    act(() => onIdle());
    act(() => void vi.advanceTimersByTime(10 * PATIENCE_MS));
    expect(notice()).toBeNull();
    expect(mapState()).toBe('ready');
  });

  it('says nothing any more where they are back late, and is patient again the next time', async () => {
    const { onContext, onIdle } = await openWithMap();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    act(() => onContext(true));
    act(() => void vi.advanceTimersByTime(PATIENCE_MS));
    expect(screen.getByText(stands.context)).toBeVisible();
    act(() => onContext(false));
    act(() => onIdle());
    expect(notice()).toBeNull();
    expect(isDrawing()).toBe(false);
    act(() => onContext(true));
    expect(notice()).toBeNull();
    act(() => void vi.advanceTimersByTime(PATIENCE_MS));
    expect(screen.getByText(stands.context)).toBeVisible();
  });
});
