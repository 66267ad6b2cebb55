import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LayerProvenance } from '../../src/geo/geography';
import { english } from '../../src/i18n/messages';
import { createMapView } from '../../src/map/view/create-map-view';
import type { MapView, MapViewOptions } from '../../src/map/view/map-view';
import { story } from '../../src/story/load-story';
import { openApp } from './app-page';
import { boxOf, collectionOf, shapeOf } from './shapes';

// MapLibre needs WebGL, which jsdom has not; the real map is tested in a real browser.
vi.mock('../../src/map/view/create-map-view', () => ({ createMapView: vi.fn() }));
const createMock = vi.mocked(createMapView);

const empty = collectionOf();
function layerOf(id: string): LayerProvenance {
  const words = {
    source: 'a package',
    version: '1',
    licence: 'ODbL',
    credit: '© somebody',
    dataDate: '2017',
    note: '',
  };
  return { id, title: id, method: 'derived', uncertaintyMetres: 100, ...words };
}
const files = {
  'countries.geojson': empty,
  'lines.geojson': empty,
  'water.geojson': empty,
  'towns.geojson': empty,
  'names.geojson': empty,
  'world.geojson': empty,
  'places.geojson': collectionOf(shapeOf('latakia', boxOf(35.7, 35.3, 36.3, 35.9))),
  'layers.json': { layers: ['a', 'b'].map(layerOf) },
};
const wide = { width: 1280, height: 800, files };
const nameOf = (id: string): string => story.places.get(id)?.name ?? '';
const heading = (name: string) => screen.findByRole('heading', { level: 2, name });

function fakeView(): MapView {
  return {
    setScene: vi.fn(),
    setPalette: vi.fn(),
    setGeography: vi.fn(),
    frame: vi.fn(),
    shows: () => true,
    zoomBy: vi.fn(),
    project: () => ({ x: 0, y: 0 }),
    destroy: vi.fn(),
  };
}

let view: MapView;
const options = async (): Promise<MapViewOptions> => {
  await waitFor(() => expect(createMock).toHaveBeenCalled());
  const [given] = createMock.mock.calls[0] ?? [];
  if (!given) throw new Error('no map was asked for');
  return given;
};

beforeEach(() => {
  view = fakeView();
  createMock.mockReset().mockImplementation(() => view);
});
afterEach(() => vi.unstubAllGlobals());

describe('the app', () => {
  it('has title, text, timeline and key before any map', () => {
    openApp(wide);
    expect(screen.getByRole('heading', { level: 1, name: story.title })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: english.panel.introduction.heading })).toBeVisible();
    expect(screen.getByRole('slider')).toBeVisible();
    expect(screen.getByText(english.map.legend)).toBeVisible();
    expect(screen.getByRole('link', { name: english.app.skipToText })).toHaveAttribute('href', '#text');
  });

  it.each([
    ['wide', 1280, 800, english.panel.label],
    ['narrow', 390, 844, english.panel.label],
    ['embed', 640, 480, english.panel.cardLabel],
    ['embed', 1280, 500, english.panel.cardLabel],
  ])('is laid out %s at %i × %i, with one title', (layout, width, height, label) => {
    const { container } = openApp({ width, height, files });
    expect(container.querySelector('.app')).toHaveClass(`app-${layout}`);
    expect(screen.getByRole('region', { name: label })).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.queryAllByRole('button', { name: english.app.sheetOpen })).toHaveLength(layout === 'narrow' ? 1 : 0);
  });

  it('opens what is picked on the map, goes back where the sea is, and names what is pointed at', async () => {
    const { container, store } = openApp(wide);
    const { listener } = await options();
    act(() => listener.onPick('latakia'));
    expect(await heading(nameOf('latakia'))).toBeVisible();
    act(() => listener.onPick(null));
    expect(await heading(english.panel.introduction.heading)).toBeVisible();
    act(() => listener.onHover('latakia', { x: 10, y: 20 }));
    expect(container.querySelector('.map-hover-name')).toHaveTextContent(nameOf('latakia'));
    act(() => listener.onHover(null, null));
    expect(container.querySelector('.map-hover-name')).toBeNull();
    expect(store.getState().hovered).toBeNull();
  });

  it('has the map draw each scene and frame what is chosen', async () => {
    const { actions } = openApp(wide);
    await options();
    act(() => actions.selectPlace('latakia'));
    await waitFor(() => expect(view.frame).toHaveBeenCalled());
    expect(vi.mocked(view.frame).mock.calls[0]?.[0]).toEqual([35.7, 35.3, 36.3, 35.9]);
    const scene = vi.mocked(view.setScene).mock.lastCall?.[0];
    expect(scene?.places.filter((place) => place.selected).map((place) => place.id)).toEqual(['latakia']);
    act(() => actions.goTo(story.calendar.start));
    expect(vi.mocked(view.setScene).mock.lastCall?.[0].moment).toBe(story.calendar.start);
  });

  it('says that the map could not be drawn, and lets the reader read on', async () => {
    createMock.mockImplementation(() => {
      throw new Error('no WebGL here');
    });
    const { user, container } = openApp(wide);
    expect(await screen.findByText(english.map.failed('no WebGL here'))).toBeVisible();
    expect(container.querySelector('[data-map-state=failed]')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: new RegExp(`^${nameOf('west-bank')}`) }));
    expect(await heading(nameOf('west-bank'))).toBeVisible();
  });

  it.each(['before it has drawn', 'while it runs'])('does not give up a map that stumbles %s', async (when) => {
    const { container } = openApp(wide);
    const { listener } = await options();
    if (when === 'while it runs') act(() => listener.onIdle());
    act(() => listener.onError('a font did not load'));
    expect(await screen.findByText(english.map.troubled('a font did not load'))).toBeVisible();
    expect(screen.queryByText(english.map.failed('a font did not load'))).toBeNull();
    expect(container.querySelector('[data-map-state=failed]')).toBeNull();
  });

  it('names the files that are missing, in one line', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { 'towns.geojson': _, 'layers.json': __, ...rest } = files;
    openApp({ ...wide, files: rest });
    await waitFor(() => {
      const text = screen.getByRole('status', { name: english.app.noticesLabel }).textContent;
      expect(text).toContain(english.app.missing('towns.geojson, layers.json'));
    });
    expect(screen.getAllByRole('button', { name: english.app.dismiss })).toHaveLength(1);
  });

  it('credits each source once', async () => {
    const { container } = openApp(wide);
    await waitFor(() => expect(container.querySelector('.map-credits')).toHaveTextContent(/^© somebody$/));
  });

  it('steps back with Escape, from a place to its event and from there to the introduction', async () => {
    const event = story.events[0];
    const { user, store } = openApp({ ...wide, start: { place: 'latakia', event: event?.id ?? null } });
    await user.keyboard('{Escape}');
    expect(store.getState()).toMatchObject({ place: null, event: event?.id });
    await user.keyboard('{Escape}');
    expect(store.getState()).toMatchObject({ place: null, event: null });
  });
});
