import type { Scene, ScenePlace } from '../../scene/scene';

/** What the style's expressions read of a place. */
export interface PlaceFeatureState extends Record<string, unknown> {
  readonly shown: boolean;
  readonly state: string;
  readonly carried: boolean;
  readonly selected: boolean;
  readonly touched: boolean;
  readonly hovered: boolean;
}

function featureState(place: ScenePlace): PlaceFeatureState {
  const { shown, state, carried, selected, touched, hovered } = place;
  return { shown, state: state ?? '', carried, selected, touched, hovered };
}

/** Feature states that differ between two scenes, by place id; all of them where there was no scene before. */
export function changedStates(before: Scene | null, after: Scene): ReadonlyMap<string, PlaceFeatureState> {
  const old = new Map(before?.places.map((place) => [place.id, place]));
  const changed = after.places.filter((place) => {
    const was = old.get(place.id);
    return (
      !was ||
      was.shown !== place.shown ||
      was.state !== place.state ||
      was.carried !== place.carried ||
      was.selected !== place.selected ||
      was.touched !== place.touched ||
      was.hovered !== place.hovered
    );
  });
  return new Map(changed.map((place) => [place.id, featureState(place)]));
}
