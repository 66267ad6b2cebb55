import { createServer } from 'node:http';
import { firefox } from 'playwright-core';
import { vi } from 'vitest';
import { connect } from '../driver/connect.ts';
import { takeWebGl } from '../driver/open-map.ts';
import { listen } from '../harness/listen.ts';
import type { EngineName } from './find-engines.ts';
import { openPlaywrightTab } from './playwright-tab.ts';
import { openScreen } from './screen.ts';
import { startProgram } from './start-program.ts';
import type { RunningBrowser } from './tab.ts';
import { beginSession } from './webdriver.ts';
import { openWebDriverTab } from './webdriver-tab.ts';

/** How long a driver may take until it answers. */
const LAUNCH = { timeout: 60_000 };

/** The Chromium of all other tests, which try its maps: here it has drawings, which take a tenth of the time. */
export async function useChromium(): Promise<RunningBrowser> {
  const browser = await connect();
  return {
    version: browser.version(),
    openTab: (size) => openPlaywrightTab(browser, size, { options: { reducedMotion: 'reduce' }, prepare: takeWebGl }),
    close: async () => {},
  };
}

/** Starts the program that was found for an engine. */
export const launchEngine: Readonly<Record<EngineName, (program: string) => Promise<RunningBrowser>>> = {
  Firefox: launchFirefox,
  WebKit: launchWebKit,
};

const PREFERENCES = {
  'ui.prefersReducedMotion': 1,
  // Frames of other sites run in the page's process: over BiDi no click reaches another one.
  'fission.webContentIsolationStrategy': 0,
};

/** A Firefox as it is installed, driven over WebDriver BiDi: that is what this channel of Playwright's is. */
async function launchFirefox(executablePath: string): Promise<RunningBrowser> {
  const screen = await openScreen();
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath,
    headless: false,
    env: { ...process.env, ...screen.env },
    firefoxUserPrefs: PREFERENCES,
  });
  return {
    version: browser.version(),
    openTab: (size) => openPlaywrightTab(browser, size),
    close: async () => {
      await browser.close();
      await screen.close();
    },
  };
}

/** WebKitGTK's driver, which starts the small browser that comes with it, one at a time. Motion is not reduced there. */
async function launchWebKit(path: string): Promise<RunningBrowser> {
  const screen = await openScreen();
  const { port, close } = await listen(createServer());
  await close();
  const env = { ...process.env, ...screen.env };
  const program = startProgram(path, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  const driver = `http://127.0.0.1:${port}`;
  await Promise.race([vi.waitFor(() => fetch(`${driver}/status`), LAUNCH), program.ended]);
  const begin = () => beginSession(driver);
  const first = await begin();
  await first.close();
  return {
    version: String(first.capabilities['browserVersion']),
    openTab: async (size) => openWebDriverTab(await begin(), size),
    close: async () => {
      await program.stop();
      await screen.close();
    },
  };
}
