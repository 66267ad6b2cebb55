import { type Problem, quote } from '../base/problem';
import { type GeoCollection, type GeoFile, geoFiles, type LayerProvenance } from './geography';

/** What could be loaded, by role, and one problem for each file that could not. */
export interface LoadedGeography {
  readonly files: Partial<Record<GeoFile, GeoCollection>>;
  readonly missing: Problem[];
}

/** Reads and parses one file of public/geo by its name, e.g. `places.geojson`; rejects where it cannot. */
export type ReadJson = (file: string) => Promise<unknown>;

const REMEDY = 'Reload the page; if it stays so, put the file back into public/geo with `npm run geo`.';

/** Loads the GeoJSON files side by side. One that fails becomes a problem and the others go on. */
export async function loadGeography(
  readJson: ReadJson,
  files: readonly GeoFile[] = geoFiles,
): Promise<LoadedGeography> {
  const loaded: Partial<Record<GeoFile, GeoCollection>> = {};
  const missing: Problem[] = [];
  const read = async (role: GeoFile) => {
    const file = `${role}.geojson`;
    const answer = await readOrProblem(readJson, file, 'a GeoJSON file that can be read');
    if ('problem' in answer) missing.push(answer.problem);
    else if (isCollection(answer.value)) loaded[role] = answer.value;
    else missing.push(problemIn(file, quote(answer.value), 'a GeoJSON FeatureCollection'));
  };
  await Promise.all(files.map(read));
  return { files: loaded, missing };
}

/** Loads layers.json; without it the map still works, but cannot say where its shapes come from. */
export async function loadProvenance(
  readJson: ReadJson,
): Promise<{ readonly layers: LayerProvenance[]; readonly missing: Problem[] }> {
  const file = 'layers.json';
  const answer = await readOrProblem(readJson, file, 'a JSON file that can be read');
  if ('problem' in answer) return { layers: [], missing: [answer.problem] };
  if (isLayerList(answer.value)) return { layers: answer.value.layers, missing: [] };
  return { layers: [], missing: [problemIn(file, quote(answer.value), 'an object with a list `layers`')] };
}

async function readOrProblem(
  readJson: ReadJson,
  file: string,
  expected: string,
): Promise<{ readonly value: unknown } | { readonly problem: Problem }> {
  try {
    return { value: await readJson(file) };
  } catch (error) {
    return { problem: problemIn(file, error instanceof Error ? error.message : String(error), expected) };
  }
}

function problemIn(file: string, found: string, expected: string): Problem {
  return { file, path: '$', found, expected, remedy: REMEDY };
}

// The content is checked when public/geo is built and tested; here only the outermost shape is.
function isCollection(value: unknown): value is GeoCollection {
  return isRecord(value) && value['type'] === 'FeatureCollection' && Array.isArray(value['features']);
}

function isLayerList(value: unknown): value is { layers: LayerProvenance[] } {
  return isRecord(value) && Array.isArray(value['layers']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
