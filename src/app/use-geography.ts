import { useCallback, useEffect, useRef, useState } from 'react';
import { type GeoFile, type Geography, type LayerProvenance, versionedName } from '../geo/geography';
import { formatProblem, type Problem, reasonOf } from '../validation/problem';

/** The geography as far as it has arrived, and what has not. */
export interface LoadedGeography {
  readonly files: Geography;
  readonly provenance: readonly LayerProvenance[];
  readonly missing: readonly Problem[];
  /** True once the first view's files have arrived or failed. */
  readonly settled: boolean;
}

const NOTHING: LoadedGeography = { files: {}, provenance: [], missing: [], settled: false };

const NEAR: readonly GeoFile[] = ['countries', 'lines', 'water', 'towns', 'names', 'places'];
const FAR: readonly GeoFile[] = ['world'];

/** Folder of the geography, beside the page wherever the build is put. */
const FOLDER = `${import.meta.env.BASE_URL}geo/`;

/** Set for each build; the dev server has the files as they are. */
declare const GEO_VERSION: string;

async function readJson(file: string): Promise<unknown> {
  const response = await fetch(FOLDER + (import.meta.env.PROD ? versionedName(file, GEO_VERSION) : file));
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.json();
}

/** Reads with the code for it, which the first second does without; where that does not arrive, one problem says so. */
async function read<Part extends { readonly missing: readonly Problem[] }>(
  by: (load: typeof import('../geo/load')) => Promise<Part>,
): Promise<Part | { readonly missing: readonly Problem[] }> {
  try {
    return await by(await import('../geo/load'));
  } catch (error) {
    const expected = 'the code that reads the shapes';
    return { missing: [{ file: 'load', path: '$', found: reasonOf(error), expected, remedy: 'Reload the page.' }] };
  }
}

/**
 * Loads where the shapes come from and, once they are wanted, the shapes: first what the first view needs, then the
 * rest. A file that fails leaves the others working.
 */
export function useGeography(wanted: boolean): LoadedGeography {
  const [loaded, setLoaded] = useState<LoadedGeography>(NOTHING);
  const isLeft = useRef(false);
  const add = useCallback((part: Partial<LoadedGeography> & { missing: readonly Problem[] }): void => {
    if (isLeft.current) return;
    for (const problem of part.missing) console.warn(formatProblem(problem));
    setLoaded((before) => ({
      ...before,
      ...part,
      files: { ...before.files, ...part.files },
      missing: [...before.missing, ...part.missing],
    }));
  }, []);
  useEffect(() => {
    isLeft.current = false;
    void read(async ({ loadProvenance }) => {
      const { layers, missing } = await loadProvenance(readJson);
      return { provenance: layers, missing };
    }).then(add);
    return () => {
      isLeft.current = true;
    };
  }, [add]);
  useEffect(() => {
    if (!wanted) return;
    const load = async (): Promise<void> => {
      add({ ...(await read(({ loadGeography }) => loadGeography(readJson, NEAR))), settled: true });
      add(await read(({ loadGeography }) => loadGeography(readJson, FAR)));
    };
    void load();
  }, [wanted, add]);
  return loaded;
}
