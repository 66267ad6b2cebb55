import { act, fireEvent, render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { GeoCollection, GeoFile } from '../../src/geo/geography';
import { Poster } from '../../src/poster/poster';
import { usePosterView } from '../../src/poster/use-poster-view';
import { AppContext, type AppContextValue } from '../../src/state/use-app';
import { useScene } from '../../src/state/use-scene';
import { geography } from '../poster/draw-poster';
import { appAt, eventAt, story } from './timeline-page';

const size = { width: 1060, height: 690 };
const insets = { start: 232, end: 190, bottom: 0 };

function Drawing({ files }: { readonly files: Partial<Record<GeoFile, GeoCollection>> }) {
  const view = usePosterView(files, size, insets);
  const scene = useScene();
  if (!view) return null;
  const { longitude, latitude, zoom } = view.camera;
  return (
    <>
      <button type="button" onClick={() => view.zoomBy(1)}>
        {[longitude, latitude, zoom].map((value) => value.toFixed(6)).join()}
      </button>
      <Poster geography={files} scene={scene} sight={view} />
    </>
  );
}

function open(app: AppContextValue, files = geography) {
  const page = (loaded: typeof files) => (
    <AppContext value={app}>
      <Drawing files={loaded} />
    </AppContext>
  );
  const { container, rerender } = render(page(files));
  const find = (selector: string): Element => {
    const found = container.querySelector(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  const camera = (): string => find('button').textContent ?? '';
  return { container, find, camera, load: (loaded: typeof files) => rerender(page(loaded)) };
}

describe('the drawing', () => {
  it('chooses what is clicked, points at what is hovered, and clears over the sea', () => {
    const app = appAt(null);
    const { find } = open(app);
    fireEvent.click(find('[data-place="west-bank"] use'));
    expect(app.store.getState().place).toBe('west-bank');
    fireEvent.pointerMove(find('[data-place="syria"] use'), { pointerType: 'mouse' });
    expect(app.store.getState().hovered).toBe('syria');
    fireEvent.pointerLeave(find('svg.poster'));
    expect(app.store.getState().hovered).toBeNull();
    fireEvent.click(find('svg.poster'));
    expect(app.store.getState().place).toBeNull();
  });

  it('draws the smaller over the larger, so that it takes the click', () => {
    const { container } = open(appAt(null));
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
    const app = appAt(null);
    const { container, find } = open(app);
    const changed: (string | null)[] = [];
    const observer = new MutationObserver((records) =>
      changed.push(...records.map(({ attributeName }) => attributeName)),
    );
    observer.observe(container, { attributes: true, subtree: true });
    const paths = [...container.querySelectorAll('defs path, .poster-ground *, .poster-lines *')];
    for (const day of [story.calendar.start, story.calendar.now, story.calendar.end]) act(() => app.actions.goTo(day));
    await Promise.resolve();
    observer.disconnect();
    expect(changed).toContain('data-state');
    expect(changed).not.toContain('d');
    expect([...container.querySelectorAll('defs path, .poster-ground *, .poster-lines *')]).toEqual(paths);
    expect(find('[data-place="gaza-israel"]').getAttribute('data-carried')).toBe('true');
  });
});

describe('its frame', () => {
  it('opens where an address points, and follows what is chosen', () => {
    const app = appAt(null);
    const { camera } = open(app);
    const home = camera();
    act(() => app.actions.selectPlace('latakia'));
    const chosen = camera();
    expect(chosen).not.toBe(home);
    expect(open(appAt(null, { place: 'latakia' })).camera()).toBe(chosen);
    act(() => app.actions.clear());
    expect(camera()).toBe(chosen);
    act(() => app.actions.frame(story.frame.home));
    expect(camera()).toBe(home);
  });

  it('comes closer by button, round the same middle, until something is chosen', () => {
    const app = appAt(null);
    const { camera, find } = open(app);
    const [longitude, , zoom] = camera().split(',').map(Number);
    fireEvent.click(find('button'));
    const [sameLongitude, , closer] = camera().split(',').map(Number);
    expect(closer).toBeCloseTo((zoom ?? 0) + 1, 5);
    expect(sameLongitude).toBeCloseTo(longitude ?? 0, 5);
    for (let press = 0; press < 20; press++) fireEvent.click(find('button'));
    expect(Number(camera().split(',')[2])).toBeCloseTo(13, 5);
    act(() => app.actions.frame(story.frame.home));
    expect(Number(camera().split(',')[2])).toBeCloseTo(zoom ?? 0, 5);
  });

  it('stays for an event whose places are in sight, and widens for one whose are not', () => {
    const app = appAt(null);
    const { camera } = open(app);
    const home = camera();
    const near = story.events.find(({ places }) => places.length > 0 && places.every((id) => id.startsWith('gaza')));
    act(() => app.actions.selectEvent(near?.id ?? eventAt(0).id));
    expect(camera()).toBe(home);
    const far = story.events.find(({ places }) => places.includes('iran'));
    act(() => app.actions.selectEvent(far?.id ?? ''));
    expect(camera()).not.toBe(home);
  });

  it('waits for a place whose shape is still on its way', () => {
    const app = appAt(null, { place: 'latakia' });
    const { camera, load } = open(app, {});
    const home = camera();
    load(geography);
    expect(camera()).not.toBe(home);
  });
});
