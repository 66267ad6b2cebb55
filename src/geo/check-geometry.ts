import { isObject } from '../base/json-object';
import { nearest } from '../base/nearest';
import { quote } from '../base/problem';
import { checkLine } from './check-line';
import { checkPosition } from './check-positions';
import { checkPolygon } from './check-rings';
import type { Report } from './report';

type Check = (report: Report, path: string, coordinates: unknown) => void;

const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['Point', checkPosition],
  ['LineString', checkLine],
  ['Polygon', checkPolygon],
  ['MultiPoint', eachOf(checkPosition)],
  ['MultiLineString', eachOf(checkLine)],
  ['MultiPolygon', eachOf(checkPolygon)],
]);
const TYPES = [...checks.keys()];

/** Notes what is wrong with a geometry: its type and every position, line and ring. */
export function checkGeometry(report: Report, path: string, geometry: unknown): void {
  if (!isObject(geometry)) {
    report.add(path, quote(geometry), 'a geometry', 'Give the feature its shape, or remove the feature.');
    return;
  }
  const { type, coordinates } = geometry;
  const check = typeof type === 'string' ? checks.get(type) : undefined;
  if (check) check(report, `${path}.coordinates`, coordinates);
  else {
    const remedy = `The map draws these alone.${nearest(type, TYPES)}`;
    report.add(`${path}.type`, quote(type), `one of ${TYPES.join(', ')}`, remedy);
  }
}

function eachOf(check: Check): Check {
  return (report, path, coordinates) => {
    if (!Array.isArray(coordinates) || coordinates.length === 0) {
      const remedy = 'Give the geometry its coordinates, or remove the feature.';
      report.add(path, quote(coordinates), 'a list that is not empty', remedy);
      return;
    }
    for (const [index, part] of coordinates.entries()) check(report, `${path}[${index}]`, part);
  };
}
