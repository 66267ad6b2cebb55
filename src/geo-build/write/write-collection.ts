import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Feature, Geometry } from 'geojson';
import type { GeoFile, GeoProperties } from '../../geo/geography';
import { squareKilometres } from '../../geo/measure';

const OUTPUT = new URL('../../../public/geo/', import.meta.url);

/** Writes one collection, a feature a line, so that a change shows as the lines it touches. Prints what it wrote. */
export function writeCollection(file: GeoFile, features: readonly Feature<Geometry, GeoProperties>[]): void {
  const lines = features.map((feature) => JSON.stringify(feature));
  writeText(`${file}.geojson`, `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`, [
    `${features.length} features`,
    `${features.reduce((sum, { geometry }) => sum + countPositions(geometry), 0)} vertices`,
    `${Math.round(features.reduce((sum, { geometry }) => sum + squareKilometres(geometry), 0))} km²`,
  ]);
}

/** Writes a text beside the collections and prints its bytes, raw and gzip. */
export function writeText(name: string, text: string, said: readonly string[] = []): void {
  writeFileSync(new URL(name, OUTPUT), text);
  const bytes = [`${Buffer.byteLength(text)} bytes`, `${gzipSync(text).length} gzip`];
  console.log(`${name.padEnd(18)} ${[...said, ...bytes].join(', ')}`);
}

function countPositions(geometry: Geometry): number {
  if (geometry.type === 'GeometryCollection') return 0;
  const depth = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }[
    geometry.type
  ];
  if (depth === 0) return 1;
  return geometry.coordinates.flat(depth - 1).length;
}
