import { act, fireEvent, render, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Viewport } from '../../src/geo/camera';
import { frameShot, type MapRoom } from '../../src/scene/frame-shot';
import { type BoundsByPlace, boundsByPlace } from '../../src/scene/place-bounds';
import { sceneAt } from '../../src/scene/scene';
import { eventShot, regionShot, shotOf } from '../../src/scene/shots';
import { AppContext, type AppContextValue } from '../../src/state/use-app';
import { useScene } from '../../src/state/use-scene';
import { story } from '../../src/story/load-story';
import { drawGeography } from '../../src/svg-map/draw-geography';
import type { Drawing } from '../../src/svg-map/drawing';
import { SvgMap } from '../../src/svg-map/svg-map';
import { useSvgMapView } from '../../src/svg-map/use-svg-map-view';
import { dayOf } from '../../src/time/day';
import { appAt, eventAt } from '../harness/app';
import { geography } from '../harness/geography';

const size = { width: 1060, height: 690 };
const room: MapRoom = { size, taken: [], wide: [{ left: 30, top: 30, right: 240, bottom: 400 }], far: [] };
const home = frameShot(regionShot(story, story.view.home), room, story.view).camera;
const drawnHome = drawGeography(geography, { camera: home, size });
const nothingDrawn = drawGeography({}, { camera: home, size });
const allBounds = boundsByPlace(story, geography);

interface PageProps {
  readonly drawing: Drawing;
  readonly placeBounds: BoundsByPlace;
}

function Page({ drawing, placeBounds }: PageProps) {
  const view = useSvgMapView(placeBounds, room);
  const scene = useScene();
  if (!view) return null;
  const { longitude, latitude, zoom } = view.camera;
  return (
    <>
      <button type="button" onClick={() => view.zoomBy(1)}>
        {[longitude, latitude, zoom].map((value) => value.toFixed(6)).join()}
      </button>
      <SvgMap drawing={drawing} scene={scene} viewport={view} />
    </>
  );
}

function open(app: AppContextValue, { drawing = drawnHome, placeBounds = allBounds }: Partial<PageProps> = {}) {
  const { container } = render(
    <AppContext value={app}>
      <Page drawing={drawing} placeBounds={placeBounds} />
    </AppContext>,
  );
  const find = (selector: string): Element => {
    const found = container.querySelector(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  const camera = (): string => find('button').textContent ?? '';
  return { container, find, camera };
}

describe('the drawing', () => {
  it('chooses what is clicked, points at what is hovered, and clears over the sea', () => {
    const app = appAt();
    const { find } = open(app);
    fireEvent.click(find('[data-place="west-bank"] use'));
    expect(app.store.getState().place).toBe('west-bank');
    fireEvent.pointerMove(find('[data-place="syria"] use'), { pointerType: 'mouse' });
    expect(app.store.getState().hovered).toBe('syria');
    fireEvent.pointerLeave(find('svg.svg-map'));
    expect(app.store.getState().hovered).toBeNull();
    fireEvent.click(find('svg.svg-map'));
    expect(app.store.getState().place).toBeNull();
  });

  it('draws rivers and lakes over what fills the land and under its lines, lakes over the rivers that run into them', () => {
    const { container } = open(appAt());
    const uses = [...container.querySelectorAll('use')].map((use) => use.getAttribute('href'));
    const fills = uses.filter((href) => href?.startsWith('#map-area-israel'));
    const order = [fills[1], '#map-rivers', '#map-lakes', '#map-ink-border'].map((href) =>
      uses.lastIndexOf(href ?? ''),
    );
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('thins the lines over the sea as one comes closer, until they are gone', () => {
    const { container } = open(appAt());
    const width = () =>
      container.querySelector('[*|href^="#map-water-line"]')?.parentElement?.getAttribute('stroke-width');
    expect(Number(width())).toBeGreaterThan(0.5);
    for (let level = 0; level < 5; level += 1) fireEvent.click(container.querySelector('button') as Element);
    expect(width()).toBe('0');
  });

  it('draws the smaller over the larger, so that it takes the click', () => {
    const { container } = open(appAt());
    const order = [...container.querySelectorAll('[data-place]')].map((each) => each.getAttribute('data-place') ?? '');
    for (const [larger, smaller] of [
      ['syria', 'latakia'],
      ['israel', 'west-bank'],
      ['west-bank', 'west-bank-flanks'],
    ]) {
      expect(order.indexOf(larger ?? '')).toBeLessThan(order.indexOf(smaller ?? ''));
    }
  });

  it('draws no shape again while time goes by', async () => {
    const app = appAt();
    const { container, find } = open(app);
    const changed: (string | null)[] = [];
    const observer = new MutationObserver((records) =>
      changed.push(...records.map(({ attributeName }) => attributeName)),
    );
    observer.observe(container, { attributes: true, subtree: true });
    const paths = [...container.querySelectorAll('defs path, [data-line]')];
    for (const day of [story.calendar.start, story.calendar.now, story.calendar.end]) act(() => app.actions.goTo(day));
    await Promise.resolve();
    observer.disconnect();
    expect(changed).toContain('data-state');
    expect(changed).not.toContain('d');
    expect([...container.querySelectorAll('defs path, [data-line]')]).toEqual(paths);
    expect(find('[data-place="gaza-israel"]').getAttribute('data-faint')).toBe('true');
  });

  it('lays bands of the state that may follow over the one before, in a month of which no day is named', () => {
    const app = appAt();
    const { container } = open(app);
    const bands = (place: string) => container.querySelector(`[data-place="${place}"] [fill*="turning-"]`);
    act(() => app.actions.goTo(dayOf(2024, 10, 31)));
    expect(container.querySelector('[fill*="turning-"]')).toBeNull();
    act(() => app.actions.goTo(dayOf(2024, 11, 15)));
    expect(bands('southern-lebanon')?.getAttribute('fill')).toBe('url(#map-turning-ceasefire)');
    expect(container.querySelector('#map-turning-ceasefire path:last-child')?.getAttribute('stroke')).toBe(
      `var(--tone-${story.states.get('ceasefire')?.tone})`,
    );
    expect(bands('latakia')).toBeNull();
    act(() => app.actions.goTo(dayOf(2024, 12, 1)));
    expect(container.querySelector('[fill*="turning-"]')).toBeNull();
  });

  it('is moved as a whole where the camera moves, and drawn no other way', () => {
    const app = appAt();
    const { container, find } = open(app);
    const shapes = () => [...container.querySelectorAll('defs > path')];
    const [paths, data] = [shapes(), shapes().map((path) => path.getAttribute('d'))];
    expect(find('.svg-map-viewport > g').getAttribute('transform')).toBeNull();
    fireEvent.click(find('button'));
    expect(find('.svg-map-viewport > g').getAttribute('transform')).toMatch(/ scale\(2\.0+\)$/);
    for (const path of shapes()) expect(path).toHaveAttribute('vector-effect', 'non-scaling-stroke');
    expect(shapes()).toEqual(paths);
    expect(shapes().map((path) => path.getAttribute('d'))).toEqual(data);
  });

  it('shows its core, whole and in the middle, while nobody knows the size of its box', () => {
    const app = appAt();
    const scene = sceneAt(story, story.calendar.now, { place: null, event: null, hovered: null });
    const viewportFor = (viewport: Viewport | null) => {
      const drawing = { ...drawnHome, core: { width: 800, height: 600 } };
      const map = <SvgMap drawing={drawing} scene={scene} viewport={viewport} />;
      const { container } = render(<AppContext value={app}>{map}</AppContext>);
      return container.querySelector('.svg-map-viewport');
    };
    expect(viewportFor(null)).toHaveAttribute('viewBox', '130 45 800 600');
    expect(viewportFor(null)).toHaveAttribute('preserveAspectRatio', 'xMidYMid meet');
    expect(viewportFor(null)?.querySelector('g')).not.toHaveAttribute('transform');
    expect(viewportFor(drawnHome.viewport)).toHaveAttribute('viewBox', '0 0 1060 690');
  });

  it('has a link to the text of each place, which the app answers itself', () => {
    const app = appAt();
    const { container } = open(app);
    const links = [...container.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const id = link.getAttribute('data-pick') ?? '';
      expect(link).toHaveAttribute('href', `#place-${id}`);
      expect(link).toHaveAttribute('tabindex', '-1');
      expect(fireEvent.click(link), `the way to ${id}`).toBe(false);
      expect(app.store.getState().place).toBe(id);
    }
  });
});

describe('its viewport', () => {
  it('opens where an address points, and follows what is chosen', () => {
    const app = appAt();
    const { camera } = open(app);
    const home = camera();
    act(() => app.actions.selectPlace('latakia'));
    const chosen = camera();
    expect(chosen).not.toBe(home);
    expect(open(appAt({ place: 'latakia' })).camera()).toBe(chosen);
    act(() => app.actions.clear());
    expect(camera()).toBe(home);
    act(() => app.actions.fitBounds(story.view.home));
    expect(camera()).toBe(home);
  });

  it('comes closer by button, round the same middle, until something is chosen', () => {
    const app = appAt();
    const { camera, find } = open(app);
    const [longitude, , zoom] = camera().split(',').map(Number);
    fireEvent.click(find('button'));
    const [sameLongitude, , closer] = camera().split(',').map(Number);
    expect(closer).toBeCloseTo((zoom ?? 0) + 1, 5);
    expect(sameLongitude).toBeCloseTo(longitude ?? 0, 5);
    for (let press = 0; press < 20; press++) fireEvent.click(find('button'));
    expect(Number(camera().split(',')[2])).toBeCloseTo(13, 5);
    act(() => app.actions.fitBounds(story.view.home));
    expect(Number(camera().split(',')[2])).toBeCloseTo(zoom ?? 0, 5);
  });

  it('shows the shot of every event, and goes back to what was seen before anything was chosen', () => {
    const app = appAt();
    const { camera, find } = open(app);
    fireEvent.click(find('button'));
    const before = camera();
    const shown = story.events.map(({ id }) => {
      act(() => app.actions.selectEvent(id));
      const shot = eventShot(story, allBounds, id) ?? regionShot(story, story.view.home);
      const { longitude, latitude, zoom } = frameShot(shot, room, story.view).camera;
      expect(camera()).toBe([longitude, latitude, zoom].map((value) => value.toFixed(6)).join());
      return camera();
    });
    expect(new Set(shown).size).toBeGreaterThan(10);
    act(() => app.actions.clear());
    expect(camera()).toBe(before);
  });

  it('stays through a drag, and goes to the event that it rests at', () => {
    const app = appAt();
    const { camera } = open(app);
    const home = camera();
    const event = story.events.find(({ places }) => places.includes('iran')) ?? eventAt(0);
    act(() => app.actions.startScrub());
    act(() => app.actions.standAt(event.id));
    expect(camera()).toBe(home);
    act(() => app.actions.endScrub());
    const there = camera();
    expect(there).not.toBe(home);
    act(() => app.actions.startScrub());
    act(() => app.actions.goTo(event.moment + 40));
    act(() => app.actions.endScrub());
    expect(camera()).toBe(there);
  });

  it('is there for a place whose shape is still on its way, and stays for one that has none', () => {
    const home = open(appAt(), { drawing: nothingDrawn }).camera();
    const there = open(appAt({ place: 'latakia' })).camera();
    expect(there).not.toBe(home);
    expect(open(appAt({ place: 'latakia' }), { drawing: nothingDrawn }).camera()).toBe(there);
    expect(open(appAt({ place: 'latakia' }), { placeBounds: new Map() }).camera()).toBe(home);
  });

  it('is left as it is taken over from a map, until something is chosen', () => {
    const app = appAt();
    const stand = { longitude: 40, latitude: 35, zoom: 5 };
    const { result } = renderHook(() => useSvgMapView(allBounds, room), {
      wrapper: ({ children }) => <AppContext value={app}>{children}</AppContext>,
    });
    act(() => result.current?.lookAt(stand));
    expect(result.current?.camera).toEqual(stand);
    act(() => app.actions.goTo(story.calendar.start));
    act(() => app.actions.clear());
    expect(result.current?.camera).toEqual(stand);
    act(() => app.actions.selectPlace('latakia'));
    const shot = shotOf(story, allBounds, { place: 'latakia', event: null }) ?? regionShot(story, story.view.home);
    expect(result.current?.camera).toEqual(frameShot(shot, room, story.view).camera);
  });
});
