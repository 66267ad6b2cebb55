import type { Position } from 'geojson';
import { quote } from '../base/problem';
import type { Report } from './report';

/** Notes positions that stand twice in a row, which no drawing needs. */
export function checkRepeats(report: Report, path: string, line: readonly Position[]): void {
  for (const [index, [x, y]] of line.entries()) {
    const before = line[index - 1];
    if (before && before[0] === x && before[1] === y) {
      report.add(`${path}[${index}]`, quote([x, y]), 'a position other than the one before', 'Remove the repeat.');
    }
  }
}
