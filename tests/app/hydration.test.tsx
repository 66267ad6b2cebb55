import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppRoot } from '../../src/app/app';
import { readPage } from '../../src/app/read-page';
import { messages } from '../../src/i18n/messages';
import { createMapView } from '../../src/maplibre/view/create-map-view';
import { createActions } from '../../src/state/actions';
import { createAppStore } from '../../src/state/store';
import { forgetPage, runFirstScript, showBuiltPage } from '../harness/built-page';
import { fakeView } from '../harness/fake-map';
import { files } from '../harness/small-geography';
import { openWindow, type WindowOptions } from '../harness/window';

vi.mock('../../src/maplibre/view/create-map-view', () => ({ createMapView: vi.fn() }));

const wide = { width: 1280, height: 800, files };
const windows: readonly (readonly [what: string, options: WindowOptions])[] = [
  ['a wide window', wide],
  ['a phone', { ...wide, width: 390, height: 844 }],
  ['a low frame in another page', { ...wide, width: 640, height: 480 }],
  ['a wide and low frame', { ...wide, width: 1280, height: 500 }],
  ['a dark window', { ...wide, prefers: ['(prefers-color-scheme: dark)'] }],
  ['a reader without WebGL', { ...wide, webgl: false }],
  ['a reader who saves data', { ...wide, saving: true }],
  ['a reader who asks for reduced data', { ...wide, prefers: ['(prefers-reduced-data: reduce)'] }],
];

/** What has to be the same elements before and after, whatever the window. */
const DRAWN = [
  '.app-map-area',
  '.app-svg-map > svg',
  '.svg-map-viewport',
  '.svg-map defs > path',
  '.svg-map a[data-place]',
  '.inset-drawing',
];
const WRITTEN = [
  '.inset-drawing defs > path',
  'h1',
  '.timeline',
  '.app-text',
  '.app-sheet',
  '.map-legend-button',
  '.beyond-map',
];
/** Parts of the wide layout, which others exchange. */
const WIDE_ONLY = ['.panel', '.panel h2', 'input[type="range"]'];

/** Lets the app take the built page over, as in the browser of a reader. */
async function takeOver(options: WindowOptions, kept: readonly string[] = [], beforehand = (): void => {}) {
  const { observed, fetched } = openWindow(options);
  const root = showBuiltPage();
  runFirstScript();
  beforehand();
  const before = [...document.querySelectorAll(kept.join() || 'none')];
  const { story, pageData } = readPage(document);
  const store = createAppStore(story);
  const context = { story, store, actions: createActions(store, story), messages };
  const onRecoverableError = vi.fn();
  render(<AppRoot context={context} pageData={pageData} />, { container: root, hydrate: true, onRecoverableError });
  await act(async () => {});
  return { root, before, observed, fetched, onRecoverableError, ...context };
}

const complain = vi.spyOn(console, 'error');

beforeEach(() => {
  complain.mockClear();
  vi.mocked(createMapView).mockReset().mockImplementation(fakeView);
});
afterEach(() => {
  forgetPage();
  vi.unstubAllGlobals();
});

describe('taking the page over', () => {
  it.each(windows)('says nothing and keeps what is there, for %s', async (_, options) => {
    const isWide = options.width >= 900 && options.height >= 560;
    const kept = [...DRAWN, ...WRITTEN, ...(isWide ? WIDE_ONLY : [])];
    const { root, before, onRecoverableError } = await takeOver(options, kept);
    expect(complain.mock.calls).toEqual([]);
    expect(onRecoverableError.mock.calls).toEqual([]);
    for (const selector of kept)
      expect(
        before.some((element) => element.matches(selector)),
        selector,
      ).toBe(true);
    const lost = before.filter((element) => !root.contains(element));
    expect(lost.map((element) => element.outerHTML.slice(0, 90))).toEqual([]);
    expect(document.documentElement).toHaveAttribute('data-hydrated');
    expect(document.querySelector('.reading')).toBeNull();
  });

  it.each(windows.slice(0, 4))('follows the size of what is in the page alone, for %s', async (_, options) => {
    const { observed } = await takeOver(options);
    expect(observed.size).toBeGreaterThan(1);
    const gone = [...observed].filter((element) => !element.isConnected);
    expect(gone.map((element) => element.className)).toEqual([]);
  });
});

describe('a page taken over', () => {
  it('answers: a click on a drawn place opens it', async () => {
    const { store, story, root } = await takeOver(wide);
    const place = root.querySelector<SVGElement>('a[data-pick="latakia"]');
    await act(async () => void place?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
    expect(store.getState().place).toBe('latakia');
    expect(screen.getByRole('heading', { level: 2, name: story.places.get('latakia')?.name ?? '' })).toBeVisible();
    expect(complain.mock.calls).toEqual([]);
  });

  it('goes to where the reader has moved its slider already', async () => {
    const { store, story } = await takeOver(wide, [], () => {
      const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
      if (slider) slider.value = slider.min;
    });
    expect(store.getState().event).toBe(story.events[0]?.id);
    expect(complain.mock.calls).toEqual([]);
  });

  it('fetches no shapes and no map where data is to be saved, until the reader asks', async () => {
    const { fetched } = await takeOver({ ...wide, saving: true });
    await act(() => vi.dynamicImportSettled());
    expect(fetched.filter((file) => file.endsWith('.geojson'))).toEqual([]);
    expect(createMapView).not.toHaveBeenCalled();
    expect(screen.getByText(messages.map.stands.saving)).toBeVisible();
  });
});
