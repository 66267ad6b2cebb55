import type { FeatureCollection, Point } from 'geojson';
import { type PlaceLabel, placeLabels } from '../../scene/place-labels';
import type { Scene } from '../../scene/scene';
import type { Story } from '../../story/story';
import type { NamedLine } from '../layers/label-layers';

/** What the label layers read of a label. */
interface LabelProperties extends Omit<PlaceLabel, 'id' | 'at' | 'side' | 'words'> {
  /** Empty for none. */
  readonly words: string;
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

/** How much earlier than the name alone a name with words is placed: where it has no room, the other takes its point. */
const WITH_WORDS_FIRST = 0.5;

/**
 * Names of all places of the story at every moment, as points (longitude, latitude): what a moment does not show is
 * hidden by its term, so that only another choice, or other words, makes other data.
 */
export function labelFeatures(story: Story, scene: Scene): FeatureCollection<Point, LabelProperties> {
  const everywhere = {
    ...scene,
    places: scene.places.map((place) => ({ ...place, shown: place.shown || !place.selected })),
  };
  const features = placeLabels(story, everywhere).flatMap(({ id, at, side, words, ...label }) => {
    const feature = (own: string, order: number) => ({
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [...at] },
      // A chosen place is named whether it exists or not.
      properties: { ...label, ...SIDES[side], words: own, order, term: label.selected ? '' : termOf(story, id) },
    });
    const worded = words === null ? [] : [feature(words, label.order - WITH_WORDS_FIRST)];
    // The chosen one is drawn whatever is in its way.
    return label.selected && words !== null ? worded : [...worded, feature('', label.order)];
  });
  return { type: 'FeatureCollection', features };
}

/** The line that a story names along its course, with how far it may be off; null where it names none. */
export function namedLine(story: Story): NamedLine | null {
  const { line } = story.inset;
  if (!line) return null;
  const { place, name, accuracy } = line;
  return { text: `${name}, ${accuracy}`, term: termOf(story, place) };
}

/** What makes the names of one scene other data than those of another. */
export function labelKey(scene: Scene): string {
  return JSON.stringify(
    scene.places.map(({ shown, selected, touched, words }) => [selected, touched, selected && shown, words]),
  );
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
