import { readFileSync } from 'node:fs';
import type { GeoCollection } from '../../../src/geo/geography.ts';
import { checkStory } from '../../../src/story/read-story.ts';
import type { StoryFile } from '../../../src/story/schema.ts';
import type { Story } from '../../../src/story/story.ts';
import { formatProblem } from '../../../src/validation/problem.ts';
import { multiplyGeography } from './multiply-geography.ts';
import { multiplyStory } from './multiply-story.ts';

/** A story of some size with the shapes of its places; size 1 is the app's own. */
export interface Edition {
  readonly size: number;
  readonly file: StoryFile;
  readonly story: Story;
  readonly places: GeoCollection;
}

/** Reads the app's story and shapes, multiplied `size` times. Throws where the outcome is not a sound story. */
export function loadEdition(size: number): Edition {
  const file = multiplyStory(readJson('../../../src/story/story.json'), size);
  const read = checkStory(file, `the story, ${size} times`);
  if ('problems' in read) throw new Error(read.problems.map(formatProblem).slice(0, 3).join('\n'));
  const shapes: GeoCollection = readJson('../../../public/geo/places.geojson');
  const original: StoryFile = readJson('../../../src/story/story.json');
  const ids = original.places.map(({ id }) => id);
  return { size, file, story: read.story, places: multiplyGeography(shapes, ids, size) };
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
