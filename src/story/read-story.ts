import * as v from 'valibot';
import { type Issue, type Problem, problemsOf } from '../validation/problem';
import { readJson } from '../validation/read-json';
import { toIssue } from '../validation/schema';
import { issuesIn } from './check-story';
import { deepFreeze } from './deep-freeze';
import { normaliseStory } from './normalise';
import { knownIds, withoutBroken } from './readable';
import { storySchema } from './schema';
import type { Story } from './story';

/** A story is some 50 thousand characters; far more than that is not a story. */
const LONGEST_FILE = 1_000_000;

export type StoryRead = { readonly story: Story } | { readonly problems: readonly Problem[] };

/** Reads a story file: either the frozen story, or everything that is wrong with the file. */
export function readStory(text: string, file: string): StoryRead {
  const json = readJson(text, LONGEST_FILE);
  if ('issue' in json) return { problems: problemsOf(file, [json.issue]) };
  return checkStory(json.value, file);
}

/** Checks a story that is parsed already; `file` is the name that the problems give. */
export function checkStory(value: unknown, file: string): StoryRead {
  const result = v.safeParse(storySchema, value);
  const ofForm = (result.issues ?? []).map(toIssue);
  const ofSense = result.success ? issuesIn(result.output, knownIds(value)) : issuesInRest(value, result.issues);
  const issues = [...ofForm, ...ofSense.filter(({ path }) => !ofForm.some((form) => isWithin(form.path, path)))];
  if (result.success && issues.length === 0) return { story: deepFreeze(normaliseStory(result.output)) };
  return { problems: problemsOf(file, issues) };
}

/** True for the JSON path of a value, or of something in it. */
function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}

/** What else is wrong in those parts of a broken file that can be read. */
function issuesInRest(value: unknown, issues: readonly v.BaseIssue<unknown>[]): readonly Issue[] {
  const rest = withoutBroken(value, issues);
  return rest === null ? [] : issuesIn(rest, knownIds(value));
}
