import type { GeoCollection } from '../../../geo/geography';
import type { LineKind } from '../../../maplibre/line-key';
import type { ScenePlace } from '../../../scene/scene';
import { ceasefire, inkLines } from '../../../svg-map/line-kinds';
import type { Picture } from '../picture';
import { featuresOf, inViewOf } from './in-view';

type Feature = GeoCollection['features'][number];

/** In the order in which they are explained. */
const KINDS: readonly LineKind[] = ['border', 'armistice', 'disputed', 'ceasefire', 'schematic', 'selected', 'touched'];

/** The kinds of lines and shapes that a picture shows and so has to explain. */
export function shownLines(picture: Picture): readonly LineKind[] {
  const places = new Map(picture.scene.places.map((place) => [place.id, place]));
  const isInView = inViewOf(picture);
  const features = featuresOf(picture).filter(isInView);
  return KINDS.filter((kind) => {
    return features.some((feature) => shows(kind, feature, places.get(feature.properties.id ?? '')));
  });
}

function shows(kind: LineKind, feature: Feature, place: ScenePlace | undefined): boolean {
  if (kind === 'selected') return place?.selected === true;
  if (place?.shown === false) return false;
  if (kind === 'touched') return place?.touched === true && !place.selected;
  if (kind === 'schematic') return place !== undefined && isTold(place) && isHatched(feature);
  const { geometry, properties } = feature;
  const kinds = [...inkLines, ceasefire].find(({ name }) => name === kind)?.kinds ?? [];
  return geometry.type.endsWith('LineString') && kinds.includes(properties.kind);
}

/** Schematic shapes are hatched only where there is something to tell of them. */
function isTold({ state, selected, touched }: ScenePlace): boolean {
  return state !== null || selected || touched;
}

/** Schematic strips, and the belt in which an uncertain line may run. */
function isHatched({ geometry, properties }: Feature): boolean {
  const { kind, schematic } = properties;
  return geometry.type.endsWith('Polygon') && (kind === 'uncertainty' || (schematic === true && kind !== 'zone'));
}
