import type { Feature, FeatureCollection, Geometry } from 'geojson';

/** What GeoJSON files hold, by role; `world` is the coarse land of the wide view. WGS 84, longitude first (RFC 7946). */
export const geoFiles = ['countries', 'lines', 'water', 'towns', 'names', 'places', 'world'] as const;
export type GeoFile = (typeof geoFiles)[number];

/**
 * The files of public/geo by when they are fetched: with the first view, after it, and once the camera is close. What stands
 * before a hyphen is the role; of files of one role a later one is finer, and takes the place of the one before.
 */
export const geoStages = [
  ['countries', 'lines', 'water', 'towns', 'names', 'places', 'world-light'],
  ['world'],
  ['countries-close', 'lines-close', 'water-close'],
] as const;
export type GeoName = (typeof geoStages)[number][number];

/** All files of public/geo, without the ending of their names. */
export const geoNames: readonly GeoName[] = geoStages.flat();

/** The role of a file. */
export function roleOf(name: GeoName): GeoFile {
  return name.split('-')[0] as GeoFile;
}

/** Files whose features are places of the story, lowest first. */
export const placeFiles = ['world', 'countries', 'places'] as const satisfies readonly GeoFile[];
export type PlaceFile = (typeof placeFiles)[number];

/** Files without which there is no map: what is land, where one country ends, and where the story takes place. */
export const vitalFiles = ['countries', 'lines', 'places', 'world'] as const satisfies readonly GeoFile[];

export function isVital(file: string): boolean {
  return vitalFiles.some((vital) => vital === file);
}

/** Marks of points among the towns: seats of government, and crossings of a border that are no place of the story. */
export const townMarks = ['capital', 'crossing'] as const;
export type TownMark = (typeof townMarks)[number];

/** What every feature of public/geo says of itself. */
export interface GeoProperties {
  /** Id of the story's place, where the feature is one; several features may belong to one place. */
  readonly id?: string;
  /** Id of the entry in layers.json that tells where the shape comes from. */
  readonly layer: string;
  readonly kind: string;
  readonly name?: string;
  /** 1 is shown first, 5 only close up. */
  readonly rank?: number;
  /** Whole zoom levels from which and below which a name of the base map stands, where its rank alone does not say. */
  readonly from?: number;
  readonly until?: number;
  /** True where the shape's edge is not a surveyed or agreed line: drawn hatched. */
  readonly schematic?: boolean;
  /** True for a place of the story that is also land of the base map. */
  readonly ground?: boolean;
  /** What marks a town beyond its rank. */
  readonly mark?: TownMark;
}

export type GeoFeature = Feature<Geometry, GeoProperties>;
export type GeoCollection = FeatureCollection<Geometry, GeoProperties>;

/** The name of a file of public/geo in a build: of another version it has another name, so caches may keep it for good. */
export function versionedName(file: string, version: string): string {
  return file.replace('.', `.${version}.`);
}

/** As many of the files as are there; for a reader, none while a vital one is missing. */
export type Geography = Partial<Record<GeoFile, GeoCollection>>;

/** All features of a geography, file by file. */
export function featuresOf(geography: Geography): GeoFeature[] {
  return Object.values(geography).flatMap(({ features }) => features);
}

/** How a layer's shapes came about: taken, cut or joined from a source, read off by hand, or all within a chosen distance. */
type Method = 'measured' | 'derived' | 'drawn' | 'computed';

/** Where one layer's shapes come from and how exact they are: an entry of public/geo/layers.json. */
export interface LayerProvenance {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly version: string;
  readonly licence: string;
  /** Credit line to be shown on the map, where the licence asks for one. */
  readonly credit?: string;
  /** Date of the data, as precisely as its source gives it, e.g. `2017`. */
  readonly dataDate: string;
  readonly method: Method;
  readonly uncertaintyMetres: number;
  readonly note: string;
}

/** Parses what public/geo holds, where all of it is at hand. `readText` gives a file by its name; throws where it cannot. */
export function parseGeography(readText: (file: string) => string): {
  readonly geography: Geography;
  readonly layers: readonly LayerProvenance[];
} {
  const { layers }: { layers: LayerProvenance[] } = JSON.parse(readText('layers.json'));
  const files = geoFiles.map((file) => [file, JSON.parse(readText(`${file}.geojson`))]);
  return { geography: Object.fromEntries(files), layers };
}

/** The lines that the licences of the layers ask to be shown, each once. */
export function creditsOf(layers: readonly Pick<LayerProvenance, 'credit'>[]): string[] {
  return [...new Set(layers.flatMap(({ credit }) => credit ?? []))];
}
