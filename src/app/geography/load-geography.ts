import { notices as words } from '#messages/notices';
import { type GeoFile, type Geography, type LayerProvenance, vitalFiles } from '../../geo/geography';
import { loadGeography, loadProvenance } from '../../geo/load';
import { formatProblem, type Problem } from '../../validation/problem';
import { createReader } from './read-json';
import { type Attempts, retry } from './retry';

/** The geography as far as it has arrived. */
export interface LoadedGeography {
  /** Each file from when it arrives, or soon after, for a map that is made meanwhile. */
  readonly arrived: Geography;
  /** None while one is missing without which there is no map. */
  readonly files: Geography;
  readonly provenance: readonly LayerProvenance[];
  /** What is missing, in words; null where nothing is. */
  readonly missing: string | null;
  /** True once the first view's files have arrived or failed. */
  readonly settled: boolean;
}

/** Loads the geography and does not give up. */
export interface GeographyLoader {
  /** The shapes are wanted, too; those of the first view settle without the rest. */
  want(): void;
  /** Asks at once for what is missing. */
  again(): void;
  end(): void;
}

/** Ms for which files gather before they are told of: each time, the whole app looks whether it concerns it. */
const GATHER_MS = 100;

const NEAR: readonly GeoFile[] = ['countries', 'lines', 'water', 'towns', 'names', 'places'];
const FAR: readonly GeoFile[] = ['world'];

/**
 * Loads at once where the shapes come from, and once they are wanted the shapes. A file that fails or never answers leaves
 * the others working, and is asked for again.
 */
export function createGeographyLoader(tell: (change: Partial<LoadedGeography>) => void): GeographyLoader {
  const files: Geography = {};
  const problems: { [part in 'near' | 'far' | 'provenance']?: readonly Problem[] } = {};
  const all: Attempts[] = [];
  let gathering: ReturnType<typeof setTimeout> | undefined;

  const tellFiles = (): void => {
    clearTimeout(gathering);
    gathering = undefined;
    const arrived = { ...files };
    tell(vitalFiles.every((file) => files[file]) ? { arrived, files: arrived } : { arrived });
  };

  const tellMissing = (part: keyof typeof problems, missing: readonly Problem[]): void => {
    problems[part] = missing;
    for (const problem of missing) console.warn(formatProblem(problem));
    const lost = Object.values(problems).flat();
    const named = lost.map(({ file }) => words.files[file.split('.')[0] as keyof typeof words.files]);
    tell({ missing: lost.length > 0 ? words.missing(named) : null });
  };
  const loadFiles = (part: 'near' | 'far', roles: readonly GeoFile[], then: () => void): void => {
    const lacking = (): GeoFile[] => roles.filter((role) => !files[role]);
    const attempts = retry(
      async (round, before) => {
        const reader = createReader(round, before > 0);
        const loads = lacking().map(async (role) => {
          const loaded = await loadGeography(reader, [role]);
          Object.assign(files, loaded.files);
          if (loaded.files[role]) gathering ??= setTimeout(tellFiles, GATHER_MS);
          return loaded.missing;
        });
        return (await Promise.all(loads)).flat();
      },
      (missing) => {
        tellFiles();
        tellMissing(part, missing);
        then();
        return lacking().length === 0;
      },
    );
    all.push(attempts);
  };

  all.push(
    retry(
      (round, before) => loadProvenance(createReader(round, before > 0)),
      ({ layers, missing }) => {
        tell({ provenance: layers });
        tellMissing('provenance', missing);
        return layers.length > 0;
      },
    ),
  );
  let isWanted = false;
  return {
    want() {
      if (isWanted) return;
      isWanted = true;
      loadFiles('near', NEAR, () => tell({ settled: true }));
      loadFiles('far', FAR, () => {});
    },
    again() {
      tell({ missing: null, settled: vitalFiles.every((file) => files[file]) });
      for (const attempts of all) attempts.again();
    },
    end() {
      clearTimeout(gathering);
      for (const attempts of all) attempts.end();
    },
  };
}
