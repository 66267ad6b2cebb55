import type { Geometry } from 'geojson';
import { type Bounds, boundsIntersect, containsPosition, expandBounds } from '../geo/bounds';
import type { GeoCollection, LayerProvenance } from '../geo/geography';
import { boundsOf, squareKilometres } from '../geo/measure';
import { RELIEF_LAYER } from '../geo/relief';
import type { Place, Story } from '../story/story';
import { type Issue, type Problem, problemsOf } from '../validation/problem';
import { issueAt, quote } from '../validation/quote';

/** One feature of the geography, with the place where an editor finds it. */
export interface Shape {
  readonly file: string;
  readonly path: string;
  readonly id: string | undefined;
  readonly layer: string;
  readonly geometry: Geometry;
}

/** The features of a GeoJSON text that has been checked. */
export function shapesIn(file: string, text: string): readonly Shape[] {
  const { features }: GeoCollection = JSON.parse(text);
  return features.map(({ properties, geometry }, index) => ({
    ...{ file, path: `$.features[${index}]`, id: properties.id, layer: properties.layer, geometry },
  }));
}

/** A label may stand beside its shape: this many degrees away, or as far as the shape is wide if that is more. */
const REACH = 0.5;

/**
 * Whether a story and the shapes fit each other. Where not all shapes could be read (`whole` is false), a place
 * without a shape is no news.
 */
export function checkFit(file: string, story: Story, shapes: readonly Shape[], whole: boolean): readonly Problem[] {
  const drawn = (id: string) => shapes.filter((shape) => shape.id === id).map(({ geometry }) => geometry);
  const places = [...story.places.values()].flatMap((place, index): readonly Issue[] => {
    const own = drawn(place.id);
    if (own.length > 0) return checkPlace(place, `$.places[${index}]`, boundsOf(own));
    const remedy = 'Draw the place in the geography, or correct the id here or there.';
    return whole ? [issueAt(`$.places[${index}].id`, place.id, 'a place with a shape', remedy)] : [];
  });
  const ids = [...story.places.keys()];
  const inset = story.inset.places.flatMap((id): readonly Issue[] => {
    const at = story.places.get(id)?.label?.at;
    if (at === undefined || containsPosition(story.inset.bounds, at)) return [];
    const remedy = 'The inset names its places where the map does: correct the numbers, or take the place out of it.';
    return [issueAt(`$.places[${ids.indexOf(id)}].label.at`, at, 'a position in the inset', remedy)];
  });
  const figures = story.figures.flatMap(({ measure }, index) => {
    const { kind, ...measured } = measure;
    return Object.entries(measured).flatMap(([field, id]): readonly Issue[] => {
      if (!whole || drawn(id).some((geometry) => squareKilometres(geometry) > 0)) return [];
      const remedy = 'Draw the place as an area, or measure another.';
      return [issueAt(`$.figures[${index}].measure.${field}`, id, 'a place whose shape has an area', remedy)];
    });
  });
  return [...problemsOf(file, [...places, ...inset, ...figures]), ...strangers(story, shapes)];
}

function checkPlace({ label, bounds }: Place, path: string, shape: Bounds): readonly Issue[] {
  const remedy = `The shape lies within ${quote(shape)}: correct the numbers.`;
  const far = issueAt(`${path}.label.at`, label?.at, 'a position at or near the shape', remedy);
  const off = issueAt(`${path}.bounds`, bounds, 'a frame that shows the shape', remedy);
  return [
    ...(label && !containsPosition(around(shape, REACH), label.at) ? [far] : []),
    ...(bounds && !boundsIntersect(bounds, shape) ? [off] : []),
  ];
}

/** Shapes that call themselves a place which the story does not have. */
function strangers(story: Story, shapes: readonly Shape[]): readonly Problem[] {
  return shapes.flatMap(({ file, path, id }): readonly Problem[] => {
    if (id === undefined || story.places.has(id)) return [];
    const expected = 'the id of a place of the story';
    const remedy = 'Correct the id, remove it, or add the place to the story.';
    return [{ file, ...issueAt(`${path}.properties.id`, id, expected, remedy) }];
  });
}

/** Bounds with as much around them as they are wide and high, at least `least` degrees. */
function around(bounds: Bounds, least: number): Bounds {
  const [west, south, east, north] = bounds;
  return expandBounds(bounds, Math.max(least, east - west), Math.max(least, north - south));
}

/** Every layer that a shape names has its provenance, and where all shapes are known, none is left over but that of the shading. */
export function checkLayers(file: string, text: string, shapes: readonly Shape[], whole: boolean): readonly Problem[] {
  const { layers }: { readonly layers: readonly LayerProvenance[] } = JSON.parse(text);
  const told = new Set(layers.map(({ id }) => id));
  const used = new Set(shapes.map(({ layer }) => layer));
  const missing = [...used]
    .filter((layer) => !told.has(layer))
    .map((layer): Problem => {
      const first = shapes.find((shape) => shape.layer === layer);
      const remedy = 'Tell in that file where the layer comes from, or correct the name.';
      const path = `${first?.path ?? '$'}.properties.layer`;
      return { file: first?.file ?? file, ...issueAt(path, layer, `the id of a layer in ${file}`, remedy) };
    });
  const idle = layers.flatMap(({ id }, index): readonly Problem[] => {
    if (!whole || used.has(id) || id === RELIEF_LAYER) return [];
    const expected = 'a layer that some shape belongs to';
    return [{ file, ...issueAt(`$.layers[${index}].id`, id, expected, 'Remove the entry, or correct its id.') }];
  });
  return [...missing, ...idle];
}
