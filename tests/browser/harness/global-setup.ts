import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findEngines } from '../engines/find-engines.ts';
import { buildApp, serveApp } from './build-and-serve.ts';
import { launchBrowser } from './launch-browser.ts';
import { serveHosts } from './serve-hosts.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is served, with a slash at its end; no other origin may read its files. */
    appUrl: string;
    /** Where it is served a second time, with the headers of the build. */
    openUrl: string;
    /** Where the pages are that embeds are tried in. */
    hostUrl: string;
    /** Where the one browser of the run takes connections. */
    browserEndpoint: string;
  }
}

/** The page is painted as on a machine without a graphics card: what draws the map in software would take twice as long. */
const flags = ['--disable-gpu-compositing'];

/** Says which other engines the main steps of a reader are tried in. Throws where all are asked for and one is missing. */
function sayEngines(): void {
  const { platform, env } = process;
  const { found, missing } = findEngines({ platform, env, exists: existsSync });
  if (missing.length > 0 && env['ENGINES'] === 'all')
    throw new Error(`${missing.join('; ')}. ENGINES=all asks for all`);
  for (const { engine, program } of found) console.log(`The main steps run in ${engine}, too (${program}).`);
  for (const line of missing) console.log(`The main steps are not tried in ${line}.`);
}

/** Builds and serves the app and pages around it, starts one browser, and tells the tests where all of them are. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    sayEngines();
    const { server, browser } = await launchBrowser(flags);
    console.log(`Browser tests run in ${browser.path} (${browser.origin}).`);
    buildApp();
    const [app, open, hosts] = await Promise.all([serveApp('none'), serveApp('of the build'), serveHosts()]);
    project.provide('appUrl', app.url);
    project.provide('openUrl', open.url);
    project.provide('hostUrl', hosts.url);
    project.provide('browserEndpoint', server.wsEndpoint());
    return async () => {
      await server.close();
      await Promise.all([app, open, hosts].map((each) => each.close()));
    };
  } catch (error) {
    // One sentence and no stack: what went wrong is on the machine or in the build, not in this file.
    console.error(`\nThe browser tests cannot run: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
