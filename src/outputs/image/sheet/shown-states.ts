import { isPlaceArea } from '../../../geo/geography';
import type { StateKind } from '../../../story/story';
import type { Picture } from '../picture';
import { featuresOf, inViewOf } from './in-view';

/** The states of the moment that an area in sight wears, in the story's order: points do not show theirs. */
export function shownStates(picture: Picture): readonly StateKind[] {
  const isInView = inViewOf(picture);
  const areas = featuresOf(picture).filter((feature) => isPlaceArea(feature) && isInView(feature));
  const ids = new Set(areas.map(({ properties }) => properties.id));
  const { places, legend } = picture.scene;
  const worn = new Set(places.filter(({ id }) => ids.has(id)).flatMap(({ state, turningTo }) => [state, turningTo]));
  return legend.filter(({ id }) => worn.has(id));
}
