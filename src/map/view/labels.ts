import type { FeatureCollection, Point } from 'geojson';
import { placeLabels } from '../../scene/place-labels';
import type { Scene } from '../../scene/scene';
import type { Story } from '../../story/story';

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

/** The scene's place labels as points (longitude, latitude) for the label layers. */
export function labelFeatures(story: Story, scene: Scene): FeatureCollection<Point, LabelProperties> {
  const features = placeLabels(story, scene).map(({ name, at, side, order, selected, from, until }) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [...at] },
    properties: { name, ...SIDES[side], order, selected, from, until },
  }));
  return { type: 'FeatureCollection', features };
}

/** True where two scenes carry the same labels, so that the source need not be set again. */
export function sameLabels(before: Scene | null, after: Scene): boolean {
  const same = before?.places.every((place, index) => {
    const other = after.places[index];
    return other?.shown === place.shown && other.selected === place.selected;
  });
  return same ?? false;
}
