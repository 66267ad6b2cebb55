import { act, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMapView } from '../../src/maplibre/view/create-map-view';
import type { MapView } from '../../src/maplibre/view/map-view';
import { forgetPage } from '../harness/built-page';
import { fakeView, optionsOf } from '../harness/fake-map';
import { files } from '../harness/small-geography';
import { pageData } from '../harness/small-page-data';
import { openApp } from './app-page';

vi.mock('../../src/maplibre/view/create-map-view', () => ({ createMapView: vi.fn() }));
const createMock = vi.mocked(createMapView);

const page = { width: 680, height: 600, files, pageData };
const STAND = { longitude: 36.5, latitude: 34.25, zoom: 7.5 };

let views: MapView[];
/** Says whether the page is in sight; nobody listens where it is null. */
let tell: ((isIntersecting: boolean) => void) | null;
let isFirst: boolean;

/** Tells at once what holds, as browsers do, and later what is told. */
class Viewport {
  readonly #tell: (entries: readonly { isIntersecting: boolean }[]) => void;
  constructor(listener: (entries: readonly { isIntersecting: boolean }[]) => void) {
    this.#tell = listener;
  }
  observe(element: Element): void {
    expect(element).toBe(document.documentElement);
    tell = (isIntersecting) => act(() => this.#tell([{ isIntersecting }]));
    this.#tell([{ isIntersecting: isFirst }]);
  }
  disconnect(): void {
    tell = null;
  }
}

beforeEach(() => {
  [views, tell, isFirst] = [[], null, true];
  createMock.mockReset().mockImplementation(() => {
    const view = fakeView();
    views.push(view);
    return view;
  });
  vi.stubGlobal('IntersectionObserver', Viewport);
  document.documentElement.dataset['surface'] = 'embed';
});
afterEach(() => {
  forgetPage();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Where shapes come from is told in any case; the shapes are what is large. */
const shapes = (fetched: readonly string[]): string[] => fetched.filter((file) => file.endsWith('.geojson'));

function destroyed(): boolean[] {
  return views.map(({ destroy }) => vi.mocked(destroy).mock.calls.length > 0);
}

describe('a map in a frame that is scrolled out of the window', () => {
  it('gives its graphics up for the drawing, which stands where it stood', async () => {
    const { container } = openApp(page);
    const { listener } = await optionsOf(createMock);
    act(() => listener.onIdle());
    act(() => listener.onCamera(STAND));
    expect(container.querySelector('.app-svg-map')).toBeNull();
    tell?.(false);
    expect(destroyed()).toEqual([true]);
    expect(container.querySelector('.app-svg-map svg')).not.toBeNull();
    expect(container.querySelector('[data-map-state=loading]')).not.toBeNull();
    expect(container.querySelector('.app-stand-in')).toBeNull();
  });

  it('comes back where it stood, with what was chosen meanwhile', async () => {
    const { actions, container } = openApp(page);
    const { listener } = await optionsOf(createMock);
    act(() => listener.onIdle());
    act(() => listener.onCamera(STAND));
    tell?.(false);
    act(() => actions.hover('latakia'));
    tell?.(true);
    const again = await optionsOf(createMock, 2);
    expect(destroyed()).toEqual([true, false]);
    expect(again.camera.longitude).toBeCloseTo(STAND.longitude, 6);
    expect(again.camera.latitude).toBeCloseTo(STAND.latitude, 6);
    expect(again.camera.zoom).toBeCloseTo(STAND.zoom, 6);
    const [, second = fakeView()] = views;
    const scene = vi.mocked(second.setScene).mock.lastCall?.[0];
    expect(scene?.places.filter(({ hovered }) => hovered).map(({ id }) => id)).toEqual(['latakia']);
    act(() => again.listener.onIdle());
    expect(container.querySelector('.app-svg-map')).toBeNull();
  });

  it('is not fetched before it comes in sight, nor its shapes', async () => {
    isFirst = false;
    vi.useFakeTimers();
    const { fetched } = openApp(page);
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(shapes(fetched)).toEqual([]);
    expect(createMock).not.toHaveBeenCalled();
    vi.useRealTimers();
    tell?.(true);
    await optionsOf(createMock);
    expect(shapes(fetched).length).toBeGreaterThan(0);
  });

  it('is fetched after the same while where it is in sight', async () => {
    vi.useFakeTimers();
    const { fetched } = openApp(page);
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(shapes(fetched).length).toBeGreaterThan(0);
  });

  it('is not watched once it is gone', async () => {
    const { unmount } = openApp(page);
    expect(tell).not.toBeNull();
    unmount();
    expect(tell).toBeNull();
  });
});

describe('the full page', () => {
  it('keeps its map wherever it is', async () => {
    delete document.documentElement.dataset['surface'];
    openApp({ ...page, width: 1280, height: 800 });
    await optionsOf(createMock);
    expect(tell).toBeNull();
  });

  it('has its map where the browser cannot say what is in sight', async () => {
    vi.stubGlobal('IntersectionObserver', undefined);
    openApp(page);
    await waitFor(() => expect(createMock).toHaveBeenCalledTimes(1));
  });
});
