import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tools } from '#messages/tools';
import { messages } from '../../src/i18n/messages';
import { createMapView } from '../../src/maplibre/view/create-map-view';
import type { MapView } from '../../src/maplibre/view/map-view';
import { frameShot } from '../../src/scene/frame-shot';
import { regionShot, type Shot } from '../../src/scene/shots';
import { story } from '../../src/story/load-story';
import { fakeView, optionsOf } from '../harness/fake-map';
import { files, LATAKIA } from '../harness/small-geography';
import { pageData } from '../harness/small-page-data';
import { wearStyles } from '../harness/styles';
import { SIZE } from '../harness/window';
import { openApp } from './app-page';

// MapLibre needs WebGL, which jsdom has not; the real map is tested in a real browser.
vi.mock('../../src/maplibre/view/create-map-view', () => ({ createMapView: vi.fn() }));
const createMock = vi.mocked(createMapView);

const wide = { width: 1280, height: 800, files, pageData };
const nameOf = (id: string): string => story.places.get(id)?.name ?? '';
const heading = (name: string) => screen.findByRole('heading', { level: 2, name });

const ofLatakia: Shot = { ...regionShot(story, LATAKIA), isClose: true, names: regionShot(story, [0, 0, 1, 1]).names };
const cameraOn = (shot: Shot) => frameShot(shot, { size: SIZE, taken: [], wide: [], far: [] }, story.view).camera;

let view: MapView;
const options = () => optionsOf(createMock);

beforeEach(() => {
  view = fakeView();
  createMock.mockReset().mockImplementation(() => view);
});
afterEach(() => vi.unstubAllGlobals());

describe('the app', () => {
  it('does not start its map while the slider is dragged, does once it is let go, and keeps it through further drags', async () => {
    const { actions, fetched } = openApp({ ...wide, start: { scrubbing: true } });
    await waitFor(() => expect(fetched).toContain('world-light.geojson'));
    await act(() => vi.dynamicImportSettled());
    expect(createMock).not.toHaveBeenCalled();
    act(() => actions.endScrub());
    await options();
    act(() => actions.startScrub());
    expect(view.destroy).not.toHaveBeenCalled();
    expect(createMock).toHaveBeenCalledTimes(1);
  });

  it('gets the world beyond in detail once its map stands, which has processor and line to itself until then', async () => {
    const { fetched } = openApp(wide);
    const { listener } = await options();
    await act(() => vi.dynamicImportSettled());
    expect(fetched).not.toContain('world.geojson');
    act(() => listener.onIdle());
    await waitFor(() => expect(fetched).toContain('world.geojson'));
  });

  it('gets finer shapes with a close look, after those of the first view, and none for one from afar', async () => {
    const { fetched, actions } = openApp({ ...wide, webgl: false });
    await waitFor(() => expect(fetched).toContain('world.geojson'));
    await act(() => vi.dynamicImportSettled());
    expect(fetched.filter((file) => file.includes('-close'))).toEqual([]);
    act(() => actions.selectPlace('latakia'));
    await waitFor(() => expect(fetched).toContain('countries-close.geojson'));
    expect(fetched.indexOf('countries-close.geojson')).toBeGreaterThan(fetched.indexOf('world-light.geojson'));
  });

  it('gets the first shapes alone where data is to be saved, however close the look', async () => {
    const { fetched } = openApp({ ...wide, saving: true, start: { place: 'latakia' } });
    await waitFor(() => expect(fetched).toContain('world-light.geojson'));
    await new Promise((done) => setTimeout(done));
    await act(() => vi.dynamicImportSettled());
    expect(fetched.filter((file) => /world\.|-close/.test(file))).toEqual([]);
  });

  it('has title, text, timeline and key before any map', () => {
    openApp(wide);
    expect(screen.getByRole('heading', { level: 1, name: story.headline.text })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: messages.panel.introduction.heading })).toBeVisible();
    expect(screen.getByRole('slider')).toBeVisible();
    expect(screen.getByText(messages.map.legend)).toBeVisible();
    expect(screen.getByRole('link', { name: messages.app.skipToText })).toHaveAttribute('href', '#text');
  });

  it.each([
    ['wide', 1280, 800, messages.panel.label],
    ['narrow', 390, 844, messages.panel.label],
    ['narrow', 640, 480, messages.panel.label],
    ['narrow', 1280, 500, messages.panel.label],
    ['narrow', 320, 256, messages.panel.label],
  ])('is laid out %s at %i × %i, with one title', (layout, width, height, label) => {
    wearStyles('app/app.css');
    openApp({ ...wide, width, height });
    expect(document.documentElement).toHaveAttribute('data-layout', layout);
    expect(screen.getByRole('region', { name: label })).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    const isSheet = width === 390;
    expect(screen.queryAllByRole('button', { name: messages.app.sheetOpen })).toHaveLength(isSheet ? 1 : 0);
  });

  it('opens what is picked on the map, goes back where the sea is, and names what is pointed at', async () => {
    const { container, store } = openApp(wide);
    const { listener } = await options();
    act(() => listener.onPick('latakia'));
    expect(await heading(nameOf('latakia'))).toBeVisible();
    act(() => listener.onPick(null));
    expect(await heading(messages.panel.introduction.heading)).toBeVisible();
    act(() => listener.onHover('latakia', { x: 10, y: 20 }));
    expect(container.querySelector('.map-hover-name')).toHaveTextContent(nameOf('latakia'));
    act(() => listener.onHover(null, null));
    expect(container.querySelector('.map-hover-name')).toBeNull();
    expect(store.getState().hovered).toBeNull();
  });

  it('has the map draw each scene and fit what is chosen once it is seen', async () => {
    const { actions } = openApp(wide);
    const { listener } = await options();
    act(() => listener.onIdle());
    expect(view.flyTo).not.toHaveBeenCalled();
    act(() => actions.selectPlace('latakia'));
    await waitFor(() => expect(view.flyTo).toHaveBeenCalledWith(cameraOn(ofLatakia)));
    const scene = vi.mocked(view.setScene).mock.lastCall?.[0];
    expect(scene?.places.filter((place) => place.selected).map((place) => place.id)).toEqual(['latakia']);
    act(() => actions.goTo(story.calendar.start));
    expect(vi.mocked(view.setScene).mock.lastCall?.[0].moment).toBe(story.calendar.start);
  });

  it('has the map stand where the drawing stands until it is seen, and move then for another choice alone', async () => {
    const { actions } = openApp(wide);
    const { camera, listener } = await options();
    expect(camera).toEqual(cameraOn(regionShot(story, story.view.home)));
    act(() => actions.selectPlace('latakia'));
    expect(view.lookAt).toHaveBeenLastCalledWith(cameraOn(ofLatakia));
    act(() => listener.onIdle());
    expect(view.flyTo).not.toHaveBeenCalled();
    act(() => actions.fitBounds(story.view.home));
    expect(view.flyTo).toHaveBeenLastCalledWith(cameraOn(regionShot(story, story.view.home)));
    expect(view.lookAt).toHaveBeenLastCalledWith(cameraOn(ofLatakia));
  });

  it('does not give up a map that loses a part, says so, and no more once it has it', async () => {
    const { container } = openApp(wide);
    const { listener } = await options();
    act(() => listener.onIdle());
    act(() => listener.onLoss(true));
    expect(await screen.findByText(messages.app.incomplete)).toBeVisible();
    expect(container.querySelector('.app-stand-in')).toBeNull();
    expect(container.querySelector('[data-map-state=ready]')).not.toBeNull();
    act(() => listener.onLoss(false));
    expect(screen.queryByText(messages.app.incomplete)).toBeNull();
  });

  it('credits each source once', async () => {
    const { container } = openApp(wide);
    await waitFor(() => expect(container.querySelector('.map-credits')).toHaveTextContent(/^© somebody$/));
  });

  it('steps back with Escape, from a place to its event and from there to the introduction', async () => {
    const event = story.events[0];
    const { user, store } = openApp({ ...wide, start: { place: 'latakia', event: event?.id ?? null } });
    await screen.findByRole('button', { name: tools.share.button });
    await user.keyboard('{Escape}');
    expect(store.getState()).toMatchObject({ place: null, event: event?.id });
    await user.keyboard('{Escape}');
    expect(store.getState()).toMatchObject({ place: null, event: null });
  });
});
