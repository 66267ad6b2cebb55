import { afterEach, describe, expect, it, vi } from 'vitest';
import { preloadMap } from '../../src/app/map-loading';
import { openWindow, type WindowOptions } from '../harness/window';

const page = { width: 1280, height: 800, files: {} };

/** Addresses that a page fetches ahead which names two files, in a window and on a surface. */
function fetchedAhead(window: Partial<WindowOptions> = {}, { surface = '', data = '["./a.js","./b.js"]' } = {}) {
  openWindow({ ...page, ...window });
  if (surface !== '') document.documentElement.dataset['surface'] = surface;
  if (data !== '') document.body.innerHTML = `<script type="application/json" data-map-code>${data}</script>`;
  preloadMap(document);
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
