import { isPlaceArea } from '../../geo/geography';
import type { StateKind } from '../../story/story';
import type { Picture } from '../image/picture';
import { featuresOf } from '../image/sheet/in-view';

/** What a card is made of; what it shows of the map is its own affair. */
export type CardContent = Omit<Picture, 'viewport'>;

/** The states that the areas of a story's inset wear at the moment, in the story's order. */
export function insetStates(card: CardContent): readonly StateKind[] {
  const { places, legend } = card.scene;
  const areas = new Set(featuresOf(card).flatMap((feature) => (isPlaceArea(feature) ? [feature.properties.id] : [])));
  const inInset = places.filter(({ id }) => card.app.story.inset.places.includes(id) && areas.has(id));
  const worn = new Set(inInset.flatMap(({ state, turningTo }) => [state, turningTo]));
  return legend.filter(({ id }) => worn.has(id));
}
