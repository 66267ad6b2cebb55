import type { Plugin } from 'vite';
import { type BenchStory, benchStory } from '../story/bench-story.ts';
import type { Edition } from '../story/load-edition.ts';

/** Gives the app the story of an edition instead of its own file. */
export function editionPlugin({ file }: Edition): Plugin {
  return {
    name: 'bench-edition',
    enforce: 'pre',
    load: (id) => (id.endsWith('/src/story/story.json') ? JSON.stringify(file) : null),
  };
}

/** Makes `virtual:bench-story` for the pages that the app is compared with. */
export function benchStoryPlugin({ story }: Edition): Plugin {
  const id = 'virtual:bench-story';
  const data: BenchStory = benchStory(story);
  return {
    name: 'bench-story',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) =>
      source === `\0${id}` ? `export const story = JSON.parse(${JSON.stringify(JSON.stringify(data))});` : null,
  };
}
