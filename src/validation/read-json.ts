import { type ParseError, parse, visit } from 'jsonc-parser';
import type { Issue } from './problem';
import { legible, quote } from './quote';

/** What follows the fault where a file is cut off: nothing, a text without end, or a piece of a word or number. */
const CUT_OFF = /^(?:"(?:[^"\\\n]|\\.)*\\?|-?\d[\d.]*(?:e[+-]?)?|[a-z-]{0,4})$/i;

type Json = { readonly value: unknown } | { readonly issue: Issue };

/**
 * Reads JSON of at most `longest` characters; what cannot be read is told with the line and column where it breaks.
 * Never throws.
 */
export function readJson(text: string, longest: number): Json {
  if (text.trim() === '') {
    return broken('an empty file', 'JSON', 'Restore the file from an earlier version.');
  }
  if (text.length > longest) {
    return broken(
      `${text.length} characters`,
      `at most ${longest} characters`,
      'See whether this is the right file; a text in it may have been pasted many times.',
    );
  }
  // A byte order mark is no part of JSON, yet some editors write one.
  const json = text.replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(json);
    return findLoss(json) ?? { value };
  } catch (error) {
    return notJson(json, error);
  }
}

/** What the parser would read without a word, and not as it is written: of fields with one name all but the last are lost. */
function findLoss(text: string): Json | null {
  const objects: Set<string>[] = [];
  let loss: Json | null = null;
  const lose = (what: string, at: number, expected: string, remedy: string): void => {
    loss ??= broken(`${what} at ${place(text, at)}`, expected, remedy);
  };
  try {
    visit(text, {
      onObjectBegin: () => void objects.push(new Set()),
      onObjectEnd: () => void objects.pop(),
      onObjectProperty: (name, at) => {
        const known = objects.at(-1);
        if (known?.has(name)) {
          const remedy = 'Remove one of the two, or correct its name.';
          lose(`${quote(name)} a second time,`, at, 'each field of an object once', remedy);
        }
        known?.add(name);
      },
      onLiteralValue: (value, at, length) => {
        if (typeof value !== 'number' || Number.isFinite(value)) return;
        lose(legible(text.slice(at, at + length)), at, 'a number that can be counted to', 'Correct the number.');
      },
    });
  } catch {
    // Lists too deep within lists for this reader are in no file that would be taken.
  }
  return loss;
}

function notJson(text: string, error: unknown): Json {
  const at = findFault(text);
  if (at === undefined) {
    return broken(quote(String(error)), 'JSON', 'Look for a missing or surplus comma, bracket or quotation mark.');
  }
  if (at > 0 && CUT_OFF.test(text.slice(at).trimEnd())) {
    return broken(
      `the file ends in the middle of something (${place(text, at)})`,
      'all brackets and quotation marks closed',
      'The file may have been cut off while saving: restore it, or close what is open.',
    );
  }
  return broken(
    `${quote(text.slice(at, at + 20))} at ${place(text, at)}`,
    'JSON',
    'Look there for a missing or surplus comma, bracket or quotation mark.',
  );
}

/**
 * Where a text stops being JSON, as a count of characters. Node's own errors name the place in some versions only.
 * Undefined where lists lie too deep within lists to be read.
 */
function findFault(text: string): number | undefined {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    return undefined;
  }
  return errors[0]?.offset;
}

function place(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

function broken(found: string, expected: string, remedy: string): Json {
  return { issue: { path: '$', found, expected, remedy } };
}
