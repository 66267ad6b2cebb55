import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/cartography/palette';
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
import { outlineLayer, outlineLayers, pointLayers, stateLayers } from '../../src/maplibre/layers/place-layers';
import { changedTerms, labelTerms, labelFeatures as mapLabels } from '../../src/maplibre/view/labels';
import { placeLabels } from '../../src/scene/place-labels';
import { sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';

const palette = palettes.light;
const [calm] = story.states.keys();
const both = [false, true];

/** Every way in which a place can be marked. */
const statuses = both.flatMap((shown) =>
  both.flatMap((selected) =>
    both.flatMap((touched) =>
      both.flatMap((hovered) =>
        [null, calm ?? ''].map((state): PlaceStatus => ({ shown, selected, touched, hovered, state })),
      ),
    ),
  ),
);

/** What MapLibre makes of a paint property of a layer for a place. */
function painted(layer: object | undefined, name: string, place: object): unknown {
  const paint: unknown = layer && Reflect.get(layer, 'paint');
  const value: unknown = typeof paint === 'object' && paint !== null ? Reflect.get(paint, name) : undefined;
  if (!Array.isArray(value)) return value;
  const expression = createExpression(value, 'paint');
  if (expression.result === 'error') throw new Error(expression.value.map(({ message }) => message).join());
  const feature = { type: 3 as const, properties: {} };
  return expression.value.evaluate({ zoom: 8 }, feature, { ...place, state: Reflect.get(place, 'state') ?? '' });
}

describe('the drawing looks like the map', () => {
  it.each(outlines)('in where it draws the %s outline', (outline) => {
    const layer = outlineLayers(palette, 'places').find(({ id }) => id === outlineLayer(outline, 'places'));
    for (const status of statuses) {
      const drawn = outlinesOf(status).includes(outline) ? outlineStyles[outline].opacity : 0;
      expect(painted(layer, 'line-opacity', status), JSON.stringify(status)).toBe(drawn);
    }
  });

  it.each([...story.states.values()])('in how strongly it fills what is $id', (kind) => {
    for (const source of ['places', 'countries'] as const) {
      const layers = stateLayers(palette, [{ ...kind, follows: false }], source);
      const { colour, pattern } = fillStrength(kind.pattern, source === 'countries');
      const opacityOf = (part: string, faint: boolean): unknown =>
        painted(
          layers.find(({ id }) => id.startsWith(part)),
          'fill-opacity',
          { state: kind.id, faint },
        ) ?? 0;
      for (const faint of both) {
        const known = faint ? FAINT : 1;
        expect(opacityOf('state-colour', faint)).toBe(colour * known);
        expect(opacityOf('state-pattern', faint)).toBe(pattern * known);
      }
    }
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
