import type { Finding } from './finding';
import { findJsonFault } from './json-fault';
import { quote } from './problem';

/** What follows the fault where a file is cut off: nothing, a text without end, or a piece of a word or number. */
const CUT_OFF = /^(?:"(?:[^"\\\n]|\\.)*\\?|[a-z.+-]{0,4})$/i;

export type Json = { readonly value: unknown } | { readonly finding: Finding };

/**
 * Reads JSON of at most `longest` characters; what cannot be read is told with the line and column where it breaks.
 * Never throws.
 */
export function readJson(text: string, longest: number): Json {
  if (text.trim() === '') {
    return fault('an empty file', 'JSON', 'Restore the file from an earlier version.');
  }
  if (text.length > longest) {
    return fault(
      `${text.length} characters`,
      `at most ${longest} characters`,
      'See whether this is the right file; a text in it may have been pasted many times.',
    );
  }
  try {
    // A byte order mark is no part of JSON, yet some editors write one.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return notJson(text, error);
  }
}

function notJson(text: string, error: unknown): Json {
  const at = findJsonFault(text.replace(/^\uFEFF/, ''));
  if (at === null) return fault(quote(String(error)), 'JSON', 'Write the file as JSON.');
  if (at > 0 && CUT_OFF.test(text.slice(at).trimEnd())) {
    return fault(
      `the file ends in the middle of something (${place(text, at)})`,
      'all brackets and quotation marks closed',
      'The file may have been cut off while saving: restore it, or close what is open.',
    );
  }
  return fault(
    `${quote(text.slice(at, at + 20))} at ${place(text, at)}`,
    'JSON',
    'Look there for a missing or surplus comma, bracket or quotation mark.',
  );
}

function place(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

function fault(found: string, expected: string, remedy: string): Json {
  return { finding: { path: '$', found, expected, remedy } };
}
