import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build, type InlineConfig, type Plugin } from 'vite';
import { type FolderServer, serveFolder } from '../serve/serve-folder.ts';
import { type BenchStory, benchStory } from '../story/bench-story.ts';
import type { Edition } from '../story/load-edition.ts';
import { cache, root } from './folders.ts';

/** `ours` is the app, `bare` MapLibre that only draws, `leaflet` what one would otherwise use. */
export const pageNames = ['ours', 'bare', 'leaflet'] as const;
export type PageName = (typeof pageNames)[number];

/** Builds some pages with the story of an edition and serves each at an origin of its own. */
export async function serveEdition<Name extends PageName>(
  edition: Edition,
  pages: readonly Name[],
): Promise<{ servers: Record<Name, FolderServer>; folders: Record<Name, string>; close: () => void }> {
  const servers: Partial<Record<Name, FolderServer>> = {};
  const folders: Partial<Record<Name, string>> = {};
  for (const page of pages) {
    const folder = await buildPage(page, edition);
    folders[page] = folder;
    servers[page] = await serveFolder(folder);
  }
  return {
    servers: servers as Record<Name, FolderServer>,
    folders: folders as Record<Name, string>,
    close: () => {
      for (const page of pages) servers[page]?.close();
    },
  };
}

/** Builds one page with the story of an edition, for production, and says in which folder it is. */
async function buildPage(page: PageName, edition: Edition): Promise<string> {
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

/** Gives the app the story of an edition instead of its own file. */
function editionPlugin({ file }: Edition): Plugin {
  return {
    name: 'bench-edition',
    enforce: 'pre',
    load: (id) => (id.endsWith('/src/story/story.json') ? JSON.stringify(file) : null),
  };
}

/** Makes `virtual:bench-story` for the pages that the app is compared with. */
function benchStoryPlugin({ story }: Edition): Plugin {
  const id = 'virtual:bench-story';
  const data: BenchStory = benchStory(story);
  return {
    name: 'bench-story',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) =>
      source === `\0${id}` ? `export const story = JSON.parse(${JSON.stringify(JSON.stringify(data))});` : null,
  };
}

/** A public folder with the geography of an edition; that of the app itself for the app's own story. */
function writePublic({ size, places }: Edition): string {
  if (size === 1) return `${root}public`;
  const folder = `${cache}public-${size}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(`${root}public`, folder, { recursive: true });
  writeFileSync(`${folder}/geo/places.geojson`, JSON.stringify(places));
  return folder;
}
