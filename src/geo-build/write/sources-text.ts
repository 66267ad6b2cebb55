import type { LayerProvenance } from '../../geo/geography';

const HEAD = `# Where the map's shapes come from

Written by the geography build (\`npm run geo\`) from the same data as layers.json; do not edit by hand. Boundaries and names
shown imply no endorsement. The notes tell how the shapes are made; where they go on to tell of the world, they say that this is
outside the article.

- OpenStreetMap data © OpenStreetMap contributors, under the Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/).
  The files in this folder that derive from it (countries, lines, water, places) stay under that licence.
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
