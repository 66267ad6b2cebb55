import type { Geometry } from 'geojson';
import type { GeoCollection, GeoFile } from '../geo/geography';
import type { PlaceLabel } from '../scene/place-labels';
import { byZoom } from './by-zoom';
import { nameStyle, placeStyle, townStyle } from './name-style';
import type { NameWish } from './place-names';
import type { Sight } from './shape-path';

type Project = (lonLat: readonly [number, number]) => readonly [number, number];

/** First zoom level at which towns of each rank are named, rank 1 first. */
const TOWN_ZOOM = [4.8, 6.1, 7.3, 8.6, 9.8] as const;

/** First zoom level at which names of seas, countries and regions of each rank are set. */
const NAME_ZOOM = [2, 4, 5.2, 7.2, 8.4] as const;

/** Rank of a feature that has none. */
const MIDDLE_RANK = 3;

/** Kinds of one rank in the order in which they are set. */
const KIND_ORDER = ['country', 'region', 'sea', 'lake-name', 'river'];

/** Px of a town's mark, of ranks 1 and 2 and of the others. */
const MARK = { large: 6, small: 4.8 } as const;

/** Ems between a town's point and its name: the map's offset and what it leaves around a mark. */
const TOWN_GAP = 0.76;

/** Names of a scene's places that stand at a zoom level, the chosen one first, then by what gives way to what. */
export function placeWishes(labels: readonly PlaceLabel[], zoom: number, project: Project): NameWish[] {
  return labels
    .filter(({ from, until }) => zoom >= from && zoom < until)
    .sort((a, b) => a.order - b.order)
    .map(({ id, name, at, side, selected }): NameWish => {
      const size = selected ? byZoom(zoom, [5, 14], [9, 16.5]) : byZoom(zoom, [5, 12], [9, 14.5]);
      const style = placeStyle(selected, size);
      return { key: id, text: name, at: project(at), sides: [side], gap: 0.5, style, always: selected };
    });
}

/** Names of the base map that may stand in a sight: countries, regions and waters by rank, then towns. */
export function groundWishes(
  { names, towns }: Partial<Record<GeoFile, GeoCollection>>,
  sight: Sight,
  project: Project,
): NameWish[] {
  const inSight = (wishes: readonly (NameWish | null)[]): NameWish[] =>
    wishes
      .filter((wish) => wish !== null)
      .filter(({ at: [x, y] }) => isNear(x, sight.size.width) && isNear(y, sight.size.height));
  const { zoom } = sight.camera;
  return [
    ...inSight(ranked(names, zoom, NAME_ZOOM).map((feature) => nameWish(feature, project))),
    ...inSight(ranked(towns, zoom, TOWN_ZOOM).map((feature) => townWish(feature, project))),
  ];
}

type Feature = GeoCollection['features'][number];

const rankOf = ({ properties }: Feature): number => properties.rank ?? MIDDLE_RANK;
const kindOrder = ({ properties }: Feature): number => KIND_ORDER.indexOf(properties.kind);

function ranked(collection: GeoCollection | undefined, zoom: number, from: readonly number[]): Feature[] {
  return (collection?.features ?? [])
    .filter((feature) => zoom >= (from[rankOf(feature) - 1] ?? Number.POSITIVE_INFINITY))
    .sort((a, b) => rankOf(a) - rankOf(b) || kindOrder(a) - kindOrder(b));
}

function nameWish(feature: Feature, project: Project): NameWish | null {
  const { kind, name = '' } = feature.properties;
  const style = nameStyle(kind, rankOf(feature));
  const at = firstPosition(feature.geometry);
  if (!style || !at) return null;
  const text = kind === 'country' ? name.toUpperCase() : name;
  return { key: `${kind}-${name}`, text, at: project(at), sides: ['centre'], gap: 0, style, always: false };
}

function townWish(feature: Feature, project: Project): NameWish | null {
  const { name = '', capital = false } = feature.properties;
  const at = firstPosition(feature.geometry);
  const rank = rankOf(feature);
  const mark = { capital, size: rank < 3 ? MARK.large : MARK.small };
  const sides = ['right', 'left', 'below', 'above'] as const;
  const key = `town-${name}-${at?.join()}`;
  return at && { key, text: name, at: project(at), sides, gap: TOWN_GAP, style: townStyle(rank), always: false, mark };
}

/** Where the name of a point or, at its beginning, of a line stands; longitude first. */
function firstPosition(geometry: Geometry): readonly [number, number] | null {
  const position =
    geometry.type === 'Point' ? geometry.coordinates : geometry.type === 'LineString' ? geometry.coordinates[0] : null;
  return position ? [position[0] ?? 0, position[1] ?? 0] : null;
}

function isNear(value: number, extent: number): boolean {
  return value >= 0 && value <= extent;
}
