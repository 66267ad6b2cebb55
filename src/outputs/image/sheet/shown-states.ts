import { isExtent } from '../../../geo/extent';
import type { StateKind } from '../../../story/story';
import type { Picture } from '../picture';
import { featuresOf, inSightOf } from './in-sight';

/** The states of the moment that an area in sight wears, in the story's order: points do not show theirs. */
export function shownStates(picture: Picture): readonly StateKind[] {
  const isInSight = inSightOf(picture);
  const areas = featuresOf(picture).filter((feature) => isExtent(feature) && isInSight(feature));
  const ids = new Set(areas.map(({ properties }) => properties.id));
  const { places, legend } = picture.scene;
  const worn = new Set(places.filter(({ id }) => ids.has(id)).flatMap(({ state, turningTo }) => [state, turningTo]));
  return legend.filter(({ id }) => worn.has(id));
}
