import { type GeoCollection, type GeoFile, isPlaceArea, placeFiles } from '../geo/geography';
import { placeAreas } from '../scene/place-areas';
import { type Paths, type PlacePart, type PlaceShape, pathOf } from './drawing';
import { ceasefire } from './line-kinds';
import { type Grain, shapePath, type Viewport } from './shape-path';

type Geography = Partial<Record<GeoFile, GeoCollection>>;
type Features = GeoCollection['features'];

/** The story's places, larger ones first within a file, so that the smallest lies above and takes the click. */
export function placeShapes(geography: Geography): PlaceShape[] {
  const areas = placeAreas(geography);
  return placeFiles.flatMap((file) => {
    const features = geography[file]?.features ?? [];
    const ids = [...new Set(features.flatMap(({ properties }) => properties.id ?? []))];
    return ids
      .sort((a, b) => (areas.get(b) ?? 0) - (areas.get(a) ?? 0))
      .map((id): PlaceShape => {
        const own = features.filter(({ properties }) => properties.id === id);
        const extents = own.filter(isPlaceArea);
        return {
          id,
          file,
          isGround: file === 'countries' || extents.some(({ properties }) => properties.ground),
          isCountry: extents.some((extent) => kindOf(extent) === 'country'),
          points: pointsOf(own),
        };
      });
  });
}

/** What of a place's features each of its paths draws. */
const parts: Readonly<Record<PlacePart, (feature: Features[number]) => boolean>> = {
  /** Areas of the place, without the belts of uncertain lines. */
  area: isPlaceArea,
  hatched: isHatched,
  /** Lines that only the chosen look shows. */
  edges: isLine,
  /** Lines that a pointer may miss by a few px. */
  narrow: (feature) => isLine(feature) && kindOf(feature) === 'armistice',
  ceasefire: (feature) => isLine(feature) && ceasefire.kinds.includes(kindOf(feature)),
};

/** Path data of everything drawn of the places, by part and place; empty where a place has no such shape in sight. */
export function placePaths(
  geography: Geography,
  shapes: readonly PlaceShape[],
  viewport: Viewport,
  grain?: Grain,
): Paths {
  const entries = shapes.flatMap(({ id, file }) => {
    const features = geography[file]?.features.filter(({ properties }) => properties.id === id) ?? [];
    return (Object.keys(parts) as PlacePart[]).map((part): [string, string] => {
      const chosen = features.filter(parts[part]);
      return [
        pathOf(part, id),
        shapePath(
          chosen.map(({ geometry }) => geometry),
          viewport,
          undefined,
          grain,
        ),
      ];
    });
  });
  return Object.fromEntries(entries);
}

function kindOf({ properties }: Features[number]): string {
  return properties.kind;
}

function isLine({ geometry }: Features[number]): boolean {
  return geometry.type.endsWith('LineString');
}

/** Schematic strips, and the belt in which an uncertain line may run; zones keep their own pattern. */
function isHatched({ geometry, properties }: Features[number]): boolean {
  if (!geometry.type.endsWith('Polygon')) return false;
  return properties.kind === 'uncertainty' || (properties.schematic === true && properties.kind !== 'zone');
}

function pointsOf(features: Features): (readonly [number, number])[] {
  return features.flatMap(({ geometry }) => {
    if (geometry.type !== 'Point') return [];
    return [[geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0] as const];
  });
}
