import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { GeoCollection } from '../../src/geo/geography.ts';
import { pageNames, serveEdition } from './build/build-page.ts';
import { buildProbe } from './build/build-probe.ts';
import { entryBytes } from './build/entry-size.ts';
import { root } from './build/folders.ts';
import type { BenchBrowser } from './measure/bench-browser.ts';
import { findPixel } from './measure/find-pixel.ts';
import { measureGrowth } from './measure/measure-growth.ts';
import { measureHost } from './measure/measure-host.ts';
import { measurePlain } from './measure/measure-plain.ts';
import { measureRounds } from './measure/measure-rounds.ts';
import { fast, slow } from './measure/profile.ts';
import type { BenchOptions } from './options.ts';
import type { BenchResult, Growth } from './report/result.ts';
import { choosePlace } from './story/choose-place.ts';
import { loadEdition } from './story/load-edition.ts';

/** Updates in a sweep over the timeline. */
const STEPS = 200;
/** Where each frame takes long: slowed down, or with a large story. Only sweeps of equal length compare. */
const FEWER_STEPS = 60;
const QUICK_STEPS = 30;

/** How many times larger the stories are with which growth is measured, and how often at most. */
const SIZES = [1, 10, 100] as const;
const GROWTH_ROUNDS = 2;

/** Builds the pages and measures them. Throws where one of the first does not work; no figure is ever a failure. */
export async function runBench(browser: BenchBrowser, { rounds, quick }: BenchOptions): Promise<BenchResult> {
  const load = loadavg()[0] ?? 0;
  const [steps, fewer] = quick ? [QUICK_STEPS, QUICK_STEPS] : [STEPS, FEWER_STEPS];
  console.error('Building the three pages ...');
  const edition = loadEdition(1);
  const { place, points } = choosePlace(edition.story, { places: edition.places, countries: readCountries() });
  const [probe, { servers, folders, close }] = [await buildProbe(), await serveEdition(edition, pageNames)];
  const awaited = place.text;
  const seek = { browser, probe, profile: fast, awaited, target: { place, points } };
  const pixels = {
    ours: await findPixel({ ...seek, server: servers.ours }),
    leaflet: await findPixel({ ...seek, server: servers.leaflet }),
  };
  const plain = await measurePlain(browser, servers.ours, awaited);
  const host = await measureHost(browser, servers.ours, rounds);
  const visits = { browser, probe, servers, rounds, pixels, awaited };
  const measured = {
    fast: await measureRounds({ ...visits, profile: fast, steps }),
    slow: await measureRounds({ ...visits, profile: slow, steps: fewer }),
  };
  close();
  const growth: Growth[] = [];
  try {
    for (const size of quick ? [] : SIZES) {
      const few = Math.min(rounds, GROWTH_ROUNDS);
      growth.push(await measureGrowth(size, { browser, probe, profile: fast, rounds: few, steps: fewer }));
    }
  } catch (error) {
    // What has been measured for so long is worth telling all the same.
    console.error(`Growth could not be measured: ${error instanceof Error ? error.message : error}`);
  }
  return {
    at: new Date().toISOString(),
    machine: {
      cores: cpus().length,
      processor: cpus()[0]?.model ?? 'unknown',
      load: [load, loadavg()[0] ?? 0],
      browser: `Chromium ${(await browser.get()).version()}`,
      node: process.versions.node,
    },
    steps: [steps, fewer],
    ...{ rounds, plain, host, ...measured, growth },
    place: place.name,
    entryBytes: entryBytes(folders.ours),
  };
}

function readCountries(): GeoCollection {
  return JSON.parse(readFileSync(`${root}public/geo/countries.geojson`, 'utf8'));
}
