import { nearest } from '../base/nearest';
import { quote } from '../base/problem';
import type { Report } from './report';

/** Notes what is wrong with the value of one field. */
export type FieldRule = (report: Report, path: string, value: unknown) => void;

const LONGEST_TEXT = 2000;

/** A text that the app may show: not empty, of sensible length, without markup. */
export const plainText: FieldRule = (report, path, value) => {
  if (typeof value !== 'string' || value.trim() === '') {
    report.add(path, quote(value), 'a text that is not empty', 'Write the text in double quotes.');
    return;
  }
  if (value.length > LONGEST_TEXT) {
    report.add(path, quote(value), `a text of at most ${LONGEST_TEXT} characters`, 'Shorten the text.');
  }
  const markup = value.search(/[<>]/);
  if (markup >= 0) {
    const remedy = 'Remove the characters < and >: texts are shown as written.';
    report.add(path, quote(value.slice(Math.max(0, markup - 10))), 'plain text without markup', remedy);
  }
};

/** A name for the program, not for the reader: small letters, digits, hyphens. */
export const slug: FieldRule = (report, path, value) => {
  if (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return;
  report.add(path, quote(value), 'an id: small letters, digits, single hyphens', 'Write it like "old-town".');
};

export const yesNo: FieldRule = (report, path, value) => {
  if (typeof value === 'boolean') return;
  report.add(path, quote(value), 'true or false', 'Write true without quotes, or leave the field out.');
};

/** A whole number between two others, or one of them. */
export function wholeNumber(least: number, most: number, remedy: string): FieldRule {
  return (report, path, value) => {
    const fits = typeof value === 'number' && Number.isInteger(value) && least <= value && value <= most;
    if (!fits) report.add(path, quote(value), `a whole number from ${least} to ${most}`, remedy);
  };
}

/** One word out of a fixed list. */
export function oneOf(words: readonly string[]): FieldRule {
  return (report, path, value) => {
    if (typeof value === 'string' && words.includes(value)) return;
    report.add(path, quote(value), `one of ${words.join(', ')}`, `Use one of these words.${nearest(value, words)}`);
  };
}
