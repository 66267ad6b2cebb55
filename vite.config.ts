import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { cardPlugin } from './src/build/card-plugin.ts';
import { drawingGroup, entryGroup, soonGroup } from './src/build/chunks.ts';
import { demoPlugin } from './src/build/demo-plugin.ts';
import { generatedPlugin } from './src/build/generated-plugin.ts';
import { LICENCE_LIST, licencesPlugin } from './src/build/licences-plugin.ts';
import { loaderPlugin } from './src/build/loader-plugin.ts';
import { maplibreSourcePlugin } from './src/build/maplibre-source.ts';
import { offlinePlugin } from './src/build/offline-plugin.ts';
import { oldestBrowsers } from './src/build/oldest-browsers.ts';
import { embedPlugin, pagePlugin } from './src/build/page-plugin.ts';
import { tablePlugin } from './src/build/table-plugin.ts';

/**
 * When a test that waits in vain is given up. None is a matter of time: each waits for what it is about, on a machine that
 * draws maps in software with one free core as on a fast one.
 */
const VAIN = { wait: 80_000, test: 120_000 } as const;

/** The larger file of MapLibre's two, loaded after the first paint; only something larger is worth a warning. */
const MAPLIBRE_KB = 620;

/** What drives a real browser; all other tests run in Node, those of components with a document. */
const browserTests = 'tests/browser/*.test.ts';

/** Linux without a screen has nothing to open the page with. */
const hasDesktop = process.platform !== 'linux' || 'DISPLAY' in process.env || 'WAYLAND_DISPLAY' in process.env;

export default defineConfig({
  // Relative addresses: the build may be put under any path of any site.
  base: './',
  plugins: [
    react(),
    generatedPlugin(),
    pagePlugin(),
    maplibreSourcePlugin(),
    embedPlugin(),
    tablePlugin(),
    offlinePlugin(),
    cardPlugin(),
    demoPlugin(),
    loaderPlugin(),
    licencesPlugin(),
  ],
  server: { open: hasDesktop },
  // Without this the dev server also reads the pages of the benchmark, whose libraries nobody else needs.
  optimizeDeps: { entries: ['index.html'] },
  // The licences of everything bundled ask to be handed on with it.
  build: {
    target: [...oldestBrowsers],
    license: { fileName: LICENCE_LIST },
    chunkSizeWarningLimit: MAPLIBRE_KB,
    // Browsers that know no preloading of modules load them a little later; the script that would do it for them costs all.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: [entryGroup, soonGroup, drawingGroup] } },
      // Writing the page and painting the card are most of a build; the bundler would warn of it each time.
      checks: { bundlerTimings: false },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Properties are tried hundreds of times, on a busy machine too.
          testTimeout: 30_000,
          environment: 'node',
          // Pure functions: files can share what they import.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [browserTests, '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/harness/setup-components.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: [browserTests],
          globalSetup: ['tests/browser/harness/global-setup.ts'],
          // Files share nothing but their imports and their connection to the browser; each test has a profile of its own.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: VAIN.test,
          hookTimeout: VAIN.test,
          expect: { poll: { timeout: VAIN.wait } },
        },
      },
    ],
  },
});
