import type { Position } from 'geojson';
import { quote } from '../base/problem';
import { readPositions } from './check-positions';
import type { Report } from './report';
import { findSwapped } from './swapped';

/** Notes what is wrong with the positions of a line. */
export function checkLine(report: Report, path: string, value: unknown): void {
  const line = readPositions(report, path, value);
  if (!line) return;
  if (line.length < 2) {
    const remedy = 'Complete the line, or remove it.';
    report.add(path, countOf(line), 'at least 2 positions', remedy);
  }
  checkRepeats(report, path, line);
  checkSwapped(report, path, line);
}

/** Notes positions that stand twice in a row, which no drawing needs. */
export function checkRepeats(report: Report, path: string, line: readonly Position[]): void {
  for (const [index, position] of line.entries()) {
    const before = line[index - 1];
    if (!before || !isSame(before, position)) continue;
    report.add(`${path}[${index}]`, quote(position), 'a position other than the one before', 'Remove the repeat.');
  }
}

/** Notes positions within a line that lie where the line would be with latitude first; true where there are any. */
export function checkSwapped(report: Report, path: string, line: readonly Position[]): boolean {
  const swapped = findSwapped(line);
  for (const index of swapped) {
    const [first, second] = line[index] ?? [];
    const remedy = `Latitude and longitude look swapped: longitude comes first, ${quote([second, first])}.`;
    report.add(`${path}[${index}]`, quote([first, second]), 'a position near those beside it', remedy);
  }
  return swapped.length > 0;
}

export function isSame(a: Position | undefined, b: Position | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

export function countOf(line: readonly Position[]): string {
  return line.length === 1 ? '1 position' : `${line.length} positions`;
}
