import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/cartography/palette';
import { isTexture, textureStrength } from '../../src/cartography/patterns';
import {
  byMark,
  FAINT,
  fillStrength,
  outlineStyles,
  outlines,
  outlinesOf,
  type PlaceStatus,
  pointStyle,
} from '../../src/cartography/places';
import { atZoom } from '../../src/cartography/zoom';
import { isPlaceArea } from '../../src/geo/areas';
import { outlineLayer, outlineLayers, pointLayers, stateLayers } from '../../src/maplibre/layers/place-layers';
import { changedTerms, labelTerms, labelFeatures as mapLabels } from '../../src/maplibre/view/labels';
import { placeLabels } from '../../src/scene/place-labels';
import { sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';
import { drawGeography } from '../../src/svg-map/draw-geography';
import { geography } from '../harness/geography';

const viewport = { camera: { longitude: 35, latitude: 32.5, zoom: 6 }, size: { width: 900, height: 700 } };
const palette = palettes.light;
const [calm] = story.states.keys();
const both = [false, true];

/** Every way in which a place can be marked. */
const statuses = both.flatMap((shown) =>
  both.flatMap((selected) =>
    both.flatMap((touched) =>
      both.flatMap((hovered) =>
        both.flatMap((focused) =>
          both.flatMap((expected) =>
            [null, calm ?? ''].map(
              (state): PlaceStatus => ({
                ...{ shown, selected, touched, hovered, focused, state },
                expected: expected && state !== null,
              }),
            ),
          ),
        ),
      ),
    ),
  ),
);

/** What MapLibre makes of a paint property of a layer for a place. */
function painted(layer: object | undefined, name: string, place: object, zoom = 8): unknown {
  const paint: unknown = layer && Reflect.get(layer, 'paint');
  const value: unknown = typeof paint === 'object' && paint !== null ? Reflect.get(paint, name) : undefined;
  if (!Array.isArray(value)) return value;
  const expression = createExpression(value, 'paint');
  if (expression.result === 'error') throw new Error(expression.value.map(({ message }) => message).join());
  const feature = { type: 3 as const, properties: {} };
  return expression.value.evaluate({ zoom }, feature, { ...place, state: Reflect.get(place, 'state') ?? '' });
}

describe('the drawing looks like the map', () => {
  it.each(outlines)('in where it draws the %s outline', (outline) => {
    const layer = outlineLayers(palette, 'places').find(({ id }) => id === outlineLayer(outline, 'places'));
    for (const status of statuses) {
      const drawn = outlinesOf(status).includes(outline) ? (outlineStyles[outline].opacity ?? 1) : 0;
      expect(painted(layer, 'line-opacity', status), JSON.stringify(status)).toBe(drawn);
    }
  });

  it.each([...story.states.values()])('in how strongly it fills what is $id', (kind) => {
    for (const source of ['places', 'countries'] as const) {
      const layers = stateLayers(palette, [{ ...kind, follows: false }], source);
      const opacityOf = (part: string, place: object, zoom?: number): unknown =>
        painted(
          layers.find(({ id }) => id.startsWith(part)),
          'fill-opacity',
          { state: kind.id, ...place },
          zoom,
        ) ?? 0;
      for (const faint of both) {
        const known = faint ? FAINT : 1;
        const tint = fillStrength(kind.pattern, source === 'countries');
        expect(opacityOf('state-colour', { faint })).toBe(tint * known);
        for (const zoom of [6, 9.5, 12]) {
          const texture = isTexture(kind.pattern) ? atZoom(textureStrength, zoom) * known : 0;
          // The drawing's opacities are to a hundredth.
          expect(Number(opacityOf('state-texture', { faint }, zoom)) - texture).toBeCloseTo(0, 1.9);
        }
        expect(opacityOf('state-texture', { faint, turningTo: 'another' }), 'none under bands').toBe(0);
      }
    }
  });

  it('in what is hatched and so has no texture', () => {
    const shapes = drawGeography(geography, viewport).shapes;
    const features = geography.places?.features ?? [];
    const texture = stateLayers(
      palette,
      [...story.states.values()].map((kind) => ({ ...kind, follows: false })),
      'places',
    ).find(({ id }) => id.startsWith('state-texture'));
    const { filter } = featureFilter(texture && 'filter' in texture ? texture.filter : undefined, 'layers[0].filter');
    const areas = features.filter(isPlaceArea);
    const textured = areas.filter(({ properties }) => filter({ zoom: 6 }, { type: 3, properties }));
    const plain = shapes.filter(
      ({ isSchematic, id }) => !isSchematic && areas.some(({ properties }) => properties.id === id),
    );
    expect(new Set(textured.map(({ properties }) => properties.id))).toEqual(new Set(plain.map(({ id }) => id)));
    expect(textured.length).toBeLessThan(areas.length);
  });

  it('in the rings of points', () => {
    const [layer] = pointLayers(palette, 'places');
    for (const status of statuses) {
      expect(painted(layer, 'circle-radius', status)).toBe(byMark(pointStyle.radius, status));
      expect(painted(layer, 'circle-stroke-width', status)).toBe(byMark(pointStyle.strokeWidth, status));
      expect(painted(layer, 'circle-stroke-color', status)).toBe(palette[byMark(pointStyle.stroke, status)]);
    }
  });

  it.each([null, 'gaza-israel', 'latakia'])('in the names of its places, with %s chosen', (place) => {
    for (const day of [story.calendar.start, story.calendar.now]) {
      const scene = sceneAt(story, day, { place, event: null, hovered: null });
      const standing = changedTerms(labelTerms(story), null, scene);
      const stands = ({ properties: { term } }: { properties: { term: string } }): boolean =>
        term === '' || standing.get(term) === true;
      const onMap = mapLabels(story, scene)
        .features.filter(stands)
        .map(({ geometry, properties }) => {
          const { name, words, selected, from, until } = properties;
          return { name, words: words === '' ? null : words, selected, from, until, at: geometry.coordinates };
        });
      for (const { id: _, order: __, side: ___, ...label } of placeLabels(story, scene)) {
        expect(onMap).toContainEqual(label);
      }
    }
  });
});
