import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { geoFiles } from '../geo/geography';
import { readStory } from '../story/read-story';
import type { Problem } from '../validation/problem';
import { checkText } from './check-file';
import { checkFit } from './fit';
import { checkLayers } from './fit-layers';
import { readText } from './read-text';
import { shapesIn } from './shapes-in';

export const STORY = 'src/story/story.json';
const GEOGRAPHY = 'public/geo';
const LAYERS = `${GEOGRAPHY}/layers.json`;

/** Checks the project's own story and geography, each by itself, and then whether they fit each other. */
export async function checkProject(project: string): Promise<readonly Problem[]> {
  const found = await readdir(join(project, GEOGRAPHY)).catch(() => []);
  const extra = found.filter((file) => file.endsWith('.geojson')).map((file) => `${GEOGRAPHY}/${file}`);
  const needed = geoFiles.map((file) => `${GEOGRAPHY}/${file}.geojson`);
  const names = [...new Set([STORY, LAYERS, ...needed, ...extra])];
  const reads = await Promise.all(
    names.map(async (name) => ({ name, read: await readText(join(project, name), name) })),
  );
  const texts = new Map(reads.flatMap(({ name, read }) => ('text' in read ? [[name, read.text]] : [])));
  const alone = reads.flatMap(({ name, read }) => ('text' in read ? checkText(name, read.text) : read.problems));
  return [...alone, ...together(texts, alone)];
}

/** How the files fit, as far as each is in order by itself: a broken file would only be blamed for it twice. */
function together(texts: ReadonlyMap<string, string>, alone: readonly Problem[]): readonly Problem[] {
  const broken = new Set(alone.map(({ file }) => file));
  const sound = [...texts].filter(([name]) => !broken.has(name));
  const shapes = sound.flatMap(([name, text]) => (name.endsWith('.geojson') ? shapesIn(name, text) : []));
  const layers = sound.find(([name]) => name === LAYERS)?.[1];
  const storyText = sound.find(([name]) => name === STORY)?.[1];
  const read = storyText === undefined ? null : readStory(storyText, STORY);
  const whole = [...broken].every((name) => !name.endsWith('.geojson'));
  return [
    ...(layers === undefined ? [] : checkLayers(LAYERS, layers, shapes, whole)),
    ...(read && 'story' in read ? checkFit(STORY, read.story, shapes, whole) : []),
  ];
}
