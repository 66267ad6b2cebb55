import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblem, type Problem } from '../base/problem';
import { checkFile } from './check-file';
import { checkProject } from './check-project';

const project = fileURLToPath(new URL('../../', import.meta.url));
const files = process.argv.slice(2);

process.exitCode = report(files.length > 0 ? await checkEach(files) : await checkProject(project));

async function checkEach(paths: readonly string[]): Promise<readonly Problem[]> {
  const found = await Promise.all(paths.map((path) => checkFile(path, relative('.', path) || path)));
  return found.flat();
}

/** Prints every problem and a closing line; returns the exit code. */
function report(problems: readonly Problem[]): number {
  for (const problem of problems) console.error(`${formatProblem(problem)}\n`);
  const what = files.length > 0 ? files.join(', ') : 'story and geography';
  if (problems.length === 0) console.log(`${what}: no problems`);
  else console.error(`${what}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  return problems.length === 0 ? 0 : 1;
}
