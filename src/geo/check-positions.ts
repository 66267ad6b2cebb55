import type { Position } from 'geojson';
import { quote } from '../base/problem';
import type { Report } from './report';

/** The sixth decimal of a degree is 0.1 m on the ground. */
const MOST_DECIMALS = 6;

/** Notes what is wrong with one position, [longitude, latitude] in degrees; true where it can be drawn. */
export function checkPosition(report: Report, path: string, value: unknown): value is Position {
  if (!isPair(value)) {
    const remedy = 'Give exactly two numbers without quotes, longitude first.';
    report.add(path, quote(value), 'two numbers, [longitude, latitude]', remedy);
    return false;
  }
  const [longitude, latitude] = value;
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
    const swapped = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180;
    const remedy = swapped
      ? `Latitude and longitude look swapped: longitude comes first, ${quote([latitude, longitude])}.`
      : 'Correct the numbers; they are degrees of WGS 84, not metres.';
    report.add(path, quote(value), 'a longitude from -180 to 180, then a latitude from -90 to 90', remedy);
    return false;
  }
  if (value.some((degrees) => Number(degrees.toFixed(MOST_DECIMALS)) !== degrees)) {
    const remedy = 'Round the coordinates: more decimals claim to know better than 0.1 m.';
    report.add(path, quote(value), `at most ${MOST_DECIMALS} decimals`, remedy);
  }
  return true;
}

/** Notes what is wrong with a list of positions and each of them; the list, where all of it can be drawn. */
export function readPositions(report: Report, path: string, value: unknown): readonly Position[] | undefined {
  if (!Array.isArray(value)) {
    report.add(path, quote(value), 'a list of positions', 'Write it as [[longitude, latitude], ...].');
    return undefined;
  }
  const sound = value.filter((item, index) => checkPosition(report, `${path}[${index}]`, item));
  return sound.length === value.length ? sound : undefined;
}

function isPair(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((number) => Number.isFinite(number));
}
