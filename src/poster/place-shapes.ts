import { isExtent } from '../geo/extent';
import type { GeoCollection, GeoFile } from '../geo/geography';
import { placeAreas } from '../scene/frame';
import { ceasefire } from './line-kinds';
import { type Sight, shapePath } from './shape-path';

type Geography = Partial<Record<GeoFile, GeoCollection>>;
type Features = GeoCollection['features'];

/** Files whose features are places of the story, lowest first. */
const placeFiles = ['world', 'countries', 'places'] as const;
export type PlaceFile = (typeof placeFiles)[number];

/** Everything drawn of one place, as path data in px; empty where it has no such shape or none in sight. */
export interface PlaceShape {
  readonly id: string;
  readonly file: PlaceFile;
  /** Areas of the place, without the belts of uncertain lines. */
  readonly area: string;
  /** Areas that are hatched for being schematic. */
  readonly hatched: string;
  /** Lines that only the chosen look shows. */
  readonly edges: string;
  /** Lines that a pointer may miss by a few px. */
  readonly narrow: string;
  readonly ceasefire: string;
  /** True for land of the base map; a country's own outline is a border already. */
  readonly isGround: boolean;
  readonly isCountry: boolean;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Zoom level from which points of places within the region stand. */
const POINT_ZOOM = 7;

/** Px outside the frame at which a point is no longer drawn. */
const POINT_REACH = 12;

/** The story's places as a sight shows them, larger ones first, so that the smallest lies above and takes the click. */
export function placeShapes(
  geography: Geography,
  sight: Sight,
  project: (lonLat: readonly [number, number]) => readonly [number, number],
): PlaceShape[] {
  const areas = placeAreas(geography);
  return placeFiles.flatMap((file) => {
    const features = geography[file]?.features ?? [];
    const ids = [...new Set(features.flatMap(({ properties }) => properties.id ?? []))];
    return ids
      .map((id) => shapeOf(id, file, features, sight, project))
      .sort((a, b) => (areas.get(b.id) ?? 0) - (areas.get(a.id) ?? 0));
  });
}

function shapeOf(
  id: string,
  file: PlaceFile,
  all: Features,
  sight: Sight,
  project: (lonLat: readonly [number, number]) => readonly [number, number],
): PlaceShape {
  const features = all.filter(({ properties }) => properties.id === id);
  const extents = features.filter(isExtent);
  const path = (some: Features): string =>
    shapePath(
      some.map(({ geometry }) => geometry),
      sight,
    );
  const lines = features.filter(({ geometry }) => geometry.type.endsWith('LineString'));
  const kind = (feature: Features[number]): string => feature.properties.kind;
  const { zoom } = sight.camera;
  return {
    id,
    file,
    area: path(extents),
    hatched: path(features.filter(isHatched)),
    edges: path(lines),
    narrow: path(lines.filter((line) => kind(line) === 'armistice')),
    ceasefire: path(lines.filter((line) => ceasefire.kinds.includes(kind(line)))),
    isGround: file === 'countries' || extents.some(({ properties }) => properties.ground),
    isCountry: extents.some((extent) => kind(extent) === 'country'),
    points: file === 'places' && zoom < POINT_ZOOM ? [] : pointsOf(features, sight, project),
  };
}

/** Schematic strips, and the belt in which an uncertain line may run; zones keep their own pattern. */
function isHatched({ geometry, properties }: Features[number]): boolean {
  if (!geometry.type.endsWith('Polygon')) return false;
  return properties.kind === 'uncertainty' || (properties.schematic === true && properties.kind !== 'zone');
}

function pointsOf(
  features: Features,
  { size }: Sight,
  project: (lonLat: readonly [number, number]) => readonly [number, number],
): (readonly [number, number])[] {
  return features.flatMap(({ geometry }) => {
    if (geometry.type !== 'Point') return [];
    const [x, y] = project([geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0]);
    const isNear =
      x > -POINT_REACH && y > -POINT_REACH && x < size.width + POINT_REACH && y < size.height + POINT_REACH;
    return isNear ? [[Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const] : [];
  });
}
