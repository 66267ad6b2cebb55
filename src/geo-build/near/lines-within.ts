import type { MultiLineString, Position } from 'geojson';
import { type Bounds, containsPosition } from '../../geo/bounds';

/** A line's parts that lie wholly in a box, and all others. Throws where the box holds none: its source has changed. */
export function linesWithin(
  { coordinates }: MultiLineString,
  box: Bounds,
): readonly [within: Position[][], others: Position[][]] {
  const isInBox = (line: readonly Position[]) => line.every((position) => containsPosition(box, position));
  const within = coordinates.filter(isInBox);
  if (within.length === 0) throw new Error(`no part of the line lies within ${box.join(', ')}`);
  return [within, coordinates.filter((line) => !isInBox(line))];
}
