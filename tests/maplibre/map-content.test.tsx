import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { createMapContent } from '../../src/maplibre/view/map-content';
import { overlayFeatures } from '../../src/maplibre/view/overlays';
import { sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';

const { GeoJSONSource } = vi.hoisted(() => ({ GeoJSONSource: class {} }));
vi.mock('maplibre-gl', () => ({ GeoJSONSource }));

const viewport = { camera: { longitude: 35, latitude: 32, zoom: 6 }, size: { width: 400, height: 300 } };
const none = overlayFeatures([], viewport);
const some = overlayFeatures([{ left: 10, top: 10, right: 60, bottom: 40 }], viewport);

const scene = sceneAt(story, story.calendar.now, { place: null, event: null, hovered: null });
const emptyContent = () => createMapContent({ story, sources: new Map(), theme: 'light', scene, geography: {} }, none);

/** A map whose sources are there once its style is. */
function mapWithSources() {
  const setData = vi.fn();
  const setFontFaces = vi.fn();
  const getSource = vi.fn<() => object | undefined>();
  const map = {
    getSource,
    setFontFaces,
    setPaintProperty: () => {},
    hasImage: () => true,
    updateImage: () => {},
  } as unknown as MapLibreMap;
  const arrive = () => getSource.mockReturnValue(Object.assign(new GeoJSONSource(), { setData }));
  return { map, setData, setFontFaces, arrive };
}

describe('what covers the map', () => {
  it('reaches it once its style has arrived, and only where it changed', () => {
    const content = emptyContent();
    const { map, setData, arrive } = mapWithSources();
    content.style();
    content.setOverlays(some);
    content.place(map);
    arrive();
    content.place(map);
    content.place(map);
    expect(setData.mock.calls).toEqual([[some]]);
  });
});

describe('a font that arrives', () => {
  it('has names drawn anew that were drawn without it, and none where there is no style', () => {
    const content = emptyContent();
    const { map, setFontFaces } = mapWithSources();
    content.style();
    content.redrawNames(map);
    expect(setFontFaces).not.toHaveBeenCalled();
    content.begin(map);
    content.redrawNames(map);
    expect(setFontFaces).toHaveBeenCalledOnce();
    content.end();
    content.redrawNames(map);
    expect(setFontFaces).toHaveBeenCalledOnce();
  });
});
