import { useEffect, useState } from 'react';
import { formatProblem, type Problem } from '../base/problem';
import type { GeoCollection, GeoFile, LayerProvenance } from '../geo/geography';
import { loadGeography, loadProvenance } from '../geo/load';

/** The geography as far as it has arrived, and what has not. */
export interface LoadedGeography {
  readonly files: Partial<Record<GeoFile, GeoCollection>>;
  readonly provenance: readonly LayerProvenance[];
  readonly missing: readonly Problem[];
  /** True once the first view's files have arrived or failed. */
  readonly settled: boolean;
}

const NEAR: readonly GeoFile[] = ['countries', 'lines', 'water', 'towns', 'names', 'places'];
const FAR: readonly GeoFile[] = ['world'];

/** Folder of the geography, beside the page wherever the build is put. */
const FOLDER = `${import.meta.env.BASE_URL}geo/`;

async function readJson(file: string): Promise<unknown> {
  const response = await fetch(`${FOLDER}${file}`);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.json();
}

/** Loads the geography: first what the first view needs, then the rest. A file that fails leaves the others working. */
export function useGeography(): LoadedGeography {
  const [loaded, setLoaded] = useState<LoadedGeography>({ files: {}, provenance: [], missing: [], settled: false });
  useEffect(() => {
    let left = false;
    const add = (part: Partial<LoadedGeography> & { missing: readonly Problem[] }): void => {
      if (left) return;
      for (const problem of part.missing) console.warn(formatProblem(problem));
      setLoaded((before) => ({
        ...before,
        ...part,
        files: { ...before.files, ...part.files },
        missing: [...before.missing, ...part.missing],
      }));
    };
    const load = async (): Promise<void> => {
      const sources = loadProvenance(readJson);
      add({ ...(await loadGeography(readJson, NEAR)), settled: true });
      const { layers, missing } = await sources;
      add({ provenance: layers, missing });
      add(await loadGeography(readJson, FAR));
    };
    void load();
    return () => {
      left = true;
    };
  }, []);
  return loaded;
}
