import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { waterLines } from '../../src/cartography/base-map';
import { palettes, type Theme } from '../../src/cartography/palette';
import { isTexture, textureName } from '../../src/cartography/patterns';
import { geoFiles } from '../../src/geo/geography';
import { type Area, isInside } from '../../src/geo/overlay';
import { RELIEF } from '../../src/maplibre/layers/relief-layer';
import { mapStyle, type StyleContent } from '../../src/maplibre/layers/style';
import { fonts } from '../../src/maplibre/layers/text-style';
import { labelFeatures, labelTerms, namedLine } from '../../src/maplibre/view/labels';
import { overlayFeatures } from '../../src/maplibre/view/overlays';
import { sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';
import { geography } from '../harness/geography';

const states = [...story.states.values()].map((kind) => ({ ...kind, follows: kind.pattern !== 'solid' }));
const viewport = { camera: { longitude: 35, latitude: 33, zoom: 6 }, size: { width: 800, height: 600 } };
const content: StyleContent = {
  states: { world: states, countries: states, places: states },
  geography: {},
  labels: labelFeatures(story, sceneAt(story, story.calendar.now, { place: null, event: null, hovered: null })),
  overlays: overlayFeatures([{ left: 10, top: 10, right: 60, bottom: 40 }], viewport),
  shading: null,
  terms: labelTerms(story).map(({ term }) => term),
  line: namedLine(story),
};
const styles = { light: mapStyle(palettes.light, content), dark: mapStyle(palettes.dark, content) };
type Layer = (typeof styles.light.layers)[number];

const sourceOf = (layer: Layer): string | undefined => ('source' in layer ? String(layer.source) : undefined);

/** Every text within a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}

describe.each(['light', 'dark'] satisfies Theme[])('the %s style', (theme) => {
  const style = styles[theme];

  it('is valid by the style specification', () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
    const broken = { ...style, layers: [...style.layers, { id: 'sea', type: 'background' as const }] };
    expect(validateStyleMin(broken)).not.toEqual([]);
  });

  it('draws every layer from a source that it has, and uses every source', () => {
    const used = new Set(style.layers.flatMap((layer) => sourceOf(layer) ?? []));
    expect([...used].sort()).toEqual(Object.keys(style.sources).sort());
    expect(Object.keys(style.sources).sort()).toEqual([...geoFiles, 'labels', 'overlays'].sort());
  });

  it('shades the land over all fills of it and under all lines, once that is wanted', () => {
    const shaded = mapStyle(palettes[theme], { ...content, shading: theme });
    expect(validateStyleMin(shaded).map(({ message }) => message)).toEqual([]);
    const at = shaded.layers.findIndex(({ id }) => id === RELIEF);
    const ground = shaded.layers.findLastIndex(({ id }) => id.startsWith('state-') || id.includes('land'));
    const ink = shaded.layers.findIndex(({ id }) => id.startsWith('border-'));
    expect(at).toBeGreaterThan(ground);
    expect(at).toBeLessThan(ink);
    expect(shaded.layers.length).toBe(style.layers.length + 1);
  });

  it('has the names of places above everything, and other names above all areas and lines', () => {
    const labels = style.layers.map((layer) => sourceOf(layer) === 'labels');
    // What covers the map is placed before all names, so that they find its room taken.
    expect(labels.pop()).toBe(false);
    expect(sourceOf(style.layers.at(-1) ?? { id: '', type: 'background' })).toBe('overlays');
    expect(labels.lastIndexOf(false)).toBeLessThan(labels.indexOf(true));
    const firstName = style.layers.findIndex(({ type }) => type === 'symbol');
    const above = style.layers.slice(firstName).filter(({ type }) => type === 'fill' || type === 'line');
    expect(above.map(({ id }) => id)).toEqual([]);
  });

  it('has rivers and lakes above what fills the land and below its lines, lakes over the rivers that run into them', () => {
    const at = (name: string) => style.layers.findIndex(({ id }) => id === name);
    const fills = style.layers.filter(({ id, type }) => type === 'fill' && id !== 'lakes').map(({ id }) => at(id));
    const order = [Math.max(...fills), at('rivers'), at('lakes'), at('lake-shores'), at('coast-lines')];
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order.every((index) => index >= 0)).toBe(true);
  });

  it('has lines over the sea that are gone where they would be stray strokes', () => {
    const lines = style.layers.find(({ id }) => id === 'water-lines');
    const [last = []] = waterLines.width.slice(-1);
    expect(lines).toMatchObject({ maxzoom: last[0] });
    expect(last[1]).toBe(0);
    expect(lines?.type === 'line' && JSON.stringify(lines.paint?.['line-width'])).toContain(`,${last[0]},0]`);
  });

  it('names no place and no event of the story', () => {
    const ids = new Set([...story.places.keys(), ...story.eventById.keys()]);
    expect(textsIn(style).filter((text) => ids.has(text))).toEqual([]);
    // The ids of states are the story's, too, and layers are named after them.
    const withoutStates = style.layers.map(({ id }) => states.reduce((rest, state) => rest.replace(state.id, ''), id));
    expect(withoutStates.filter((id) => [...ids].some((place) => id.includes(place)))).toEqual([]);
  });

  it('has a look for every state of the story in every source of places', () => {
    const texts = JSON.stringify(style.layers);
    for (const { id, pattern } of states) {
      const uses = [false, true].map((isCountry) => texts.split(`"${textureName(id, isCountry)}"`).length - 1);
      expect(uses, id).toEqual(isTexture(pattern) ? [1, 2] : [0, 0]);
      expect(texts).toContain(`"${id}"`);
    }
  });

  it('has bands for a state only where it may follow another within a month', () => {
    const bandsOf = (follows: boolean) => {
      const some = states.map((kind) => ({ ...kind, follows: follows && kind.id === states[1]?.id }));
      const { layers } = mapStyle(palettes[theme], { ...content, states: { world: [], countries: [], places: some } });
      return layers.filter(({ id }) => id.startsWith('state-turning')).map(({ id }) => id);
    };
    expect(bandsOf(false)).toEqual([]);
    expect(bandsOf(true)).toEqual([`state-turning-${states[1]?.id}-places`]);
  });

  it('asks for bundled fonts only', () => {
    const asked = style.layers.flatMap((layer) => (layer.type === 'symbol' ? (layer.layout?.['text-font'] ?? []) : []));
    expect(new Set(asked)).toEqual(new Set(Object.values(fonts)));
  });

  it('tells the map of no font that it would have to wait for', () => {
    expect(style).not.toHaveProperty('font-faces');
    expect(style).not.toHaveProperty('glyphs');
  });
});

describe('the two styles', () => {
  it('differ in colours alone', () => {
    const bare = (theme: Theme): string => JSON.stringify(styles[theme]).replace(/#[0-9a-f]{6,8}/g, 'colour');
    expect(bare('light')).toBe(bare('dark'));
    expect(JSON.stringify(styles.light)).not.toBe(JSON.stringify(styles.dark));
  });
});

describe('the geography of this map', () => {
  const typesOf = { Point: 1, MultiPoint: 1, LineString: 2, MultiLineString: 2, Polygon: 3, MultiPolygon: 3 } as const;
  const features = geoFiles.flatMap((file) => geography[file]?.features.map((feature) => ({ file, ...feature })) ?? []);

  const levels = Array.from({ length: 14 }, (_, zoom) => zoom);

  /** Layers whose filter lets a feature through at some zoom. */
  function layersOf({ file, geometry, properties }: (typeof features)[number]): Layer[] {
    if (geometry.type === 'GeometryCollection') return [];
    const tileFeature = { type: typesOf[geometry.type], properties, geometry: [] };
    return styles.light.layers.filter((layer) => {
      if (sourceOf(layer) !== file || !('filter' in layer)) return sourceOf(layer) === file;
      const { filter } = featureFilter(layer.filter, 'layers[0].filter');
      return levels.some((zoom) => filter({ zoom }, tileFeature));
    });
  }
  const say = ({ file, properties }: (typeof features)[number]): string =>
    `${file}: ${properties.kind} ${properties.name ?? properties.layer}`;

  it('has no feature that no layer draws', () => {
    expect(features.length).toBeGreaterThan(500);
    expect(features.filter((feature) => layersOf(feature).length === 0).map(say)).toEqual([]);
  });

  it('has a line to be named along its course, which runs with the ground of its place on its right', () => {
    const named = features.filter((feature) => layersOf(feature).some(({ id }) => id.startsWith('line-name-')));
    expect(named.map(({ properties }) => properties.id)).toEqual([story.inset.line?.place]);
    const [{ geometry } = { geometry: null }] = named;
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] =
      geometry?.type === 'LineString' ? [geometry.coordinates[6], geometry.coordinates[7]] : [];
    const beside = [(x1 + x2) / 2 + (y2 - y1) * 0.1, (y1 + y2) / 2 - (x2 - x1) * 0.1];
    const places = features.filter(
      ({ properties }) => properties.id === story.inset.line?.place && properties.kind === 'zone',
    );
    expect(places.some(({ geometry: area }) => isInside(beside, area as Area))).toBe(true);
  });

  it('has no feature whose layers all wait for a state that it cannot have, being no place', () => {
    const waits = (layer: Layer): boolean => JSON.stringify(layer.paint ?? {}).includes('"feature-state","shown"');
    const dead = features.filter((feature) => {
      const layers = layersOf(feature);
      return feature.properties.id === undefined && layers.length > 0 && layers.every(waits);
    });
    expect(dead.map(say)).toEqual([]);
  });
});
