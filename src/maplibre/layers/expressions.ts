import type { ExpressionSpecification } from 'maplibre-gl';
import { type ByMark, pointMarks } from '../../cartography/places';
import type { ZoomStops } from '../../cartography/zoom';

/** Whether a place has a mark, e.g. `selected`, in its feature state. */
export const flag = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false];

/** Id of the state that a place is in; empty for none. */
export const state: ExpressionSpecification = ['coalesce', ['feature-state', 'state'], ''];

/** True for features of any of some kinds. */
export function isKind(...kinds: readonly string[]): ['in', ExpressionSpecification, ExpressionSpecification] {
  return ['in', ['get', 'kind'], ['literal', [...kinds]]];
}

/** Stops by zoom level, straight in between; a single one holds at every level. `write` puts a value in other words. */
export function byZoom(
  stops: ZoomStops,
  write: (value: number) => number | ExpressionSpecification = (value) => value,
): ExpressionSpecification | number {
  const [first, ...more] = stops;
  if (first && more.length === 0) return first[1];
  const values = stops.flatMap(([zoom, value]) => [zoom, write(value)]);
  return ['interpolate', ['linear'], ['zoom'], ...values] as unknown as ExpressionSpecification;
}

/** Values by what marks a place, the first that applies. */
export function byMark<Value>(
  values: ByMark<Value>,
  write: (value: Value) => number | string,
): ExpressionSpecification {
  const cases = pointMarks.flatMap((mark) => {
    const value = values[mark];
    return value === undefined ? [] : [flag(mark), write(value)];
  });
  return ['case', ...cases, write(values.plain)] as unknown as ExpressionSpecification;
}
