import type { Geometry } from 'geojson';
import { type Problem, reasonOf } from '../validation/problem';
import { quote } from '../validation/quote';
import {
  type GeoCollection,
  type GeoFeature,
  type Geography,
  type GeoName,
  geoNames,
  isVital,
  type LayerProvenance,
  roleOf,
} from './geography';

/** What could be loaded, by role, and for each file that could not, or not whole, one problem. */
export interface LoadedGeography {
  readonly files: Geography;
  readonly missing: Problem[];
}

/** Reads and parses one file of public/geo by its name, e.g. `places.geojson`; rejects where it cannot. */
type ReadJson = (file: string) => Promise<unknown>;

const REBUILD = 'If it stays so, put the file back into public/geo with `npm run geo`.';
const CHECK = '`npm run check` tells what is wrong with each; `npm run geo` builds the file anew.';

/** The texts of a layer that the app shows. */
const SHOWN = ['id', 'title', 'source', 'version', 'licence', 'dataDate', 'method', 'note'];

/**
 * Loads the GeoJSON files (WGS 84, longitude first) side by side. A file that fails becomes a problem, features that
 * cannot be drawn are left out and become one, and all else goes on. Of a role there is the last of its files. Never rejects.
 */
export async function loadGeography(
  readJson: ReadJson,
  names: readonly GeoName[] = geoNames,
): Promise<LoadedGeography> {
  const loads = await Promise.all(
    names.map(async (name) => ({ role: roleOf(name), ...(await loadFile(readJson, name)) })),
  );
  return {
    files: Object.fromEntries(loads.flatMap(({ role, collection }) => (collection ? [[role, collection]] : []))),
    missing: loads.flatMap(({ problem }) => (problem ? [problem] : [])),
  };
}

/**
 * Loads layers.json; without it the map still works, but cannot say where its shapes come from. Entries that cannot be
 * shown are left out and become one problem. Never rejects.
 */
export async function loadProvenance(
  readJson: ReadJson,
): Promise<{ readonly layers: LayerProvenance[]; readonly missing: Problem[] }> {
  const file = 'layers.json';
  const expected = 'an object with a list `layers`';
  const read = await tryRead(readJson, file, expected);
  if ('problem' in read) return { layers: [], missing: [read.problem] };
  const all: unknown = isObject(read.value) ? read.value['layers'] : undefined;
  if (!Array.isArray(all)) {
    return { layers: [], missing: [{ file, path: '$', found: quote(read.value), expected, remedy: REBUILD }] };
  }
  const layers = all.filter(isLayer);
  return { layers, missing: layers.length === all.length ? [] : [leftOut(file, '$.layers', all, isLayer)] };
}

interface FileLoad {
  readonly collection?: GeoCollection;
  readonly problem?: Problem;
}

async function loadFile(readJson: ReadJson, name: GeoName): Promise<FileLoad> {
  const file = `${name}.geojson`;
  const expected = 'a GeoJSON FeatureCollection';
  const read = await tryRead(readJson, file, expected);
  if ('problem' in read) return read;
  const { value } = read;
  if (!isObject(value) || value['type'] !== 'FeatureCollection' || !Array.isArray(value['features'])) {
    return { problem: { file, path: '$', found: quote(value), expected, remedy: REBUILD } };
  }
  const all: readonly unknown[] = value['features'];
  const features = all.filter(isDrawable);
  if (features.length === 0 && isVital(roleOf(name))) {
    return { problem: { file, path: '$.features', found: quote(all), expected: 'shapes to draw', remedy: REBUILD } };
  }
  const collection: GeoCollection = { type: 'FeatureCollection', features };
  if (features.length === all.length) return { collection };
  return { collection, problem: leftOut(file, '$.features', all, isDrawable) };
}

/** One problem for all items of a list that cannot be shown, at the first of them: a reader need not hear of each. */
function leftOut(file: string, path: string, all: readonly unknown[], isSound: (item: unknown) => boolean): Problem {
  const broken = all.flatMap((item, index) => (isSound(item) ? [] : [index]));
  const [first = 0] = broken;
  const found = `${broken.length} of ${all.length} that cannot be shown, this one first: ${quote(all[first])}`;
  return { file, path: `${path}[${first}]`, found, expected: 'entries that can be shown', remedy: CHECK };
}

async function tryRead(
  readJson: ReadJson,
  file: string,
  expected: string,
): Promise<{ readonly value: unknown } | { readonly problem: Problem }> {
  try {
    return { value: await readJson(file) };
  } catch (error) {
    return { problem: { file, path: '$', found: reasonOf(error), expected, remedy: REBUILD } };
  }
}

function isLayer(value: unknown): value is LayerProvenance {
  if (!isObject(value) || typeof value['uncertaintyMetres'] !== 'number' || !isTextOrNone(value['credit']))
    return false;
  return SHOWN.every((field) => typeof value[field] === 'string');
}

/** How many lists the positions lie in, by the geometry's type. */
const depths: ReadonlyMap<unknown, number> = new Map<Geometry['type'], number>([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

/**
 * True where nothing breaks when a feature is drawn or measured: properties of their types, a known geometry, no empty
 * list, and each position on the earth. Whether the shape makes sense is for `checkGeoFile` to say, before publishing:
 * this runs while a reader waits.
 */
function isDrawable(feature: unknown): feature is GeoFeature {
  if (!isObject(feature) || feature['type'] !== 'Feature') return false;
  const { properties, geometry } = feature;
  if (!isObject(properties) || !isObject(geometry)) return false;
  const { id, layer, kind, name, rank = 1 } = properties;
  if (typeof layer !== 'string' || typeof kind !== 'string' || typeof rank !== 'number') return false;
  const depth = depths.get(geometry['type']);
  return isTextOrNone(id) && isTextOrNone(name) && depth !== undefined && hasPositions(geometry['coordinates'], depth);
}

function hasPositions(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth > 0) return value.length > 0 && value.every((item) => hasPositions(item, depth - 1));
  return value.every(Number.isFinite) && Math.abs(value[0]) <= 180 && Math.abs(value[1]) <= 90;
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
