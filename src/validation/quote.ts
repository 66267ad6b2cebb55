import type { Issue } from './problem';

const LONGEST_QUOTE = 80;

/** What is not seen, or turns round what stands beside it, as controls of the reading direction do; halves of characters. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** Quotes any value for a problem's `found`. Never throws. */
export function quote(value: unknown): string {
  return value === undefined ? 'nothing' : legible(write(value));
}

/** A text of a file or address that can stand in a problem: cut, so that it cannot flood it, the unseen as `U+202E`. */
export function legible(text: string): string {
  const short = text
    .slice(0, LONGEST_QUOTE)
    .replace(UNSEEN, (unseen) => `U+${unseen.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`);
  return text.length > LONGEST_QUOTE ? `${short}… (${text.length} characters)` : short;
}

function write(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // JSON.stringify has a limited stack, although JSON.parse reads lists within lists to any depth.
    return 'a value that is nested too deeply to show';
  }
}

/** An issue whose `found` is the value that stands there. */
export function issueAt(path: string, value: unknown, expected: string, remedy: string): Issue {
  return { path, found: quote(value), expected, remedy };
}
