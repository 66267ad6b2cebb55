import type { Geometry, Position } from 'geojson';

/** Takes a position (longitude, latitude) to px, y downwards. */
export type Projection = (lonLat: readonly [number, number]) => readonly [number, number];

function ring(positions: readonly Position[], project: Projection, closed: boolean): string {
  const points = positions.map((position) => {
    const [x, y] = project([position[0] ?? 0, position[1] ?? 0]);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return points.length === 0 ? '' : `M${points.join('L')}${closed ? 'Z' : ''}`;
}

/** Path data of a polygon or line geometry; empty for points, which have no outline. */
export function svgPath(geometry: Geometry, project: Projection): string {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((each) => ring(each, project, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((each) => ring(each, project, true))
        .join('');
    case 'LineString':
      return ring(geometry.coordinates, project, false);
    case 'MultiLineString':
      return geometry.coordinates.map((each) => ring(each, project, false)).join('');
    case 'GeometryCollection':
      return geometry.geometries.map((each) => svgPath(each, project)).join('');
    default:
      return '';
  }
}
