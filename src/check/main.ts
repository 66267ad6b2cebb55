import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readStory } from '../story/read-story';
import { formatProblem, type Problem } from '../validation/problem';
import { checkFile, checkProject, readText, STORY } from './check-project';
import { listStatements } from './list-statements';

const LIST = '--list';

const project = fileURLToPath(new URL('../../', import.meta.url));
const given = process.argv.slice(2);
const files = given.filter((word) => word !== LIST);

process.exitCode = given.includes(LIST)
  ? await list(files[0] ?? join(project, STORY))
  : report(files.length > 0 ? await checkEach(files) : await checkProject(project));

async function checkEach(paths: readonly string[]): Promise<readonly Problem[]> {
  const found = await Promise.all(paths.map((path) => checkFile(path, nameOf(path))));
  return found.flat();
}

/** Prints every statement of a story for a person to hold against the article; returns the exit code. */
async function list(path: string): Promise<number> {
  const read = await readText(path, nameOf(path));
  const story = 'text' in read ? readStory(read.text, nameOf(path)) : read;
  if ('problems' in story) return report(story.problems);
  console.log(listStatements(story.story));
  return 0;
}

/** Prints every problem and a closing line; returns the exit code. */
function report(problems: readonly Problem[]): number {
  for (const problem of problems) console.error(`${formatProblem(problem)}\n`);
  const what = files.length > 0 ? files.join(', ') : 'story and geography';
  if (problems.length === 0) console.log(`${what}: no problems`);
  else console.error(`${what}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  return problems.length === 0 ? 0 : 1;
}

function nameOf(path: string): string {
  return relative('.', path) || path;
}
