import * as v from 'valibot';
import { type Issue, type Problem, problemsOf } from '../validation/problem';
import { readJson } from '../validation/read-json';
import { toIssue } from '../validation/schema';
import { checkDates } from './check-dates';
import { checkPositions } from './check-positions';
import { checkReferences } from './check-references';
import { checkStatements } from './check-statements';
import { normaliseStory } from './normalise';
import { type KnownIds, knownIds, withoutBroken } from './readable';
import { type StoryFile, storySchema } from './schema';
import type { Story } from './story';

/** A story is some 50 thousand characters; far more than that is not a story. */
const LONGEST_FILE = 1_000_000;

type StoryRead = { readonly story: Story } | { readonly problems: readonly Problem[] };

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

/** Everything that is wrong with a story file beyond the shape of its parts. */
function issuesIn(file: StoryFile, known: KnownIds): readonly Issue[] {
  return [...checkReferences(file, known), ...checkStatements(file), ...checkDates(file), ...checkPositions(file)];
}

/** Freezes a value and all that it holds, maps included, so that nobody can change a story by accident. */
function deepFreeze<Value>(value: Value): Value {
  // What is no object counts as frozen.
  if (Object.isFrozen(value)) return value;
  if (value instanceof Map) freezeMap(value);
  Object.freeze(value);
  for (const each of Object.values(Object(value))) deepFreeze(each);
  return value;
}

/** `Object.freeze` alone leaves a map's entries open to `set`. */
function freezeMap(map: Map<unknown, unknown>): void {
  const refuse = (): never => {
    throw new TypeError('this map is frozen');
  };
  Object.assign(map, { set: refuse, delete: refuse, clear: refuse });
  for (const each of map.values()) deepFreeze(each);
}
