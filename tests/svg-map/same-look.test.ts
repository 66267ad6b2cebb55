import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/cartography/palette';
import { baseLayers, lineLayers } from '../../src/maplibre/layers/base-layers';
import { nameLayers, townLayers } from '../../src/maplibre/layers/label-layers';
import { ceasefireLayers } from '../../src/maplibre/layers/place-layers';
import { changedTerms, labelTerms, labelFeatures as mapLabels } from '../../src/maplibre/view/labels';
import { placeLabels } from '../../src/scene/place-labels';
import { sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';
import { byZoom } from '../../src/maplibre/layers/expressions';
import { ceasefire } from '../../src/svg-map/line-kinds';
import { inkLines } from '../../src/cartography/base-map';
import { nameStyle, townStyle } from '../../src/svg-map/name-style';
import { shallowsAt } from '../../src/svg-map/shallows';

const palette = palettes.light;
const layers = [...baseLayers(palette), ...lineLayers(palette), ...ceasefireLayers(palette)];

function property(id: string, group: 'paint' | 'layout', name: string, among: LayerSpecification[] = layers): unknown {
  const layer = among.find((each) => each.id === id);
  const values = layer && group in layer ? Reflect.get(layer, group) : undefined;
  return values && Reflect.get(values, name);
}

/** Zoom levels and values of MapLibre's linear interpolation; a plain number holds at every level. */
function stopsOf(value: unknown): [number, number][] {
  if (!Array.isArray(value)) return [[4, Number(value)]];
  const flat = value.slice(3).map(Number);
  return flat.flatMap((zoom, index) => (index % 2 === 0 ? [[zoom, flat[index + 1] ?? Number.NaN]] : []));
}

/** The map's layers of each kind of line; several where they lie in several files. */
const layerIds: Readonly<Record<string, readonly string[]>> = {
  far: ['far-borders'],
  'far-disputed': ['far-disputed'],
  coast: ['coast'],
  border: ['borders', 'place-borders'],
  armistice: ['armistice-lines', 'armistice-places'],
  disputed: ['disputed'],
  ceasefire: ['ceasefire-line'],
};

describe('the drawing looks like the map', () => {
  it.each([...inkLines, ceasefire])('in its $name lines', ({ name, width, dash }) => {
    for (const id of layerIds[name] ?? ['none']) {
      expect(stopsOf(property(id, 'paint', 'line-width'))).toEqual(width);
      expect(property(id, 'paint', 'line-dasharray')).toEqual(dash);
    }
  });

  it.each([3, 5, 6.5, 8, 12])('in its shallows at zoom %d', (zoom) => {
    const at = (name: string): number => byZoom(zoom, ...stopsOf(property('shallows', 'paint', name)));
    const drawn = { width: at('line-width'), fade: at('line-blur'), opacity: at('line-opacity') };
    expect(shallowsAt(zoom)).toEqual(drawn);
  });

  it.each([1, 2, 3, 4, 5])('in its names of rank %d', (rank) => {
    const names = nameLayers(palette);
    const setAs = (id: string, among: LayerSpecification[]) => ({
      size: property(id, 'layout', 'text-size', among),
      widest: property(id, 'layout', 'text-max-width', among),
      spacing: property(id, 'layout', 'text-letter-spacing', among) ?? 0,
    });
    expect(townStyle(rank)).toMatchObject(setAs(`towns-${rank}`, townLayers(palette)));
    expect(nameStyle('country', rank)).toMatchObject(setAs(`country-names-${rank}`, names));
    expect(nameStyle('region', rank)).toMatchObject(setAs(`region-names-${rank}`, names));
    expect(nameStyle('sea', rank)).toMatchObject(setAs(`water-names-${rank}`, names));
  });

  it.each([null, 'gaza-israel', 'latakia'])('in the names of its places, with %s chosen', (place) => {
    for (const day of [story.calendar.start, story.calendar.now]) {
      const scene = sceneAt(story, day, { place, event: null, hovered: null });
      const standing = changedTerms(labelTerms(story), null, scene);
      const stands = ({ properties: { term } }: { properties: { term: string } }): boolean =>
        term === '' || standing.get(term) === true;
      const onMap = mapLabels(story, place)
        .features.filter(stands)
        .map(({ geometry, properties }) => {
          const { name, order, selected, from, until } = properties;
          return { name, order, selected, from, until, at: geometry.coordinates };
        });
      expect(placeLabels(story, scene)).toMatchObject(onMap);
    }
  });
});
