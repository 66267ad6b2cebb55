import type { Position } from 'geojson';

/** The text of a FeatureCollection. */
export function collection(...features: readonly unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** A point with sound properties, but for those given. */
export function point(properties: object = {}, coordinates: Position = [34.25, 31.3]) {
  const sound = { layer: 'drawn', kind: 'town' };
  return { type: 'Feature', properties: { ...sound, ...properties }, geometry: { type: 'Point', coordinates } };
}

/** A polygon of these rings, with sound properties. */
export function polygon(coordinates: readonly (readonly Position[])[]) {
  const properties = { layer: 'drawn', kind: 'zone' };
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } };
}

/** A closed ring around a square, counterclockwise, from its south-west corner; size in degrees. */
export function square([x = 0, y = 0]: Position, size: number): Position[] {
  return [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
}
