/** A file of tests/geo/broken with one fault, and what its one problem holds. */
export interface BrokenFile {
  readonly file: string;
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** Files whose JSON, members or properties are broken. */
const ofForm: readonly (readonly [file: string, path: string, found: string, expected: string, remedy: string])[] = [
  ['empty-file', '$', 'an empty file', 'JSON', 'Restore'],
  ['half-a-file', '$', 'ends in the middle of something (line 3, column 88)', 'all brackets', 'cut off'],
  ['web-page', '$', 'at line 1, column 1', 'JSON', 'Look there'],
  ['trailing-comma', '$', 'at line 4, column 2', 'JSON', 'surplus comma'],
  ['bare-list', '$', '[]', 'a GeoJSON FeatureCollection', 'Wrap the features'],
  ['single-feature', '$', '{"type":"Feature"', 'a GeoJSON FeatureCollection', 'Wrap the features'],
  ['no-features-list', '$.features', 'nothing', 'the field "features"', 'Add "features"'],
  ['crs-member', '$.crs', 'EPSG:3857', 'no field but type, features, bbox', 'WGS 84 only: convert'],
  ['strange-member', '$.legend', '"zones in red"', 'no field but type, features', 'Remove it'],
  ['not-a-feature', '$.features[1]', '"Place"', 'a GeoJSON Feature', '"type": "Feature"'],
  ['property-outside', '$.features[1].colour', '"red"', 'no field but type, id', 'move it into the properties'],
  ['no-properties', '$.features[1].properties', 'null', 'an object with the fields layer, kind', 'Write it as {'],
  ['missing-layer', '$.features[1].properties.layer', 'nothing', 'the field "layer"', 'Add "layer"'],
  ['missing-kind', '$.features[1].properties.kind', 'nothing', 'the field "kind"', 'Add "kind"'],
  ['kind-with-spaces', '$.features[0].properties.kind', '"Small town"', 'small letters', 'Write it like'],
  ['misspelt-property', '$.features[0].properties.schematik', 'true', 'no field but id', 'Did you mean "schematic"?'],
  ['yes-as-text', '$.features[0].properties.schematic', '"yes"', 'true or false', 'without quotes'],
  ['rank-as-text', '$.features[0].properties.rank', '"2"', 'from 1 to 5', 'shown first'],
  ['rank-too-high', '$.features[0].properties.rank', '9', 'from 1 to 5', 'shown first'],
  ['two-ids', '$.features[0].id', '"other-place"', 'the same id', '"a-place"'],
  ['id-in-properties-only', '$.features[0].id', 'nothing', 'the same id', '"a-place"'],
  ['empty-text', '$.features[0].properties.name', '""', 'not empty', 'Write the text'],
  ['endless-text', '$.features[0].properties.name', '(2003 characters)', 'at most 2000', 'Shorten'],
  ['markup', '$.features[0].properties.name', '<b>', 'without markup', '< and >'],
];

/** Files whose geometry is broken. */
const ofShape: readonly (readonly [file: string, path: string, found: string, expected: string, remedy: string])[] = [
  ['null-geometry', '$.features[1].geometry', 'null', 'a geometry', 'Give the feature its shape'],
  ['misspelt-geometry', '$.features[0].geometry.type', '"Poligon"', 'one of Point,', 'Did you mean "Polygon"?'],
  ['geometry-collection', '$.features[0].geometry.type', '"GeometryCollection"', 'one of Point,', 'these alone'],
  ['no-coordinates', '$.features[0].geometry.coordinates', 'nothing', 'the field "coordinates"', 'Add "coordinates"'],
  [
    'polygon-without-rings',
    '$.features[0].geometry.coordinates',
    '[[34.3,31.4],',
    'a list of rings',
    'a polygon has rings',
  ],
  ['multipolygon-empty', '$.features[0].geometry.coordinates', '[]', 'not empty', 'coordinates'],
  ['coordinate-as-text', '$.features[0].geometry.coordinates[0][1]', '["34.4",31.4]', 'two numbers', 'without quotes'],
  ['missing-coordinate', '$.features[0].geometry.coordinates[0][1]', '[34.4]', 'two numbers', 'exactly two'],
  ['altitude', '$.features[0].geometry.coordinates', '[34.25,31.3,40]', 'two numbers', 'exactly two'],
  [
    'swapped-point',
    '$.features[0].geometry.coordinates',
    '[31.3,134.25]',
    'a longitude from -180 to 180',
    'swapped: longitude comes first, [134.25,31.3]',
  ],
  [
    'swapped-corner',
    '$.features[0].geometry.coordinates[0][2]',
    '[31.5,34.4]',
    'near those beside it',
    'swapped: longitude comes first, [34.4,31.5]',
  ],
  ['swapped-end-of-line', '$.features[0].geometry.coordinates[2]', '[31.4,34.4]', 'near those beside it', 'swapped'],
  [
    'metres-for-degrees',
    '$.features[0].geometry.coordinates',
    '[3812000,3675000]',
    'a longitude from -180',
    'not metres',
  ],
  ['longitude-too-far', '$.features[0].geometry.coordinates', '[394.25,31.3]', 'a longitude from -180', 'Correct'],
  [
    'latitude-beyond-the-pole',
    '$.features[0].geometry.coordinates',
    '[34.25,191]',
    'a latitude from -90 to 90',
    'Correct',
  ],
  ['seven-decimals', '$.features[0].geometry.coordinates', '[34.1234567,31.3]', 'at most 6 decimals', 'Round'],
  ['line-of-one', '$.features[0].geometry.coordinates', '1 position', 'at least 2', 'Complete'],
  ['repeated-in-line', '$.features[0].geometry.coordinates[2]', '[34.3,31.3]', 'other than the one before', 'Remove'],
  [
    'repeated-in-ring',
    '$.features[0].geometry.coordinates[0][2]',
    '[34.4,31.4]',
    'other than the one before',
    'Remove',
  ],
  [
    'open-ring',
    '$.features[0].geometry.coordinates[0][3]',
    '[34.3,31.5]',
    'the first again',
    'repeat its first position, [34.3,31.4]',
  ],
  ['second-polygon-open', '$.features[0].geometry.coordinates[1][0][3]', '[35.3,31.5]', 'the first again', 'open'],
  ['short-ring', '$.features[0].geometry.coordinates[0]', '3 positions', 'at least 4', 'Complete'],
  ['clockwise-ring', '$.features[1].geometry.coordinates[0]', 'clockwise', 'a counterclockwise outer ring', 'Reverse'],
  [
    'hole-counterclockwise',
    '$.features[0].geometry.coordinates[1]',
    'counterclockwise',
    'a clockwise ring around a hole',
    'Reverse',
  ],
  [
    'bow-tie',
    '$.features[0].geometry.coordinates[0][0]',
    'crosses the one from [34.4,31.4] to [34.3,31.5], at [2]',
    'does not cross itself',
    'Untangle',
  ],
  [
    'self-crossing-ring',
    '$.features[0].geometry.coordinates[0][1]',
    ', at [3] of the same ring',
    'does not cross itself',
    'Untangle',
  ],
  [
    'hole-outside',
    '$.features[0].geometry.coordinates[1][0]',
    '[34.41,31.42]',
    'inside the outer ring',
    'Move the hole',
  ],
];

export const brokenFiles: readonly BrokenFile[] = [...ofForm, ...ofShape].map(
  ([file, path, found, expected, remedy]) => ({ file: `${file}.geojson`, path, found, expected, remedy }),
);
