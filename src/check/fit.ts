import { type Problem, quote } from '../base/problem';
import { type Bounds, boundsIntersect, containsPosition, expandBounds } from '../geo/bounds';
import { boundsOf, squareKilometres } from '../geo/measure';
import type { Place, Story } from '../story/story';
import type { Shape } from './shapes-in';

/** A label may stand beside its shape: this many degrees away, or as far as the shape is wide if that is more. */
const REACH = 0.5;
const INSET_REACH = 0.1;

type Told = Omit<Problem, 'file' | 'found'> & { readonly found: unknown };

/**
 * Whether a story and the shapes fit each other. Where not all shapes could be read (`whole` is false), a place
 * without a shape is no news.
 */
export function checkFit(file: string, story: Story, shapes: readonly Shape[], whole: boolean): readonly Problem[] {
  const drawn = (id: string) => shapes.filter((shape) => shape.id === id).map(({ geometry }) => geometry);
  const places = [...story.places.values()].flatMap((place, index): readonly Told[] => {
    const own = drawn(place.id);
    if (own.length > 0) return checkPlace(place, `$.places[${index}]`, boundsOf(own));
    const remedy = 'Draw the place in the geography, or correct the id here or there.';
    return whole ? [{ path: `$.places[${index}].id`, found: place.id, expected: 'a place with a shape', remedy }] : [];
  });
  const inset = story.inset.labels.flatMap(({ place, at }, index): readonly Told[] => {
    const own = drawn(place);
    const near = own.length === 0 || containsPosition(around(boundsOf(own), INSET_REACH), at);
    if (near && containsPosition(story.inset.bounds, at)) return [];
    const expected = 'a position in the inset, near the shape of the place';
    return [{ path: `$.inset.labels[${index}].at`, found: at, expected, remedy: 'Correct it; longitude comes first.' }];
  });
  const figures = story.figures.flatMap(({ measure }, index) => {
    const { kind, ...measured } = measure;
    return Object.entries(measured).flatMap(([field, id]): readonly Told[] => {
      if (!whole || drawn(id).some((geometry) => squareKilometres(geometry) > 0)) return [];
      const remedy = 'Draw the place as an area, or measure another.';
      const path = `$.figures[${index}].measure.${field}`;
      return [{ path, found: id, expected: 'a place whose shape has an area', remedy }];
    });
  });
  const told = [...places, ...inset, ...figures].map((each): Problem => ({ ...each, file, found: quote(each.found) }));
  return [...told, ...strangers(story, shapes)];
}

function checkPlace({ label, bounds }: Place, path: string, extent: Bounds): readonly Told[] {
  const remedy = `The shape lies within ${quote(extent)}: correct the numbers.`;
  const far = { path: `${path}.label.at`, found: label?.at, expected: 'a position at or near the shape', remedy };
  const off = { path: `${path}.bounds`, found: bounds, expected: 'a frame that shows the shape', remedy };
  return [
    ...(label && !containsPosition(around(extent, REACH), label.at) ? [far] : []),
    ...(bounds && !boundsIntersect(bounds, extent) ? [off] : []),
  ];
}

/** Shapes that call themselves a place which the story does not have. */
function strangers(story: Story, shapes: readonly Shape[]): readonly Problem[] {
  return shapes.flatMap(({ file, path, id }): readonly Problem[] => {
    if (id === undefined || story.places.has(id)) return [];
    const expected = 'the id of a place of the story';
    const remedy = 'Correct the id, remove it, or add the place to the story.';
    return [{ file, path: `${path}.properties.id`, found: quote(id), expected, remedy }];
  });
}

/** Bounds with as much around them as they are wide and high, at least `least` degrees. */
function around(bounds: Bounds, least: number): Bounds {
  const [west, south, east, north] = bounds;
  return expandBounds(bounds, Math.max(least, east - west), Math.max(least, north - south));
}
