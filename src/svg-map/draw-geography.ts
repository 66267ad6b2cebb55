import type { Geometry } from 'geojson';
import { inkLines, shallows, waterLines } from '../cartography/base-map';
import { HIT_KINDS, lineFeatures } from '../cartography/line-features';
import { MIDDLE_RANK } from '../cartography/names';
import { atZoom } from '../cartography/zoom';
import { isHatchedArea, isPlaceArea } from '../geo/areas';
import type { Size, Viewport } from '../geo/camera';
import { type GeoFeature, type GeoFile, type Geography, placeFiles } from '../geo/geography';
import { placeAreas } from '../scene/place-areas';
import type { Story } from '../story/story';
import {
  type BaseName,
  type Drawing,
  inkPath,
  type Paths,
  type PlacePart,
  type PlaceShape,
  pathOf,
  TOWN,
  waterLinePath,
} from './drawing';
import { CUT, type Grain, pathData, shapePath } from './path';

/** How exact a drawing is: units of its paths to a px, and how far they may stray. */
interface Detail {
  readonly scale?: number;
  readonly grain?: Grain;
}

/** Draws the shapes of the geography (GeoJSON, longitude first) as a viewport has them. */
export function drawGeography(geography: Geography, viewport: Viewport, { scale = 1, grain }: Detail = {}): Drawing {
  const { camera, size } = viewport;
  const shapes = placeShapes(geography);
  const enlarged: Viewport = {
    camera: { ...camera, zoom: camera.zoom + Math.log2(scale) },
    size: { width: size.width * scale, height: size.height * scale },
  };
  const draw = (features: readonly GeoFeature[], beyond = CUT): string =>
    shapePath(
      features.map(({ geometry }) => geometry),
      enlarged,
      beyond,
      grain,
    );
  const paths = {
    sea: seaPath(enlarged.size),
    ...basePaths(geography, enlarged.camera.zoom, draw),
    ...placePaths(geography, shapes, draw),
  };
  return {
    viewport,
    core: size,
    scale,
    paths: Object.fromEntries(Object.entries(paths).filter(([, data]) => data !== '')),
    shapes,
    names: baseNames(geography),
  };
}

/** Draws the story's inset as a viewport has it: its own places on the base map, without names. */
export function drawInset({ inset }: Story, geography: Geography, viewport: Viewport): Drawing {
  const { names: _, towns: __, world: ___, ...near } = geography;
  const { shapes, paths, ...drawing } = drawGeography(near, viewport);
  const namesOf = (id: string): string[] => partNames.map((part) => pathOf(part, id));
  const isTold = ({ id, isGround }: PlaceShape): boolean => isGround || inset.places.includes(id);
  const others = new Set(shapes.filter((shape) => !isTold(shape)).flatMap(({ id }) => namesOf(id)));
  const kept = Object.fromEntries(Object.entries(paths).filter(([name]) => !others.has(name)));
  const isDrawn = ({ id, points }: PlaceShape): boolean => points.length > 0 || namesOf(id).some((name) => kept[name]);
  return { ...drawing, paths: kept, shapes: shapes.filter((shape) => isTold(shape) && isDrawn(shape)) };
}

/** All that a drawing of a size in px knows: where it shows no land there is none. What lies beyond is not known. */
function seaPath({ width, height }: Size): string {
  const [left, top, right, bottom] = [-CUT, -CUT, width + CUT, height + CUT];
  return pathData([left, top, right, top, right, bottom, left, bottom], true, true);
}

type Draw = (features: readonly GeoFeature[], beyond?: number) => string;

/** Draws everything of the base map that never changes with time. */
function basePaths(geography: Geography, zoom: number, draw: Draw): Paths {
  const featuresOf = (files: readonly GeoFile[], kinds: readonly string[]): GeoFeature[] => {
    const features = files.flatMap((file) => geography[file]?.features ?? []);
    return features.filter(({ properties }) => kinds.includes(properties.kind));
  };
  const coast = featuresOf(['lines'], ['coast']);
  const lands = featuresOf(['countries'], ['country']);
  const alongCoast = featuresOf(['lines'], ['water-line']);
  return {
    far: draw(featuresOf(['world'], ['country'])),
    coast: draw(coast, CUT + atZoom(shallows.width, zoom) / 2),
    ...Object.fromEntries(
      waterLines.ink.map((_, index) => {
        const own = alongCoast.filter(({ properties }) => (properties.rank ?? 1) === index + 1);
        return [waterLinePath(index + 1), draw(own)];
      }),
    ),
    'other-land': draw(lands.filter(({ properties }) => properties.id === undefined)),
    'disputed-land': draw(featuresOf(['countries'], ['disputed-territory'])),
    lakes: draw(geography.water?.features ?? []),
    rivers: draw(featuresOf(['lines'], ['river'])),
    ...Object.fromEntries(
      inkLines
        .filter(({ name }) => name !== 'coast')
        .map(({ name }) => {
          const { files, kinds } = lineFeatures[name];
          return [inkPath(name), draw(featuresOf(files, kinds).filter(isLine))];
        }),
    ),
  };
}

/** The story's places, larger ones first within a file, so that the smallest lies above and takes the click. */
function placeShapes(geography: Geography): PlaceShape[] {
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
          isCountry: extents.some(({ properties }) => properties.kind === 'country'),
          isSchematic: extents.some(isHatchedArea),
          points: own.flatMap(({ geometry }) => (geometry.type === 'Point' ? positionOf(geometry) : [])),
        };
      });
  });
}

/** What of a place's features each of its paths draws. */
const parts: Readonly<Record<PlacePart, (feature: GeoFeature) => boolean>> = {
  /** Areas of the place, without the belts of uncertain lines. */
  area: isPlaceArea,
  hatched: isHatchedArea,
  /** Lines that only the marks of a place show. */
  edges: isLine,
  /** Lines that a pointer may miss by a few px. */
  narrow: (feature) => isLine(feature) && feature.properties.kind === HIT_KINDS.line,
  ceasefire: (feature) => isLine(feature) && lineFeatures.ceasefire.kinds.includes(feature.properties.kind),
};
const partNames = Object.keys(parts) as PlacePart[];

/** Path data of everything drawn of the places, by part and place. */
function placePaths(geography: Geography, shapes: readonly PlaceShape[], draw: Draw): Paths {
  const entries = shapes.flatMap(({ id, file }) => {
    const features = geography[file]?.features.filter(({ properties }) => properties.id === id) ?? [];
    return partNames.map((part): [string, string] => [pathOf(part, id), draw(features.filter(parts[part]))]);
  });
  return Object.fromEntries(entries);
}

function isLine({ geometry }: GeoFeature): boolean {
  return geometry.type.endsWith('LineString');
}

/** Kinds of one rank in the order in which they are set. */
const KIND_ORDER = ['country', 'region', 'sea', 'lake-name', 'river'];

/** Names of the base map: countries, regions and waters by rank, then towns. */
function baseNames({ names, towns }: Geography): BaseName[] {
  const named = (names?.features ?? []).flatMap((feature) => nameOf(feature, feature.properties.kind));
  const inhabited = (towns?.features ?? []).flatMap((feature) => nameOf(feature, TOWN));
  const order = ({ kind }: BaseName): number => KIND_ORDER.indexOf(kind);
  return [
    ...named.sort((a, b) => a.rank - b.rank || order(a) - order(b)),
    ...inhabited.sort((a, b) => a.rank - b.rank),
  ];
}

function nameOf({ geometry, properties }: GeoFeature, kind: string): BaseName[] {
  const { name = '', rank = MIDDLE_RANK, mark, from, until } = properties;
  const text = kind === 'country' ? name.toUpperCase() : name;
  return positionOf(geometry).map((at) => ({ text, at, kind, rank, from, until, mark }));
}

/** Where a point is or a line begins, longitude first; nothing for other geometries. */
function positionOf(geometry: Geometry): (readonly [number, number])[] {
  const position =
    geometry.type === 'Point' ? geometry.coordinates : geometry.type === 'LineString' ? geometry.coordinates[0] : null;
  return position ? [[position[0] ?? 0, position[1] ?? 0]] : [];
}
