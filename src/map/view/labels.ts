import type { FeatureCollection, Point } from 'geojson';
import type { Scene } from '../../scene/scene';
import type { Place, Story } from '../../story/story';

/** What the label layers read of a label. */
export interface LabelProperties {
  readonly name: string;
  readonly anchor: string;
  readonly offset: readonly [number, number];
  /** Smaller is placed first and so gives way to less. */
  readonly order: number;
  readonly selected: boolean;
  readonly from: number;
  readonly until: number;
}

/** Anchor and offset in ems for a label that stands on a side of its point. */
const SIDES = {
  left: { anchor: 'right', offset: [-0.5, 0] },
  right: { anchor: 'left', offset: [0.5, 0] },
  above: { anchor: 'bottom', offset: [0, -0.5] },
  below: { anchor: 'top', offset: [0, 0.5] },
  centre: { anchor: 'center', offset: [0, 0] },
} as const;

/** Zoom level from which a shape fills the view, so that its name stands in it rather than beside it. */
const NEAR_ZOOM = 8;

/** Names of the places that exist in a scene, as points (longitude, latitude); the selected one goes first. */
export function placeLabels(story: Story, scene: Scene): FeatureCollection<Point, LabelProperties> {
  const features = scene.places.flatMap(({ id, shown, selected }) => {
    const place = story.places.get(id);
    return place?.label && (shown || selected || place.label.always) ? labelsOf(place, place.label, selected) : [];
  });
  return { type: 'FeatureCollection', features };
}

function labelsOf(place: Place, label: NonNullable<Place['label']>, selected: boolean) {
  const { at, side, near, rank } = label;
  // A chosen place is named at every zoom.
  const { from = 0, until = 24 } = selected ? {} : label;
  const name = { name: place.name, order: selected ? 0 : rank, selected };
  if (!near) return [feature(at, { ...name, ...SIDES[side], from, until })];
  return [
    feature(at, { ...name, ...SIDES[side], from, until: NEAR_ZOOM }),
    feature(near, { ...name, ...SIDES.centre, from: NEAR_ZOOM, until }),
  ];
}

function feature(at: readonly [number, number], properties: LabelProperties) {
  return { type: 'Feature' as const, geometry: { type: 'Point' as const, coordinates: [...at] }, properties };
}

/** True where two scenes carry the same labels, so that the source need not be set again. */
export function sameLabels(before: Scene | null, after: Scene): boolean {
  const same = before?.places.every((place, index) => {
    const other = after.places[index];
    return other?.shown === place.shown && other.selected === place.selected;
  });
  return same ?? false;
}
