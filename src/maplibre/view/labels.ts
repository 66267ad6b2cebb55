import type { FeatureCollection, Point } from 'geojson';
import { type PlaceLabel, placeLabels } from '../../scene/place-labels';
import { type Scene, sceneAt } from '../../scene/scene';
import type { Story } from '../../story/story';

/** What the label layers read of a label. */
interface LabelProperties extends Omit<PlaceLabel, 'id' | 'at' | 'side'> {
  readonly anchor: string;
  readonly offset: readonly [number, number];
  /** The days on which the name stands, as `labelTerms` has them; empty where it always stands. */
  readonly term: string;
}

/** Anchor and offset in ems for a label that stands on a side of its point. */
const SIDES = {
  left: { anchor: 'right', offset: [-0.5, 0] },
  right: { anchor: 'left', offset: [0.5, 0] },
  above: { anchor: 'bottom', offset: [0, -0.5] },
  below: { anchor: 'top', offset: [0, 0.5] },
  centre: { anchor: 'center', offset: [0, 0] },
} as const;

/**
 * Names of all places of the story at every moment, as points (longitude, latitude): what a moment does not show is
 * hidden by its term, so that only another choice makes other data.
 */
export function labelFeatures(story: Story, selected: string | null): FeatureCollection<Point, LabelProperties> {
  const scene = sceneAt(story, story.calendar.now, { place: selected, event: null, hovered: null });
  const everywhere = { ...scene, places: scene.places.map((place) => ({ ...place, shown: true })) };
  const features = placeLabels(story, everywhere).map(({ id, at, side, ...label }) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [...at] },
    // A chosen place is named whether it exists or not.
    properties: { ...label, ...SIDES[side], term: label.selected ? '' : termOf(story, id) },
  }));
  return { type: 'FeatureCollection', features };
}

/** A stretch of time on which some names stand and outside of which they do not. */
interface LabelTerm {
  readonly term: string;
  /** One of its places: its name stands where the place is shown. */
  readonly place: string;
}

/** The terms of all names that come or go, each once. */
export function labelTerms(story: Story): readonly LabelTerm[] {
  const ids = [...story.places.values()].flatMap(({ id, label }) => (label ? [id] : []));
  const terms = new Map(ids.map((place) => [termOf(story, place), { term: termOf(story, place), place }]));
  terms.delete('');
  return [...terms.values()];
}

/** Terms whose names come or go between two scenes, and whether they stand in the later one; all without an earlier. */
export function changedTerms(
  terms: readonly LabelTerm[],
  before: Scene | null,
  after: Scene,
): ReadonlyMap<string, boolean> {
  const was = before && shownPlaces(before);
  const is = shownPlaces(after);
  const changed = terms.filter(({ place }) => was?.has(place) !== is.has(place));
  return new Map(changed.map(({ term, place }) => [term, is.has(place)]));
}

function shownPlaces(scene: Scene): ReadonlySet<string> {
  return new Set(scene.places.flatMap(({ id, shown }) => (shown ? [id] : [])));
}

function termOf(story: Story, id: string): string {
  const place = story.places.get(id);
  if (!place || place.label?.always) return '';
  const { first, last } = place.shown;
  const { start, end } = story.calendar;
  return first <= start && last >= end ? '' : `${first}-${last}`;
}

/** The place that is chosen in a scene. */
export function selectedPlace(scene: Scene): string | null {
  return scene.places.find(({ selected }) => selected)?.id ?? null;
}
