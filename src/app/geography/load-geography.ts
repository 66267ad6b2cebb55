import { notices as words } from '#messages/notices';
import {
  type GeoFile,
  type Geography,
  type GeoName,
  geoNames,
  geoStages,
  type LayerProvenance,
  roleOf,
  vitalFiles,
} from '../../geo/geography';
import { loadGeography, loadProvenance } from '../../geo/load';
import { formatProblem, type Problem } from '../../validation/problem';
import { createReader } from './read-json';
import { type Attempts, retry } from './retry';

/** The geography as far as it has arrived. */
export interface LoadedGeography {
  /** Each role from when it arrives, or soon after, for a map that is made meanwhile. */
  readonly arrived: Geography;
  /** None while one is missing without which there is no map. */
  readonly files: Geography;
  readonly provenance: readonly LayerProvenance[];
  /** What is missing, in words; null where nothing is, or only what stands there less fine. */
  readonly missing: string | null;
  /** True once the first view's files have arrived or failed. */
  readonly settled: boolean;
}

/** Loads the geography and does not give up. */
export interface GeographyLoader {
  /** The shapes of so many stages are wanted, too; those of the first view settle without the rest. */
  want(stages: number): void;
  /** Asks at once for what is missing. */
  again(): void;
  end(): void;
}

/** Ms for which files gather before they are told of: each time, the whole app looks whether it concerns it. */
const GATHER_MS = 100;

/**
 * Loads at once where the shapes come from, and once they are wanted the shapes, stage by stage: what is finer comes after
 * the first view, and takes the place of what was there of its role. A file that fails or never answers leaves the others
 * working, and is asked for again.
 */
export function createGeographyLoader(tell: (change: Partial<LoadedGeography>) => void): GeographyLoader {
  const files: Geography = {};
  /** Of each role that is there, the file that it is from. */
  const placed = new Map<GeoFile, GeoName>();
  /** By stage; under the last, those of the provenance. */
  const problems: (readonly Problem[])[] = [];
  const all: Attempts[] = [];
  let gathering: ReturnType<typeof setTimeout> | undefined;

  const tellFiles = (): void => {
    clearTimeout(gathering);
    gathering = undefined;
    const arrived = { ...files };
    tell(vitalFiles.every((file) => files[file]) ? { arrived, files: arrived } : { arrived });
  };

  /** True for a file that is there, or a finer one in its place. */
  const isPlaced = (name: GeoName): boolean => {
    const there = placed.get(roleOf(name));
    return there !== undefined && geoNames.indexOf(there) >= geoNames.indexOf(name);
  };
  /** What stands there from another file loses a reader nothing but how fine it is. */
  const isLost = ({ file }: Problem): boolean => {
    const [name = ''] = file.split('.');
    const there = placed.get(roleOf(name as GeoName));
    return there === undefined || there === name;
  };
  const tellMissing = (part: number, missing: readonly Problem[]): void => {
    problems[part] = missing;
    for (const problem of missing) console.warn(formatProblem(problem));
    const lost = problems.flat().filter(isLost);
    const named = lost.map(({ file }) => words.files[roleOf(file.split('.')[0] as GeoName)]);
    tell({ missing: lost.length > 0 ? words.missing([...new Set(named)]) : null });
  };
  const place = (name: GeoName, loaded: Geography): void => {
    const role = roleOf(name);
    const collection = loaded[role];
    if (!collection || isPlaced(name)) return;
    files[role] = collection;
    placed.set(role, name);
    gathering ??= setTimeout(tellFiles, GATHER_MS);
  };
  const loadStage = (stage: number, then: () => void): void => {
    const names = geoStages[stage] ?? [];
    const attempts = retry(
      async (round, before) => {
        const reader = createReader(round, before > 0);
        const lacking = names.filter((name) => !isPlaced(name));
        const loads = lacking.map(async (name) => {
          const loaded = await loadGeography(reader, [name]);
          if (!files[roleOf(name)]) place(name, loaded.files);
          return { name, ...loaded };
        });
        const loaded = await Promise.all(loads);
        const missing = loaded.flatMap((each) => each.missing);
        // Better all coarse than with holes, or land of another detail than its shores.
        if (missing.length === 0) for (const { name, files: finer } of loaded) place(name, finer);
        return missing;
      },
      (missing) => {
        tellFiles();
        tellMissing(stage, missing);
        then();
        return names.every(isPlaced);
      },
    );
    all.push(attempts);
  };

  all.push(
    retry(
      (round, before) => loadProvenance(createReader(round, before > 0)),
      ({ layers, missing }) => {
        tell({ provenance: layers });
        tellMissing(geoStages.length, missing);
        return layers.length > 0;
      },
    ),
  );
  let wanted = 0;
  let begun = 0;
  let isSettled = false;
  /** What is finer leaves the line to the first view. */
  const begin = (): void => {
    while (begun < wanted && (begun === 0 || isSettled)) {
      const stage = begun++;
      loadStage(stage, () => {
        if (stage > 0) return;
        tell({ settled: true });
        isSettled = true;
        begin();
      });
    }
  };
  return {
    want(stages) {
      wanted = Math.max(wanted, Math.min(stages, geoStages.length));
      begin();
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
