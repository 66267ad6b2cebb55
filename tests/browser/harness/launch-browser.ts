import { existsSync } from 'node:fs';
import { type BrowserServer, chromium } from 'playwright-core';
import { fetchFallback } from './fetch-fallback.ts';
import { type Browser, findBrowsers } from './find-browser.ts';

/** WebGL2 drawn in software, the same on every machine; no calls home; able to run as root and without shared memory. */
const flags = [
  '--headless=shell',
  '--no-zygote',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const LAUNCH_MS = 60_000;

/** Starts the first browser that can be started. Throws an error of one sentence, fit for a person, where none can. */
export async function launchBrowser(
  more: readonly string[] = [],
): Promise<{ server: BrowserServer; browser: Browser }> {
  const { env, platform } = process;
  const browsers = findBrowsers({ env, platform, exists: existsSync, playwrightPath: chromium.executablePath() });
  for (const browser of browsers) {
    const server = await start(browser, more).catch(() => undefined);
    if (server) return { server, browser };
  }
  const tried =
    browsers.map(({ path, origin }) => `${path} (${origin})`).join(', ') || 'no browser found on this machine';
  if (browsers[0]?.origin === 'CHROME_PATH')
    throw new Error(`${tried} does not start as a Chromium; set it right or unset it.`);
  const reason = await startFallback(more);
  if (typeof reason !== 'string') return reason;
  throw new Error(`${tried}; ${reason}. Install Chromium or Chrome, or name one in CHROME_PATH.`);
}

async function startFallback(more: readonly string[]): Promise<{ server: BrowserServer; browser: Browser } | string> {
  try {
    const browser = fetchFallback();
    return { server: await start(browser, more), browser };
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}

function start({ path, env = {} }: Browser, more: readonly string[]): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: path,
    args: [...flags, ...more],
    env: { ...process.env, ...env },
    timeout: LAUNCH_MS,
  });
}
