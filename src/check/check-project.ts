import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { checkGeoFile } from '../geo/check-geography';
import { checkProvenance } from '../geo/check-provenance';
import { geoNames } from '../geo/geography';
import { readStory } from '../story/read-story';
import { type Problem, problemsOf } from '../validation/problem';
import { issueAt } from '../validation/quote';
import { checkFit, checkLayers, shapesIn } from './check-fit';

export const STORY = 'src/story/story.json';
const GEOGRAPHY = 'public/geo';
const LAYERS = `${GEOGRAPHY}/layers.json`;

/** Checks the project's own story and geography, each by itself, and then whether they fit each other. */
export async function checkProject(project: string): Promise<readonly Problem[]> {
  const found = await readdir(join(project, GEOGRAPHY)).catch(() => []);
  const extra = found.filter((file) => file.endsWith('.geojson')).map((file) => `${GEOGRAPHY}/${file}`);
  const needed = geoNames.map((name) => `${GEOGRAPHY}/${name}.geojson`);
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

/** All problems of one file: `.geojson` is geography, layers.json its sources, any other `.json` a story. */
export async function checkFile(path: string, name: string): Promise<readonly Problem[]> {
  const read = await readText(path, name);
  return 'text' in read ? checkText(name, read.text) : read.problems;
}

/** The same for a text that is read already. */
function checkText(name: string, text: string): readonly Problem[] {
  const ending = extname(name);
  if (ending === '.geojson') return checkGeoFile(name, text);
  if (basename(name) === 'layers.json') return checkProvenance(name, text);
  if (ending === '.json') {
    const story = readStory(text, name);
    return 'problems' in story ? story.problems : [];
  }
  const expected = 'a story, .json, or geography, .geojson';
  return problemsOf(name, [issueAt('$', ending, expected, 'Give the file one of these endings.')]);
}

type TextRead = { readonly text: string } | { readonly problems: readonly Problem[] };

/** Reads a file as UTF-8 text; `name` is how problems call it. */
export async function readText(path: string, name: string): Promise<TextRead> {
  try {
    return { text: await readFile(path, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const found = { ENOENT: 'no such file', EISDIR: 'a folder', EACCES: 'a file that may not be read' }[code] ?? code;
    const remedy = 'Check the name of the file; it is taken from the folder in which you are.';
    return { problems: [{ file: name, path: '$', found, expected: 'a file that can be read', remedy }] };
  }
}
