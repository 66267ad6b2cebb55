import * as v from 'valibot';
import type { Problem } from '../validation/problem';
import { quote } from '../validation/quote';
import {
  anyNumber,
  checkJson,
  fields,
  id,
  list,
  oneOf,
  pathTo,
  plainText,
  rank,
  said,
  yesNo,
} from '../validation/schema';
import { type GeoProperties, townMarks } from './geography';
import { geometry } from './geometry-schema';

/** The largest file of public/geo has some 350 thousand characters; far more than that is a mistake. */
const LONGEST_FILE = 5_000_000;
const LONGEST_TEXT = 2000;

/**
 * Everything that is wrong with the text of a GeoJSON file of public/geo: a FeatureCollection by RFC 7946 (WGS 84,
 * longitude first, right-hand rings) whose features have `GeoProperties`. An empty list means that the file is sound by
 * itself; nothing is compared with other files. Never throws.
 */
export function checkGeoFile(file: string, text: string): Problem[] {
  return checkJson(file, text, LONGEST_FILE, geoFile);
}

/** MapLibre asks for the level of a name by that of its tiles, which are whole. */
const zoomLevel = v.pipe(
  anyNumber,
  v.integer(said('a whole zoom level', 'Names change with the zoom levels of tiles, which are whole: round it.')),
);

const properties = fields({
  id: v.exactOptional(id),
  layer: id,
  kind: id,
  name: v.exactOptional(plainText(LONGEST_TEXT)),
  rank: v.exactOptional(rank),
  from: v.exactOptional(zoomLevel),
  until: v.exactOptional(zoomLevel),
  schematic: v.exactOptional(yesNo),
  ground: v.exactOptional(yesNo),
  mark: v.exactOptional(oneOf(townMarks)),
} satisfies Record<keyof GeoProperties, unknown>);

const feature = v.pipe(
  fields(
    {
      type: v.literal('Feature'),
      id: v.exactOptional(v.unknown()),
      properties,
      geometry,
      bbox: v.exactOptional(list(anyNumber)),
    },
    () => 'Remove it, or move it into the properties.',
  ),
  // MapLibre finds a feature by its own id, the rest of the app by the one in its properties.
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { id: own, properties: told } = dataset.value;
    if (own === told.id) return;
    const message = said(
      'the same id as in the properties',
      `The properties have ${quote(told.id)}: correct one of the two.`,
    );
    addIssue({ message, input: own, path: pathTo(dataset.value, 'id') });
  }),
);

const noFeature = v.custom<never>(
  () => false,
  said('a GeoJSON Feature', 'Write it as { "type": "Feature", "properties": ..., "geometry": ... }.'),
);

const ONE_SYSTEM =
  'RFC 7946 knows WGS 84 only: convert the coordinates if they are in another system, and remove `crs`.';
const WRAP = 'Wrap the features: { "type": "FeatureCollection", "features": [ ... ] }.';

const collection = fields(
  {
    type: v.literal('FeatureCollection', said('"FeatureCollection"', WRAP)),
    features: v.pipe(
      list(v.lazy((input) => (Object(input).type === 'Feature' ? feature : noFeature))),
      v.minLength(1, said('shapes to draw', 'Build the file anew with `npm run geo`.')),
    ),
    bbox: v.exactOptional(list(anyNumber)),
  },
  (key) => (key === 'crs' ? ONE_SYSTEM : 'Remove it: what is to be shown belongs in the features.'),
);

const noCollection = v.custom<never>(() => false, said('a GeoJSON FeatureCollection', WRAP));

const geoFile = v.lazy((input) => {
  const { type, features } = Object(input);
  return type === 'FeatureCollection' || features !== undefined ? collection : noCollection;
});
