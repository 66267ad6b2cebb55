import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { HATCH_LAYER } from '../../src/maplibre/layers/place-layers';
import { RELIEF } from '../../src/maplibre/layers/relief-layer';
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
  const addSource = vi.fn();
  const addLayer = vi.fn();
  const getSource = vi.fn<() => object | undefined>();
  const map = {
    getSource,
    setFontFaces,
    setPaintProperty: () => {},
    addSource,
    addLayer,
    hasImage: () => true,
    updateImage: () => {},
  } as unknown as MapLibreMap;
  const arrive = () => getSource.mockReturnValue(Object.assign(new GeoJSONSource(), { setData }));
  return { map, setData, setFontFaces, addSource, addLayer, arrive };
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

describe('the shading of the land', () => {
  it('comes once it is asked for, over the fills, and stays through another theme', () => {
    const content = emptyContent();
    const { map, addSource, addLayer } = mapWithSources();
    expect(content.style().sources).not.toHaveProperty(RELIEF);
    content.begin(map);
    content.shade(map);
    content.shade(map);
    expect(addSource).toHaveBeenCalledExactlyOnceWith(RELIEF, expect.objectContaining({ type: 'image' }));
    expect(addLayer).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: RELIEF }), HATCH_LAYER);
    content.setTheme('dark');
    const { sources, layers } = content.style();
    expect(sources).toHaveProperty(RELIEF);
    expect(layers.map(({ id }) => id)).toContain(RELIEF);
  });

  it('asked for while there is no style comes with the next', () => {
    const content = emptyContent();
    const { map, addSource } = mapWithSources();
    content.shade(map);
    expect(addSource).not.toHaveBeenCalled();
    expect(content.style().sources).toHaveProperty(RELIEF);
  });
});
