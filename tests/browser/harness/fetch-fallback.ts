import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../fallback/package.json' with { type: 'json' };
import type { Browser } from './find-browser.ts';

const folder = fileURLToPath(new URL('../fallback', import.meta.url));
const cache = fileURLToPath(new URL('../../../node_modules/.cache/test-browser', import.meta.url));
const version = manifest.dependencies['@sparticuz/chromium'];

/**
 * Fetches the browser that is shipped inside an npm package, a pinned version, and unpacks it once. Only for 64-bit Linux: the
 * package holds no other. Throws an error of one sentence where that fails.
 */
export function fetchFallback(platform: string = process.platform, architecture: string = process.arch): Browser {
  if (platform !== 'linux' || architecture !== 'x64') {
    throw new Error(`the fallback browser runs on 64-bit Intel Linux only, and this is ${platform} ${architecture}`);
  }
  install();
  const home = join(cache, version);
  if (!existsSync(home)) unpack(home);
  return {
    path: join(home, 'chromium'),
    origin: `the package @sparticuz/chromium ${version}`,
    env: { LD_LIBRARY_PATH: join(home, 'al2023', 'lib'), FONTCONFIG_PATH: join(home, 'fonts') },
  };
}

function install(): void {
  if (installedVersion() === version) return;
  console.log(
    `No browser on this machine: fetching Chromium for the tests (@sparticuz/chromium ${version}, 66 MB) ...`,
  );
  const result = spawnSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error('the fallback browser, an npm package of 66 MB, could not be fetched');
}

function installedVersion(): string | undefined {
  const path = join(folder, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  if (!existsSync(path)) return undefined;
  const { version: installed }: { version?: string } = JSON.parse(readFileSync(path, 'utf8'));
  return installed;
}

/** Unpacks beside its place and moves there when complete, so that an interrupted run leaves no half browser. */
function unpack(home: string): void {
  const unfinished = `${home}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  // The package unpacks into TMPDIR, and its libraries only where it thinks that it runs in a Lambda.
  const env = { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const result = spawnSync(process.execPath, [join(folder, 'unpack.mjs')], { env, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`the fallback browser could not be unpacked into ${cache}`);
  pointFontsAt(join(unfinished, 'fonts', 'fonts.conf'), join(home, 'fonts'));
  renameSync(unfinished, home);
}

/** The package's fonts.conf names a fixed folder of /tmp; where that is missing, all text vanishes without a word. */
function pointFontsAt(configuration: string, fonts: string): void {
  const text = readFileSync(configuration, 'utf8')
    .replace(/<dir>[^<]*<\/dir>/g, `<dir>${fonts}</dir>`)
    .replace(/<cachedir>[^<]*<\/cachedir>/g, `<cachedir>${fonts}-cache</cachedir>`);
  writeFileSync(configuration, text);
}
