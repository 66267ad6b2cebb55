import { basename, extname } from 'node:path';
import { type Problem, quote } from '../base/problem';
import { checkGeoFile } from '../geo/check';
import { checkProvenance } from '../geo/check-provenance';
import { readStory } from '../story/read-story';
import { readText } from './read-text';

/** All problems of one file: `.geojson` is geography, layers.json its sources, any other `.json` a story. */
export async function checkFile(path: string, name: string): Promise<readonly Problem[]> {
  const read = await readText(path, name);
  return 'text' in read ? checkText(name, read.text) : read.problems;
}

/** The same for a text that is read already. */
export function checkText(name: string, text: string): readonly Problem[] {
  const ending = extname(name);
  if (ending === '.geojson') return checkGeoFile(name, text);
  if (basename(name) === 'layers.json') return checkProvenance(name, text);
  if (ending === '.json') {
    const story = readStory(text, name);
    return 'problems' in story ? story.problems : [];
  }
  const expected = 'a story, .json, or geography, .geojson';
  return [{ file: name, path: '$', found: quote(ending), expected, remedy: 'Give the file one of these endings.' }];
}
