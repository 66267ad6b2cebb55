import type { Scene, ScenePlace } from '../../scene/scene';

/** What the style's expressions read of a place. */
export interface PlaceFeatureState extends Record<string, unknown> {
  readonly shown: boolean;
  readonly state: string;
  readonly turningTo: string;
  readonly faint: boolean;
  readonly selected: boolean;
  readonly touched: boolean;
  readonly hovered: boolean;
}

function featureState(place: ScenePlace): PlaceFeatureState {
  const { shown, state, turningTo, faint, selected, touched, hovered } = place;
  return { shown, state: state ?? '', turningTo: turningTo ?? '', faint, selected, touched, hovered };
}

/** Feature states that differ between two scenes, by place id; all of them where there was no scene before. */
export function changedStates(before: Scene | null, after: Scene): ReadonlyMap<string, PlaceFeatureState> {
  // Both list the story's places in its order.
  const changed = after.places.filter((place, index) => {
    const was = before?.places[index];
    return was?.id !== place.id || !isSame(was, place);
  });
  return new Map(changed.map((place) => [place.id, featureState(place)]));
}

function isSame(one: ScenePlace, other: ScenePlace): boolean {
  return (
    one.shown === other.shown &&
    one.state === other.state &&
    one.turningTo === other.turningTo &&
    one.faint === other.faint &&
    one.selected === other.selected &&
    one.touched === other.touched &&
    one.hovered === other.hovered
  );
}
