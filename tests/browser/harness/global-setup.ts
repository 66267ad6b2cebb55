import type { TestProject } from 'vitest/node';
import { buildAndServe } from './build-and-serve.ts';
import { launchBrowser } from './launch-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is served, with a slash at its end. */
    appUrl: string;
    /** Where the one browser of the run takes connections. */
    browserEndpoint: string;
  }
}

/** Builds and serves the app, starts one browser, and tells the tests where both are. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const { server, browser } = await launchBrowser();
    console.log(`Browser tests run in ${browser.path} (${browser.origin}).`);
    const app = await buildAndServe();
    project.provide('appUrl', app.url);
    project.provide('browserEndpoint', server.wsEndpoint());
    return async () => {
      await server.close();
      await app.close();
    };
  } catch (error) {
    // One sentence and no stack: what went wrong is on the machine or in the build, not in this file.
    console.error(`\nThe browser tests cannot run: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
