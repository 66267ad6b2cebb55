import { outlineStyles, outlinesOf } from '../../cartography/places';
import { type PlaceFile, placeFiles } from '../../geo/geography';
import type { Scene, ScenePlace } from '../../scene/scene';
import { marks, outlineLayer } from '../layers/place-layers';

/** What the style's expressions read of a place. */
type PlaceFeatureState = Omit<ScenePlace, 'id' | 'state' | 'turningTo' | 'words'> & {
  /** Empty for none. */
  readonly state: string;
  readonly turningTo: string;
};

/** Feature states that differ between two scenes, by place id; all of them where there was no scene before. */
export function changedStates(before: Scene | null, after: Scene): ReadonlyMap<string, PlaceFeatureState> {
  // Both list the story's places in its order.
  const changed = after.places.filter((place, index) => {
    const was = before?.places[index];
    return !was || !isSame(was, place);
  });
  return new Map(changed.map((place) => [place.id, featureState(place)]));
}

function featureState({ id: _, words: __, state, turningTo, ...marks }: ScenePlace): PlaceFeatureState {
  return { ...marks, state: state ?? '', turningTo: turningTo ?? '' };
}

function isSame(one: ScenePlace, other: ScenePlace): boolean {
  return Object.entries(one).every(([key, value]) => key === 'words' || other[key as keyof ScenePlace] === value);
}

/**
 * Px that the lines of each layer of outlines are wide in a scene, none where no place of its source is outlined so: those
 * that differ from an earlier scene, all of them without one. `sources` says where each place has its shape.
 */
export function changedOutlines(
  before: Scene | null,
  after: Scene,
  sources: ReadonlyMap<string, PlaceFile>,
): ReadonlyMap<string, number> {
  const was = before && outlineWidths(before, sources);
  return new Map([...outlineWidths(after, sources)].filter(([layer, width]) => was?.get(layer) !== width));
}

function outlineWidths(scene: Scene, sources: ReadonlyMap<string, PlaceFile>): ReadonlyMap<string, number> {
  const layers = placeFiles.flatMap((source) => marks.map((mark) => outlineLayer(mark, source)));
  const widths = new Map(layers.map((layer) => [layer, 0]));
  for (const place of scene.places) {
    const source = sources.get(place.id);
    if (!source) continue;
    for (const outline of outlinesOf(place)) {
      if (outline !== 'quiet') widths.set(outlineLayer(outline, source), outlineStyles[outline].width);
    }
  }
  return widths;
}
