import type { Position } from 'geojson';
import { quote } from '../base/problem';
import { checkRepeats } from './check-repeats';
import { checkRings } from './check-rings';
import { isObject, type Report } from './report';

const MOST_DECIMALS = 6;
// How deep the positions lie in `coordinates`, by geometry type.
const depths: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/** Checks a geometry: its type, every position, lines of at least two positions, rings. */
export function checkGeometry(report: Report, path: string, geometry: unknown): void {
  const type = isObject(geometry) ? String(geometry['type']) : '';
  const depth = depths[type];
  if (!isObject(geometry) || depth === undefined) {
    const found = isObject(geometry) ? quote(geometry['type']) : quote(geometry);
    report.add(
      isObject(geometry) ? `${path}.type` : path,
      found,
      `one of ${Object.keys(depths).join(', ')}`,
      'Use one of these geometries.',
    );
    return;
  }
  const before = report.problems.length;
  checkNested(report, `${path}.coordinates`, geometry['coordinates'], depth);
  if (report.problems.length > before) return;
  const coordinates = geometry['coordinates'];
  if (type === 'Polygon') checkRings(report, `${path}.coordinates`, coordinates as Position[][]);
  if (type === 'MultiPolygon') {
    for (const [index, rings] of (coordinates as Position[][][]).entries()) {
      checkRings(report, `${path}.coordinates[${index}]`, rings);
    }
  }
  if (type === 'LineString') checkLine(report, `${path}.coordinates`, coordinates as Position[]);
  if (type === 'MultiLineString') {
    for (const [index, line] of (coordinates as Position[][]).entries()) {
      checkLine(report, `${path}.coordinates[${index}]`, line);
    }
  }
}

function checkNested(report: Report, path: string, value: unknown, depth: number): void {
  if (depth === 0) {
    checkPosition(report, path, value);
    return;
  }
  if (!Array.isArray(value) || value.length === 0) {
    report.add(
      path,
      quote(value),
      depth === 1 ? 'a list of positions' : 'a list of lists of positions',
      'Give it its coordinates.',
    );
    return;
  }
  for (const [index, item] of value.entries()) checkNested(report, `${path}[${index}]`, item, depth - 1);
}

function checkPosition(report: Report, path: string, value: unknown): void {
  if (!Array.isArray(value) || value.length !== 2 || !value.every((number) => Number.isFinite(number))) {
    report.add(path, quote(value), 'two numbers: longitude, latitude', 'Write [longitude, latitude] in degrees.');
    return;
  }
  const [longitude, latitude]: number[] = value;
  if (longitude === undefined || latitude === undefined) return;
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
    const swapped = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180;
    report.add(
      path,
      quote(value),
      'a longitude from -180 to 180, then a latitude from -90 to 90',
      swapped ? 'Longitude comes first: swap the two.' : 'Correct the number, or convert to WGS 84 degrees.',
    );
  } else if (value.some((number) => decimalsOf(number) > MOST_DECIMALS)) {
    report.add(path, quote(value), `at most ${MOST_DECIMALS} decimals (0.1 m)`, 'Round the coordinates.');
  }
}

function decimalsOf(number: number): number {
  const text = String(number);
  if (text.includes('e-')) return MOST_DECIMALS + 1;
  return text.split('.')[1]?.length ?? 0;
}

function checkLine(report: Report, path: string, line: readonly Position[]): void {
  if (line.length < 2)
    report.add(path, `${line.length} position`, 'at least 2 positions', 'Complete the line, or remove it.');
  checkRepeats(report, path, line);
}
