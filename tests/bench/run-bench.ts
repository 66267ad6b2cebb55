import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { GeoCollection } from '../../src/geo/geography.ts';
import { pageNames, serveEdition } from './build/build-page.ts';
import { buildProbe } from './build/build-probe.ts';
import { entryBytes } from './build/entry-size.ts';
import { root } from './build/folders.ts';
import type { BenchBrowser } from './measure/bench-browser.ts';
import { findPixel } from './measure/find-pixel.ts';
import { findSpot } from './measure/find-spot.ts';
import { measureFrames } from './measure/measure-frames.ts';
import { measureGrowth } from './measure/measure-growth.ts';
import { measureHost } from './measure/measure-host.ts';
import { measurePlain } from './measure/measure-plain.ts';
import { measureRounds } from './measure/measure-rounds.ts';
import { fast, slow } from './measure/profile.ts';
import type { BenchOptions } from './options.ts';
import type { BenchResult, Growth } from './report/result.ts';
import { choosePlace } from './story/choose-place.ts';
import { loadEdition } from './story/load-edition.ts';

/** Updates in a sweep over the timeline: only sweeps of equal length compare, whatever the profile or the run. */
const STEPS = 60;

/** How many times larger the stories are with which growth is measured, and how often at most. */
const SIZES = [1, 10, 100] as const;
const GROWTH_ROUNDS = 2;

/** Builds the pages and measures them. Throws where one of the first does not work; no figure is ever a failure. */
export async function runBench(browser: BenchBrowser, { rounds, quick }: BenchOptions): Promise<BenchResult> {
  const load = loadavg()[0] ?? 0;
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
  const spots = {
    ours: await findSpot({ ...seek, server: servers.ours }),
    leaflet: await findSpot({ ...seek, server: servers.leaflet }),
  };
  const plain = await measurePlain(browser, servers.ours, awaited);
  const host = await measureHost(browser, servers.ours, hostRounds(rounds));
  const visits = { browser, probe, servers, rounds, steps: STEPS, pixels, awaited, spots };
  const framed = { browser, server: servers.ours, folder: folders.ours, rounds };
  const measured = {
    fast: {
      ...(await measureRounds({ ...visits, profile: fast })),
      frame: await measureFrames({ ...framed, profile: fast }),
    },
    slow: {
      ...(await measureRounds({ ...visits, profile: slow })),
      frame: await measureFrames({ ...framed, profile: slow }),
    },
  };
  close();
  const growth: Growth[] = [];
  try {
    for (const size of quick ? [] : SIZES) {
      const few = Math.min(rounds, GROWTH_ROUNDS);
      growth.push(await measureGrowth(size, { browser, probe, profile: fast, rounds: few, steps: STEPS }));
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
    steps: STEPS,
    ...{ rounds, plain, host, ...measured, growth },
    place: place.name,
    entryBytes: entryBytes(folders.ours),
  };
}

/** What an embed costs its host is a few ms of noisy ones: visits are short, and there are more of them. */
function hostRounds(rounds: number): number {
  return 2 * rounds + 1;
}

function readCountries(): GeoCollection {
  return JSON.parse(readFileSync(`${root}public/geo/countries.geojson`, 'utf8'));
}
