import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { keepPicture } from './driver/keep-picture.ts';
import { findEngines } from './engines/find-engines.ts';
import { launchEngine, useChromium } from './engines/launch-engine.ts';
import { createReader } from './engines/reader.ts';
import { steps } from './engines/steps.ts';
import type { RunningBrowser } from './engines/tab.ts';

const WINDOW = { width: 1280, height: 800 };

const { found } = findEngines({ platform: process.platform, env: process.env, exists: existsSync });
const engines = [
  { name: 'Chromium', launch: useChromium },
  ...found.map(({ engine, program }) => ({ name: engine, launch: () => launchEngine[engine](program) })),
];

describe.each(engines)('a reader with $name', ({ name, launch }) => {
  let browser: RunningBrowser;

  beforeAll(async () => {
    browser = await launch();
    console.log(`${name} ${browser.version}`);
    return () => browser.close();
  });

  it.each(steps)('$name', async ({ name: step, run, expected }) => {
    const tab = await browser.openTab(WINDOW);
    try {
      await run(createReader(tab));
      const errors = (await tab.errors()).filter((text) => !expected?.test(text));
      expect(errors, 'what the page must not do').toEqual([]);
    } catch (error) {
      await keepPicture(tab.picture, `${name} ${step}`);
      throw error;
    } finally {
      await tab.close();
    }
  });
});
