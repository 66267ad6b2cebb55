import { type Problem, quote } from '../base/problem';
import { checkFeature } from './check-feature';
import { checkLayerList } from './check-layer-list';
import { isObject, type JsonObject, Report } from './report';

/**
 * Finds all that is wrong with one file of public/geo: a FeatureCollection as RFC 7946 and `GeoProperties` have it, or
 * layers.json by its name. An empty list means that the file is sound by itself; nothing is compared with other files.
 */
export function checkGeoFile(file: string, text: string): Problem[] {
  const report = new Report(file);
  const parsed = parse(report, text);
  if (!parsed) return report.problems;
  const root = parsed.value;
  if (/(^|[\\/])layers\.json$/.test(file)) checkLayerList(report, root);
  else if (isObject(root) && root['type'] === 'FeatureCollection') checkCollection(report, root);
  else {
    const found = isObject(root) ? quote(root['type']) : quote(root);
    report.add(
      '$',
      found,
      'a GeoJSON FeatureCollection',
      'Wrap the features: {"type": "FeatureCollection", "features": [...]}.',
    );
  }
  return report.problems;
}

function parse(report: Report, text: string): { readonly value: unknown } | undefined {
  if (text.trim() === '') {
    report.add(
      '$',
      'an empty file',
      'a GeoJSON FeatureCollection',
      'Put the file back, or build it with `npm run geo`.',
    );
    return undefined;
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const lines = text.trimEnd().split('\n');
    const cutOff = !/[\]}]$/.test(text.trimEnd());
    const end = `ends on line ${lines.length} with ${quote(text.trimEnd().slice(-20))}`;
    report.add(
      '$',
      cutOff ? `JSON that breaks off: ${end}` : `no JSON: ${said}`,
      'a whole JSON file',
      cutOff ? 'Save or download the file again: its end is missing.' : 'Mend the place named, or put the file back.',
    );
    return undefined;
  }
}

function checkCollection(report: Report, root: JsonObject): void {
  if ('crs' in root) {
    report.add(
      '$.crs',
      quote(root['crs']),
      'no `crs`: RFC 7946 is always WGS 84',
      'Convert to WGS 84 and remove `crs`.',
    );
  }
  const features = root['features'];
  if (!Array.isArray(features)) {
    report.add('$.features', quote(features), 'a list of features', 'Give the collection its list of features.');
    return;
  }
  for (const [index, feature] of features.entries()) checkFeature(report, `$.features[${index}]`, feature);
}
