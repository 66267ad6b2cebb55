import { quote } from '../base/problem';
import type { Report } from './report';

const LONGEST = 2000;

/** Checks a text that the map may show: present, not empty, of sensible length, without markup. */
export function checkText(report: Report, path: string, value: unknown): void {
  if (typeof value !== 'string' || value.trim() === '') {
    report.add(path, quote(value), 'a text that is not empty', 'Write the text in quotes.');
  } else if (value.length > LONGEST) {
    report.add(path, quote(value), `at most ${LONGEST} characters`, 'Shorten the text.');
  } else if (/[<>]/.test(value)) {
    report.add(path, quote(value), 'plain text without < and >', 'Remove the markup: texts are shown as they stand.');
  }
}
