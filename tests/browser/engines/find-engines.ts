import { posix } from 'node:path';

/** The part of a machine that the search looks at; tests pass a made-up one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

export type EngineName = 'Firefox' | 'WebKit';

interface Requirement {
  readonly engine: EngineName;
  /** Names under which its program is installed, best first. */
  readonly programs: readonly string[];
  /** The packages that bring it and a screen, for the ordinary package managers. */
  readonly install: string;
}

/** What is needed beside the Chromium that all other tests run in. */
const REQUIREMENTS: readonly Requirement[] = [
  { engine: 'Firefox', programs: ['firefox-esr', 'firefox'], install: 'apt-get install firefox-esr xvfb' },
  { engine: 'WebKit', programs: ['WebKitWebDriver'], install: 'apt-get install webkit2gtk-driver xvfb' },
];

/** Draws a screen that nobody sees: both engines have WebGL only where there is a screen. */
export const SCREEN = 'Xvfb';

export interface FoundEngines {
  /** Paths of the programs that were found. */
  readonly found: readonly { readonly engine: EngineName; readonly program: string }[];
  /** For each of the others a line that says what is missing, and how it is installed. */
  readonly missing: readonly string[];
}

/** Looks for the other engines that the main steps are tried in. */
export function findEngines({ platform, env, exists }: Machine): FoundEngines {
  const folders = (env['PATH'] ?? '').split(posix.delimiter).filter((folder) => folder !== '');
  const locate = (names: readonly string[]) =>
    names.flatMap((name) => folders.map((folder) => posix.join(folder, name))).find(exists);
  const hasScreen = platform === 'linux' && locate([SCREEN]) !== undefined;
  const looked = REQUIREMENTS.map(({ engine, programs, install }) => {
    const program = locate(programs);
    const lacks = [...(program ? [] : [programs.join(' or ')]), ...(hasScreen ? [] : [SCREEN])];
    return { engine, program, lacks, line: `${engine}: no ${lacks.join(', no ')} on the PATH (${install})` };
  });
  return {
    found: looked.flatMap(({ engine, program, lacks }) => (program && lacks.length === 0 ? [{ engine, program }] : [])),
    missing: looked.flatMap(({ lacks, line }) => (lacks.length > 0 ? [line] : [])),
  };
}
