import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { preloadMap, useMapStatus } from '../../src/app/map-loading';
import { openWindow, type WindowOptions } from '../harness/window';

const NEVER = new Promise(() => {});
const page = { width: 1280, height: 800, files: {} };

/** Addresses that a page fetches ahead which names two files, in a window and on a surface. */
function fetchedAhead(window: Partial<WindowOptions> = {}, { surface = '', data = '["./a.js","./b.js"]' } = {}) {
  openWindow({ ...page, ...window });
  if (surface !== '') document.documentElement.dataset['surface'] = surface;
  if (data !== '') document.body.innerHTML = `<script type="application/json" data-map-code>${data}</script>`;
  void preloadMap(document);
  return [...document.head.querySelectorAll('link[rel=modulepreload]')].map((link) => link.getAttribute('href'));
}

afterEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
  delete document.documentElement.dataset['surface'];
  vi.unstubAllGlobals();
});

describe("the map's code", () => {
  it('is fetched while the app starts, from where the page says that it is', () => {
    expect(fetchedAhead()).toEqual(['./a.js', './b.js']);
  });

  it.each([
    ['data is to be saved', () => fetchedAhead({ saving: true })],
    ['the system asks to save data', () => fetchedAhead({ prefers: ['(prefers-reduced-data: reduce)'] })],
    ['the page stands in a frame', () => fetchedAhead({}, { surface: 'embed' })],
    ['the browser has no WebGL 2', () => fetchedAhead({ webgl: false })],
    ['the page does not say, as in development', () => fetchedAhead({}, { data: '' })],
  ])('is not where %s', (_, fetched) => {
    expect(fetched()).toEqual([]);
  });
});

describe("the map's shapes", () => {
  it.each(['load', 'error'])('are expected once all its code has arrived or failed: %s', async (last) => {
    openWindow(page);
    document.body.innerHTML = '<script type="application/json" data-map-code>["./a.js","./b.js"]</script>';
    const code = preloadMap(document);
    const { result } = renderHook(() => useMapStatus(code));
    const [one, other] = document.head.querySelectorAll('link[rel=modulepreload]');
    await act(async () => one?.dispatchEvent(new Event('load')));
    expect(result.current.expected).toBe(false);
    await act(async () => other?.dispatchEvent(new Event(last)));
    expect(result.current.expected).toBe(true);
  });

  it('are expected, for the drawing, where there will be no map', async () => {
    openWindow(page);
    const { result } = renderHook(() => useMapStatus(NEVER));
    expect(result.current.expected).toBe(false);
    act(() => result.current.tell('code'));
    expect(result.current.expected).toBe(true);
  });

  it('are expected at once where no code is fetched ahead', async () => {
    openWindow({ ...page, webgl: false });
    const code = preloadMap(document);
    const { result } = renderHook(() => useMapStatus(code));
    await act(async () => {});
    expect(result.current.expected).toBe(true);
  });
});
