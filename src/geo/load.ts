import type { Problem } from '../base/problem';
import { type GeoCollection, type GeoFile, geoFiles, type LayerProvenance } from './geography';

type ReadJson = (file: string) => Promise<unknown>;

/** Loads files of the geography in parallel; one that fails becomes a problem and the rest go on. */
export async function loadGeography(
  readJson: ReadJson,
  files: readonly GeoFile[] = geoFiles,
): Promise<{ files: Partial<Record<GeoFile, GeoCollection>>; missing: Problem[] }> {
  const loaded: Partial<Record<GeoFile, GeoCollection>> = {};
  const missing: Problem[] = [];
  await Promise.all(
    files.map(async (file) => {
      try {
        loaded[file] = (await readJson(`${file}.geojson`)) as GeoCollection;
      } catch (error) {
        missing.push({
          file: `${file}.geojson`,
          path: '$',
          found: String(error),
          expected: 'a FeatureCollection',
          remedy: 'reload',
        });
      }
    }),
  );
  return { files: loaded, missing };
}
export async function loadProvenance(readJson: ReadJson): Promise<{ layers: LayerProvenance[]; missing: Problem[] }> {
  try {
    return { layers: ((await readJson('layers.json')) as { layers: LayerProvenance[] }).layers, missing: [] };
  } catch (error) {
    return {
      layers: [],
      missing: [{ file: 'layers.json', path: '$', found: String(error), expected: 'layers', remedy: 'reload' }],
    };
  }
}
