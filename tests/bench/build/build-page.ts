import { build, type InlineConfig } from 'vite';
import type { Edition } from '../story/load-edition.ts';
import { cache, root } from './folders.ts';
import { benchStoryPlugin, editionPlugin } from './story-plugins.ts';
import { writePublic } from './write-public.ts';

/** `ours` is the app, `bare` MapLibre that only draws, `leaflet` what one would otherwise use. */
export const pageNames = ['ours', 'bare', 'leaflet'] as const;
export type PageName = (typeof pageNames)[number];

/** Builds one page with the story of an edition, for production, and says in which folder it is. */
export async function buildPage(page: PageName, edition: Edition): Promise<string> {
  const outDir = `${cache}${page}-${edition.size}`;
  await build({
    ...(page === 'ours' ? oursConfig(edition) : peerConfig(page, edition)),
    publicDir: writePublic(edition),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, manifest: true, chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
  });
  return outDir;
}

function oursConfig(edition: Edition): InlineConfig {
  return { root, configFile: `${root}vite.config.ts`, plugins: edition.size === 1 ? [] : [editionPlugin(edition)] };
}

function peerConfig(page: 'bare' | 'leaflet', edition: Edition): InlineConfig {
  const folder = page === 'bare' ? 'maplibre' : 'leaflet';
  return {
    root: `${root}tests/bench/pages/${folder}`,
    configFile: false,
    base: './',
    plugins: [benchStoryPlugin(edition)],
  };
}
