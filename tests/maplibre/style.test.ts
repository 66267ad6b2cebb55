import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { palettes, type Theme } from '../../src/cartography/palette';
import { geoFiles } from '../../src/geo/geography';
import { fonts } from '../../src/maplibre/layers/label-layers';
import { patternImage } from '../../src/maplibre/layers/place-layers';
import { mapStyle, type StyleContent } from '../../src/maplibre/layers/style';
import { labelFeatures, labelTerms } from '../../src/maplibre/view/labels';
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
  terms: labelTerms(story).map(({ term }) => term),
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
      if (pattern === 'solid') expect(texts).not.toContain(`"${patternImage(id)}"`);
      else expect(texts.split(`"${patternImage(id)}"`)).toHaveLength(4);
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
    const bare = (theme: Theme): string => JSON.stringify(styles[theme]).replace(/#[0-9a-f]{6}/g, 'colour');
    expect(bare('light')).toBe(bare('dark'));
    expect(JSON.stringify(styles.light)).not.toBe(JSON.stringify(styles.dark));
  });
});

describe('the geography of this map', () => {
  const typesOf = { Point: 1, MultiPoint: 1, LineString: 2, MultiLineString: 2, Polygon: 3, MultiPolygon: 3 } as const;
  const features = geoFiles.flatMap((file) => geography[file]?.features.map((feature) => ({ file, ...feature })) ?? []);

  /** Layers whose filter lets a feature through at some zoom. */
  function layersOf({ file, geometry, properties }: (typeof features)[number]): Layer[] {
    if (geometry.type === 'GeometryCollection') return [];
    const tileFeature = { type: typesOf[geometry.type], properties, geometry: [] };
    return styles.light.layers.filter((layer) => {
      if (sourceOf(layer) !== file || !('filter' in layer)) return sourceOf(layer) === file;
      return featureFilter(layer.filter, 'layers[0].filter').filter({ zoom: 10 }, tileFeature);
    });
  }
  const say = ({ file, properties }: (typeof features)[number]): string =>
    `${file}: ${properties.kind} ${properties.name ?? properties.layer}`;

  it('has no feature that no layer draws', () => {
    expect(features.length).toBeGreaterThan(500);
    expect(features.filter((feature) => layersOf(feature).length === 0).map(say)).toEqual([]);
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
