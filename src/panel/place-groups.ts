import type { Scene, ScenePlace } from '../scene/scene';
import type { Story } from '../story/story';

/** The places of a scene as a reader looks for them; every place is in exactly one group. */
export interface PlaceGroups {
  /** With a state at the moment. */
  readonly eventful: readonly ScenePlace[];
  readonly quiet: readonly ScenePlace[];
  /** Beyond the map's home frame. */
  readonly far: readonly ScenePlace[];
  /** Whose shape does not exist at the moment. */
  readonly missing: readonly ScenePlace[];
}

/** Groups the places of a scene, each group in the story's order. */
export function groupPlaces(story: Story, scene: Scene): PlaceGroups {
  const far = new Set(story.pointers.flat());
  const groupOf = (place: ScenePlace): keyof PlaceGroups => {
    if (!place.shown) return 'missing';
    if (place.state !== null) return 'eventful';
    return far.has(place.id) ? 'far' : 'quiet';
  };
  const pick = (group: keyof PlaceGroups) => scene.places.filter((place) => groupOf(place) === group);
  return { eventful: pick('eventful'), quiet: pick('quiet'), far: pick('far'), missing: pick('missing') };
}
