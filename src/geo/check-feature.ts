import { isObject, type JsonObject } from '../base/json-object';
import { quote } from '../base/problem';
import { checkFields } from './check-fields';
import { checkGeometry } from './check-geometry';
import { plainText, slug, wholeNumber, yesNo } from './field-rules';
import type { GeoProperties } from './geography';
import type { Report } from './report';

const PROPERTIES = {
  needed: ['layer', 'kind'],
  rules: {
    id: slug,
    layer: slug,
    kind: slug,
    name: plainText,
    rank: wholeNumber(1, 5, 'Give 1 to what is shown first, 5 to what is shown only close up.'),
    schematic: yesNo,
    ground: yesNo,
    capital: yesNo,
  } satisfies Record<keyof GeoProperties, unknown>,
};

const MEMBERS = ['type', 'id', 'properties', 'geometry', 'bbox'];

/** Notes what is wrong with one feature: its id, its properties (`GeoProperties`) and its geometry. */
export function checkFeature(report: Report, path: string, feature: unknown): void {
  if (!isObject(feature) || feature['type'] !== 'Feature') {
    const remedy = 'Write it as { "type": "Feature", "properties": ..., "geometry": ... }.';
    report.add(path, quote(feature), 'a GeoJSON Feature', remedy);
    return;
  }
  const { properties, geometry } = feature;
  for (const name of Object.keys(feature).filter((each) => !MEMBERS.includes(each))) {
    const remedy = 'Remove it, or move it into the properties.';
    report.add(`${path}.${name}`, quote(feature[name]), `no member but ${MEMBERS.join(', ')}`, remedy);
  }
  if (isObject(properties)) {
    checkFields(report, `${path}.properties`, properties, PROPERTIES);
    checkId(report, `${path}.id`, feature, properties);
  } else {
    const remedy = 'Give the feature at least "layer" and "kind".';
    report.add(`${path}.properties`, quote(properties), 'an object with properties', remedy);
  }
  checkGeometry(report, `${path}.geometry`, geometry);
}

/** MapLibre finds a feature by its own id, the rest of the app by the one in its properties. */
function checkId(report: Report, path: string, feature: JsonObject, properties: JsonObject): void {
  const [own, told] = [feature['id'], properties['id']];
  if (own === told) return;
  const expected = 'the same id as in the properties';
  report.add(path, quote(own), expected, `The properties have ${quote(told)}: correct one of the two.`);
}
