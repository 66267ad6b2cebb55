import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import type { GeoCollection } from '../../src/geo/geography.ts';
import { pageNames } from './build/build-page.ts';
import { buildProbe } from './build/build-probe.ts';
import { entryBytes } from './build/entry-size.ts';
import { root } from './build/folders.ts';
import { serveEdition } from './build/serve-edition.ts';
import { findPixel } from './measure/find-pixel.ts';
import { measureGrowth } from './measure/measure-growth.ts';
import { measurePlain } from './measure/measure-plain.ts';
import { measureRounds } from './measure/measure-rounds.ts';
import { fast, slow } from './measure/profile.ts';
import type { BenchOptions } from './options.ts';
import type { BenchResult, Growth } from './report/result.ts';
import { choosePlace } from './story/choose-place.ts';
import { loadEdition } from './story/load-edition.ts';

/** Updates in a sweep over the timeline. */
const STEPS = 200;
const QUICK_STEPS = 40;

/** How many times larger the stories are with which growth is measured, and how often at most: they take long. */
const SIZES = [10, 100] as const;
const GROWTH_ROUNDS = 3;

/** Builds the pages and measures them. Throws where a page does not work; no figure is ever a failure. */
export async function runBench(browser: Browser, { rounds, quick }: BenchOptions): Promise<BenchResult> {
  const load = loadavg()[0] ?? 0;
  const steps = quick ? QUICK_STEPS : STEPS;
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
  const visits = { browser, probe, servers, rounds, steps, pixels, awaited };
  const measured = {
    fast: await measureRounds({ ...visits, profile: fast }),
    slow: await measureRounds({ ...visits, profile: slow }),
  };
  close();
  const growth: Growth[] = [{ size: 1, ours: measured.fast.ours, bare: measured.fast.bare }];
  for (const size of quick ? [] : SIZES) {
    const few = Math.min(rounds, GROWTH_ROUNDS);
    growth.push(await measureGrowth(size, { browser, probe, profile: fast, rounds: few, steps }));
  }
  return {
    at: new Date().toISOString(),
    machine: {
      cores: cpus().length,
      processor: cpus()[0]?.model ?? 'unknown',
      load: [load, loadavg()[0] ?? 0],
      browser: `Chromium ${browser.version()}`,
      node: process.versions.node,
    },
    ...{ rounds, steps, plain, ...measured, growth },
    place: place.name,
    entryBytes: entryBytes(folders.ours),
  };
}

function readCountries(): GeoCollection {
  return JSON.parse(readFileSync(`${root}public/geo/countries.geojson`, 'utf8'));
}
