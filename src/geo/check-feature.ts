import { quote } from '../base/problem';
import { checkGeometry } from './check-geometry';
import { checkText } from './check-text';
import { isObject, type JsonObject, type Report } from './report';

const texts = ['id', 'layer', 'kind', 'name'];
const flags = ['schematic', 'ground', 'capital'];
const LAST_RANK = 5;

/** Checks one feature: its own id, its properties (`GeoProperties`) and its geometry. */
export function checkFeature(report: Report, path: string, feature: unknown): void {
  if (!isObject(feature) || feature['type'] !== 'Feature') {
    report.add(
      path,
      quote(feature),
      'a GeoJSON Feature',
      'Wrap it: {"type": "Feature", "properties": ..., "geometry": ...}.',
    );
    return;
  }
  const properties = feature['properties'];
  if (isObject(properties)) {
    checkProperties(report, `${path}.properties`, properties);
    const [own, said] = [feature['id'], properties['id']];
    if (own !== undefined && own !== said) {
      report.add(
        `${path}.id`,
        quote(own),
        `the id of its properties, ${quote(said)}`,
        'Write the same id in both places.',
      );
    }
  } else {
    report.add(
      `${path}.properties`,
      quote(properties),
      'an object with layer and kind',
      'Give the feature its properties.',
    );
  }
  checkGeometry(report, `${path}.geometry`, feature['geometry']);
}

function checkProperties(report: Report, path: string, properties: JsonObject): void {
  for (const name of ['layer', 'kind']) {
    if (properties[name] !== undefined) continue;
    report.add(`${path}.${name}`, 'nothing', 'a text', `Say which ${name} the feature belongs to.`);
  }
  for (const [name, value] of Object.entries(properties)) {
    const at = `${path}.${name}`;
    if (texts.includes(name)) checkText(report, at, value);
    else if (flags.includes(name)) {
      if (typeof value !== 'boolean') report.add(at, quote(value), 'true or false', 'Write true, or leave it out.');
    } else if (name === 'rank') {
      const isRank = Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LAST_RANK;
      if (!isRank) report.add(at, quote(value), `a whole number from 1 to ${LAST_RANK}`, 'Give 1 to what shows first.');
    } else {
      const known = [...texts, 'rank', ...flags].join(', ');
      report.add(at, quote(value), `one of ${known}`, 'Correct the name of the property, or remove it.');
    }
  }
}
