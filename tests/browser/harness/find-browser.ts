import { listSystemBrowsers, type Machine } from './system-browsers.ts';

export interface Browser {
  readonly path: string;
  /** How it was come by, as it is told to a person. */
  readonly origin: string;
  /** What its process needs in its environment beside what is there. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Lists the browsers of a machine in the order in which they are to be tried: the one asked for by `CHROME_PATH`, and then no
 * other; those of the system; the one that Playwright has installed. Empty where the fallback has to be fetched.
 */
export function findBrowsers(machine: Machine): Browser[] {
  const { CHROME_PATH } = machine.env;
  if (CHROME_PATH) return [{ path: CHROME_PATH, origin: 'CHROME_PATH' }];
  const system = listSystemBrowsers(machine).map((path) => ({ path, origin: 'the system' }));
  const all = [...system, { path: machine.playwrightPath, origin: 'Playwright' }];
  const seen = new Set<string>();
  return all.filter(({ path }) => machine.exists(path) && !seen.has(path) && seen.add(path));
}
