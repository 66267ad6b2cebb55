import { outlineStyles, outlinesOf } from '../../cartography/places';
import { type PlaceFile, placeFiles } from '../../geo/geography';
import type { Scene, ScenePlace } from '../../scene/scene';
import { marks, outlineLayer } from '../layers/place-layers';

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

/** Feature states that differ between two scenes, by place id; all of them where there was no scene before. */
export function changedStates(before: Scene | null, after: Scene): ReadonlyMap<string, PlaceFeatureState> {
  // Both list the story's places in its order.
  const changed = after.places.filter((place, index) => {
    const was = before?.places[index];
    return was?.id !== place.id || !isSame(was, place);
  });
  return new Map(changed.map((place) => [place.id, featureState(place)]));
}

function featureState(place: ScenePlace): PlaceFeatureState {
  const { shown, state, turningTo, faint, selected, touched, hovered } = place;
  return { shown, state: state ?? '', turningTo: turningTo ?? '', faint, selected, touched, hovered };
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
