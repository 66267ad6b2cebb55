import type { Place, Story } from '../story/story';
import type { Scene, ScenePlace } from './scene';

type Label = NonNullable<Place['label']>;

/** A name of a place where it stands on the map. */
export interface PlaceLabel {
  readonly id: string;
  readonly name: string;
  /** What holds there, in a few words under the name where there is room; null where nothing is told. */
  readonly words: string | null;
  /** Longitude and latitude in degrees. */
  readonly at: Label['at'];
  readonly side: Label['side'];
  /** Smaller is placed first and so gives way to less. */
  readonly order: number;
  readonly selected: boolean;
  /** Zoom levels from and below which the label stands. */
  readonly from: number;
  readonly until: number;
}

/** Zoom level from which a shape fills the view, so that its name stands in it rather than beside it; whole as `WORDS_ZOOM`. */
const NEAR_ZOOM = 7;

/** The same for a shape that the view was made for, however small that is. */
export const MEANT_ZOOM = 6;

/**
 * Zoom level from which there is room for words under names without costing others their place; whole, as MapLibre asks
 * for the zoom level of a filter by that of its tiles.
 */
const WORDS_ZOOM = 5;

/** No map comes as close as this. */
const ANY_ZOOM = 24;

/** Names of the places that exist in a scene, at every zoom level; the selected one goes first. */
export function placeLabels(story: Story, scene: Scene): PlaceLabel[] {
  return scene.places.flatMap((seen) => {
    const place = story.places.get(seen.id);
    const isNamed = seen.shown || seen.selected || place?.label?.always;
    return place?.label && isNamed ? labelsOf(place, place.label, seen) : [];
  });
}

function labelsOf(
  { id, name, parts }: Place,
  label: Label,
  { shown, selected, touched, words }: ScenePlace,
): PlaceLabel[] {
  const { at, side, near, rank } = label;
  // A chosen place is named at every zoom, but where its parts are named instead.
  const isDivided = parts !== undefined && !shown;
  const { from = 0, until = ANY_ZOOM } = selected && !isDivided ? {} : label;
  const common = { id, name: (shown && label.text) || name, order: selected ? 0 : rank, selected };
  const inside = selected || touched ? MEANT_ZOOM : NEAR_ZOOM;
  const stands: readonly Omit<PlaceLabel, 'words'>[] = near
    ? [
        { ...common, at, side, from, until: inside },
        { ...common, at: near, side: 'centre', from: inside, until },
      ]
    : [{ ...common, at, side, from, until }];
  return stands.flatMap((stand) => withWords(stand, words));
}

/** A name without words and, from the level on at which there is room for them, with. */
function withWords(stand: Omit<PlaceLabel, 'words'>, words: string | null): PlaceLabel[] {
  if (words === null) return [{ ...stand, words }];
  return [
    { ...stand, words: null, until: Math.min(stand.until, WORDS_ZOOM) },
    { ...stand, words, from: Math.max(stand.from, WORDS_ZOOM) },
  ].filter(({ from, until }) => from < until);
}
