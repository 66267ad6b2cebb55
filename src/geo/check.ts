import { isObject, type JsonObject } from '../base/json-object';
import { type Problem, quote } from '../base/problem';
import { readJson } from '../base/read-json';
import { checkFeature } from './check-feature';
import { Report } from './report';

/** The largest file of public/geo has some 350 thousand characters; far more than that is a mistake. */
const LONGEST_FILE = 5_000_000;

const WRAP = 'Wrap the features: { "type": "FeatureCollection", "features": [ ... ] }.';
const MEMBERS = ['type', 'features', 'bbox'];

/**
 * Everything that is wrong with the text of a GeoJSON file of public/geo: a FeatureCollection by RFC 7946 (WGS 84,
 * longitude first, right-hand rings) whose features have `GeoProperties`. An empty list means that the file is sound by
 * itself; nothing is compared with other files. Never throws.
 */
export function checkGeoFile(file: string, text: string): Problem[] {
  const json = readJson(text, LONGEST_FILE);
  if ('finding' in json) return [{ file, ...json.finding }];
  const report = new Report(file);
  if (isObject(json.value)) checkCollection(report, json.value);
  else report.add('$', quote(json.value), 'a GeoJSON FeatureCollection', WRAP);
  return report.problems();
}

function checkCollection(report: Report, root: JsonObject): void {
  const { type, features, crs } = root;
  if (type !== 'FeatureCollection') {
    report.add('$.type', quote(type), '"FeatureCollection"', WRAP);
    if (features === undefined) return;
  }
  if (crs !== undefined) {
    const remedy = 'Convert the coordinates to WGS 84 if they are not, and remove `crs`.';
    report.add('$.crs', quote(crs), 'no `crs`: RFC 7946 knows WGS 84 only', remedy);
  }
  for (const name of Object.keys(root).filter((each) => each !== 'crs' && !MEMBERS.includes(each))) {
    const expected = `no member but ${MEMBERS.join(', ')}`;
    report.add(`$.${name}`, quote(root[name]), expected, 'Remove it: what is to be shown belongs in the features.');
  }
  if (!Array.isArray(features)) {
    report.add('$.features', quote(features), 'a list of features', 'Give the collection its list of features.');
    return;
  }
  for (const [index, feature] of features.entries()) checkFeature(report, `$.features[${index}]`, feature);
}
