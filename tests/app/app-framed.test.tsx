import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { embed as words } from '#messages/embed';
import { notices } from '#messages/notices';
import { start } from '../../src/app/start-app';
import { messages } from '../../src/i18n/messages';
import { createMapView } from '../../src/maplibre/view/create-map-view';
import type { MapView } from '../../src/maplibre/view/map-view';
import { readAddress } from '../../src/state/address';
import { story } from '../../src/story/load-story';
import { forgetPage } from '../harness/built-page';
import { fakeView, optionsOf } from '../harness/fake-map';
import { files } from '../harness/small-geography';
import { pageData } from '../harness/small-page-data';
import { openWindow } from '../harness/window';
import { openApp } from './app-page';

vi.mock('../../src/maplibre/view/create-map-view', () => ({ createMapView: vi.fn() }));
const createMock = vi.mocked(createMapView);

/** As large as the full page needs for a panel beside the map. */
const page = { width: 1280, height: 800, files, pageData };
let view: MapView;

// What jsdom lacks.
Object.defineProperties(document, { fullscreenEnabled: { value: true }, fullscreenElement: { value: null } });

beforeEach(() => {
  view = fakeView();
  createMock.mockReset().mockImplementation(() => view);
  document.documentElement.dataset['surface'] = 'embed';
});
afterEach(() => {
  forgetPage();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

const link = () => screen.findByRole<HTMLAnchorElement>('link', { name: words.fullPageLabel });

describe('the page for frames', () => {
  it('is one card, which leads to the full page at the same state', async () => {
    const { actions } = openApp(page);
    expect(screen.getByRole('region', { name: messages.panel.cardLabel })).toBeVisible();
    const anchor = await link();
    act(() => actions.selectPlace('latakia'));
    const { address } = readAddress(new URL(anchor.href).search, story);
    expect(address).toEqual({ place: 'latakia', event: null, moment: story.calendar.now });
    expect(screen.getByRole('region', { name: messages.panel.cardLabel })).toContainElement(anchor);
  });

  it('has a button for the full screen, and leaves scrolling to the page around it', async () => {
    openApp(page);
    fireEvent.click(await screen.findByRole('button', { name: messages.map.controls }));
    expect(await screen.findByRole('button', { name: words.fullscreen })).toBeVisible();
    await optionsOf(createMock);
    await waitFor(() => expect(vi.mocked(view.setCooperative)).toHaveBeenLastCalledWith(true));
  });

  it.each([
    { width: 1280, height: 800, scrolls: false },
    { width: 640, height: 480, scrolls: true },
  ])('has nothing of that where it is the full page, of $width × $height', async ({ width, height, scrolls }) => {
    delete document.documentElement.dataset['surface'];
    openApp({ ...page, width, height });
    const { cooperative } = await optionsOf(createMock);
    expect(cooperative, 'only a page that scrolls scrolls over the map, too').toBe(scrolls);
    expect(screen.getByRole('region', { name: messages.panel.label })).toBeVisible();
    expect(screen.queryByRole('region', { name: messages.panel.cardLabel })).toBeNull();
    expect(screen.queryByRole('link', { name: words.fullPageLabel })).toBeNull();
    expect(screen.queryByRole('button', { name: words.fullscreen })).toBeNull();
    expect(vi.mocked(view.setCooperative).mock.calls.flat()).not.toContain(!scrolls);
  });

  it('says which look it does not know, and takes the rest', async () => {
    openWindow(page);
    window.history.replaceState(null, '', '/embed.html?theme=pink&hide=title,stars');
    const root = document.body.appendChild(document.createElement('div'));
    await act(async () => start(root, story, pageData));
    expect(await screen.findByText(notices.notFollowed('theme', '"pink"'))).toBeVisible();
    expect(await screen.findByText(notices.notFollowed('hide', '"stars"'))).toBeVisible();
    expect(document.documentElement.dataset).not.toHaveProperty('theme');
    expect(document.documentElement.dataset['hide']).toBe('title');
  });
});
