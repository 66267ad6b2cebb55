import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Geometry, Position } from 'geojson';
import type { GeoFeature, GeoName, GeoProperties, LayerProvenance } from '../geo/geography';
import { squareKilometres } from '../geo/measure';
import { rightHanded } from '../geo/overlay';
import { roundLine } from './near/detail';

const MOST_DECIMALS = 6;

/**
 * A feature as public/geo keeps it: right-handed rings, rounded (to `decimals`, at most 6), the story's id as feature id too.
 */
export function makeFeature(properties: GeoProperties, geometry: Geometry, decimals = MOST_DECIMALS): GeoFeature {
  const tidy = tidyGeometry(geometry, (line) => roundLine(line, () => decimals));
  const { id } = properties;
  return { type: 'Feature', ...(id === undefined ? {} : { id }), properties, geometry: tidy };
}

function tidyGeometry(geometry: Geometry, round: (line: readonly Position[]) => Position[]): Geometry {
  const polygon = (rings: readonly Position[][]) => rightHanded(rings.map(round).filter((ring) => ring.length > 3));
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: round([geometry.coordinates])[0] ?? [] };
    case 'LineString':
      return { type: 'LineString', coordinates: round(geometry.coordinates) };
    case 'MultiLineString': {
      const lines = geometry.coordinates.map(round).filter((line) => line.length > 1);
      const [only, ...others] = lines;
      if (only && others.length === 0) return { type: 'LineString', coordinates: only };
      return { type: 'MultiLineString', coordinates: lines };
    }
    case 'Polygon':
      return { type: 'Polygon', coordinates: polygon(geometry.coordinates) };
    case 'MultiPolygon': {
      const polygons = geometry.coordinates.map(polygon).filter((rings) => rings.length > 0);
      const [only, ...others] = polygons;
      if (only && others.length === 0) return { type: 'Polygon', coordinates: only };
      return { type: 'MultiPolygon', coordinates: polygons };
    }
    default:
      throw new Error(`no ${geometry.type} is drawn`);
  }
}

const OUTPUT = new URL('../../public/geo/', import.meta.url);

/** Writes one collection, a feature a line, so that a change shows as the lines it touches. Prints what it wrote. */
export function writeCollection(name: GeoName, features: readonly GeoFeature[]): void {
  const lines = features.map((feature) => JSON.stringify(feature));
  writeText(`${name}.geojson`, `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`, [
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

const HEAD = `# Where the map's shapes come from

Written by the geography build (\`npm run geo\`) from the same data as layers.json; do not edit by hand. Boundaries and names
shown imply no endorsement. The notes tell how the shapes are made; where they go on to tell of the world, they say that this is
outside the article.

- OpenStreetMap data © OpenStreetMap contributors, under the Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/).
  The files in this folder that derive from it (countries, lines, water, each also -close, and places) stay under that licence.
- Positions and names of towns: GeoNames (https://www.geonames.org), under Creative Commons Attribution 4.0
  (https://creativecommons.org/licenses/by/4.0/).
- Natural Earth (https://www.naturalearthdata.com): public domain.
`;

/** SOURCES.md: a table of all layers, then what is to be known of each. */
export function sourcesText(layers: readonly LayerProvenance[]): string {
  const rows = layers.map(
    ({ id, title, method, uncertaintyMetres, dataDate, licence }) =>
      `| ${[`\`${id}\``, title, method, `± ${uncertaintyMetres} m`, dataDate, licence].join(' | ')} |`,
  );
  const notes = layers.map(
    ({ id, title, source, version, note }) => `## ${title} (\`${id}\`)\n\n${source}; version ${version}.\n\n${note}\n`,
  );
  const table = [
    '| layer | title | method | uncertainty | date of the data | licence |',
    '|---|---|---|---|---|---|',
    ...rows,
  ];
  return `${HEAD}\n${table.join('\n')}\n\n${notes.join('\n')}`;
}
