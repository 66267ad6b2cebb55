import type { BaseIssue } from 'valibot';
import type { StoryFile } from './schema';

/** Ids that a file gives to its parts, whether or not the rest of the part can be read. */
export interface KnownIds {
  readonly places: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
}

/** Like `map`, but passes over the holes that `withoutBroken` leaves; all others keep their number. */
export function mapReadable<Item, Result>(
  list: readonly Item[],
  tell: (item: Item, index: number) => Result,
): readonly Result[] {
  return list.flatMap((item, index) => [tell(item, index)]);
}

/** Where a list has again what it had before. */
export function repeatsIn(list: readonly unknown[]): readonly number[] {
  const seen = new Set();
  return list.flatMap((item, index) => {
    if (seen.has(item)) return [index];
    seen.add(item);
    return [];
  });
}

/** The ids of a file's places, events and states, as far as they can be read. */
export function knownIds(value: unknown): KnownIds {
  const { places, events, states } = Object(value);
  return { places: idsIn(places), events: idsIn(events), states: idsIn(states) };
}

function idsIn(list: unknown): ReadonlySet<string> {
  if (!Array.isArray(list)) return new Set();
  const ids = list.map((item: unknown): unknown => Object(item).id);
  return new Set(ids.filter((id) => typeof id === 'string'));
}

/**
 * The file with every list item left out that the schema could not read, so that the rest can be checked too. The
 * items leave holes, which `flatMap` and `find` bear and `mapReadable` passes over. Null where something is broken
 * that stands in no list.
 */
export function withoutBroken(value: unknown, issues: readonly BaseIssue<unknown>[]): StoryFile | null {
  const copy = copyOf(value);
  for (const issue of issues.filter(isUnreadable)) {
    const path = issue.path ?? [];
    const depth = path.findLastIndex(({ type }) => type === 'array');
    const list = path.slice(0, depth).reduce<unknown>((inner, { key }) => Object(inner)[String(key)], copy);
    if (depth >= 0 && Array.isArray(list)) delete list[Number(path[depth]?.key)];
    else if (!UNREAD.has(path[0]?.key)) return null;
  }
  return copy as StoryFile;
}

/** Null where lists lie too deep within lists to be copied, which no part of a story does. */
function copyOf(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return null;
  }
}

/** Fields of the file that no further check reads. */
const UNREAD: ReadonlySet<unknown> = new Set(['id', 'title', 'standfirst', 'introduction', 'disclaimer']);

/** True where a value is missing or of the wrong kind, not merely unfit (too long, no such date) or surplus. */
function isUnreadable(issue: BaseIssue<unknown>): boolean {
  return issue.kind === 'schema' && issue.expected !== 'never';
}
