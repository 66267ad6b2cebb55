import { legend } from '#messages/legend';
import { pictureSheet } from '#messages/picture-sheet';
import { lineFeatures } from '../../cartography/line-features';
import { type LineKind, lineKindsToTell } from '../../cartography/line-samples';
import { isHatchedArea, isPlaceArea } from '../../geo/areas';
import { boundsIntersect } from '../../geo/bounds';
import { viewportBounds } from '../../geo/camera';
import { featuresOf, type GeoFeature } from '../../geo/geography';
import { boundsOf } from '../../geo/measure';
import type { ScenePlace } from '../../scene/scene';
import type { StateKind } from '../../story/story';
import { LineSample } from '../../ui/line-sample';
import { StateSample } from '../../ui/state-sample';
import type { Picture } from './picture';
import {
  type Block,
  columnsFor,
  type Item,
  itemGrid,
  type Stacked,
  stack,
  type TextStyle,
  textBlock,
  wrapText,
} from './picture-layout';

const TITLE: TextStyle = { face: 'strong', size: 12, leading: 20 };

/** Px between the parts of the key. */
const GAP = 14;

/** The states to be seen at the moment and what lines and hatching mean. */
export function key(picture: Picture, width: number): Block {
  const states = stateItems(shownStates(picture));
  const lines = shownLines(picture).map((kind): Item => {
    return { id: kind, text: legend.lines[kind], mark: <LineSample kind={kind} /> };
  });
  const columns = columnsFor([...states, ...lines], width);
  const part = (title: string, items: readonly Item[], gap: number): Stacked[] => {
    if (items.length === 0) return [];
    return [
      { id: title, gap, ...textBlock(TITLE, wrapText(title, width, TITLE)) },
      { id: `${title}-items`, gap: 2, ...itemGrid(items, width, columns) },
    ];
  };
  const { height, content } = stack([...part(pictureSheet.key, states, 0), ...part(legend.lineTitle, lines, GAP)]);
  return { height, content: <g id="key">{content}</g> };
}

/** States as entries of a key. */
export function stateItems(states: readonly StateKind[]): Item[] {
  return states.map(({ id, name, tone, pattern }) => {
    return { id, text: name, mark: <StateSample tone={tone} pattern={pattern} /> };
  });
}

/** The states of the moment that an area in sight wears, in the story's order: points do not show theirs. */
export function shownStates(picture: Picture): readonly StateKind[] {
  return statesWorn(picture, featuresInView(picture));
}

/** The states that the areas among some features wear at the moment, in the story's order. */
export function statesWorn({ scene }: Pick<Picture, 'scene'>, features: readonly GeoFeature[]): readonly StateKind[] {
  const areas = new Set(features.filter(isPlaceArea).map(({ properties }) => properties.id));
  const places = scene.places.filter(({ id }) => areas.has(id));
  const worn = new Set(places.flatMap(({ state, turningTo }) => [state, turningTo]));
  return scene.legend.filter(({ id }) => worn.has(id));
}

/** The kinds of lines and shapes that a picture shows and so has to explain. */
export function shownLines(picture: Picture): readonly LineKind[] {
  const places = new Map(picture.scene.places.map((place) => [place.id, place]));
  const features = featuresInView(picture);
  return lineKindsToTell(picture.scene.event !== null).filter((kind) =>
    features.some((feature) => shows(kind, feature, places.get(feature.properties.id ?? ''))),
  );
}

function shows(kind: LineKind, feature: GeoFeature, place: ScenePlace | undefined): boolean {
  if (kind === 'selected') return place?.selected === true;
  if (place?.shown === false) return false;
  if (kind === 'touched') return place?.touched === true && !place.selected;
  // Schematic shapes are hatched only where there is something to tell of them.
  if (kind === 'schematic') {
    return place !== undefined && (place.state !== null || place.selected || place.touched) && isHatchedArea(feature);
  }
  const { geometry, properties } = feature;
  return geometry.type.endsWith('LineString') && lineFeatures[kind].kinds.includes(properties.kind);
}

/** Features that lie, by their bounds, in what a picture's map shows. */
function featuresInView({ geography, viewport }: Picture): readonly GeoFeature[] {
  const visible = viewportBounds(viewport.camera, viewport.size);
  const features = featuresOf(geography);
  return features.filter(({ geometry }) => boundsIntersect(boundsOf([geometry]), visible));
}
