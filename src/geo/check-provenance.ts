import { isObject, type JsonObject } from '../base/json-object';
import { type Problem, quote } from '../base/problem';
import { readJson } from '../base/read-json';
import { checkFields } from './check-fields';
import { type FieldRule, oneOf, plainText, slug, wholeNumber } from './field-rules';
import type { LayerProvenance } from './geography';
import { Report } from './report';

/** layers.json has some 15 thousand characters. */
const LONGEST_FILE = 1_000_000;
const METRES_AROUND_EARTH = 40_000_000;

/** Licences that ask for a credit line wherever their data is shown: ODbL and Creative Commons other than CC0. */
const ASKS_FOR_CREDIT = /\bODbL\b|Open Database|\bCC[ -]BY\b|Attribution/i;

const LAYER = {
  needed: ['id', 'title', 'source', 'version', 'licence', 'dataDate', 'method', 'uncertaintyMetres', 'note'],
  rules: {
    id: slug,
    title: plainText,
    source: plainText,
    version: plainText,
    licence: plainText,
    credit: plainText,
    dataDate: plainText,
    method: oneOf(['measured', 'derived', 'drawn', 'computed'] satisfies LayerProvenance['method'][]),
    uncertaintyMetres: wholeNumber(1, METRES_AROUND_EARTH, 'Say in whole metres how far off the shapes may be.'),
    note: plainText,
  } satisfies Record<keyof LayerProvenance, FieldRule>,
};

/**
 * Everything that is wrong with the text of public/geo/layers.json, `{ "layers": LayerProvenance[] }`. Whether each
 * layer is used is another question. Never throws.
 */
export function checkProvenance(file: string, text: string): Problem[] {
  const json = readJson(text, LONGEST_FILE);
  if ('finding' in json) return [{ file, ...json.finding }];
  const report = new Report(file);
  const layers = isObject(json.value) ? json.value['layers'] : undefined;
  if (Array.isArray(layers)) checkLayers(report, layers);
  else {
    const [path, found] = isObject(json.value) ? ['$.layers', quote(layers)] : ['$', quote(json.value)];
    report.add(path, found, 'a list of layers', 'Write the file as { "layers": [ ... ] }.');
  }
  for (const name of Object.keys(isObject(json.value) ? json.value : {}).filter((each) => each !== 'layers')) {
    report.add(`$.${name}`, quote(name), 'no member but layers', 'Remove it: the app would not read it.');
  }
  return report.problems();
}

function checkLayers(report: Report, layers: readonly unknown[]): void {
  const taken = new Map<unknown, number>();
  for (const [index, layer] of layers.entries()) {
    const path = `$.layers[${index}]`;
    if (!isObject(layer)) {
      const remedy = 'Replace the entry, or remove it.';
      report.add(path, quote(layer), 'an object that tells where a layer comes from', remedy);
      continue;
    }
    checkFields(report, path, layer, LAYER);
    checkCredit(report, path, layer);
    const { id } = layer;
    const first = taken.get(id);
    if (first === undefined) taken.set(id, index);
    else if (id !== undefined) {
      const expected = 'an id that no other layer has';
      report.add(`${path}.id`, quote(id), expected, `$.layers[${first}] has it already: rename or remove one.`);
    }
  }
}

function checkCredit(report: Report, path: string, { licence, credit }: JsonObject): void {
  if (credit !== undefined || typeof licence !== 'string' || !ASKS_FOR_CREDIT.test(licence)) return;
  const remedy = 'Add "credit", the line that the map shows, e.g. "© Some contributors".';
  report.add(`${path}.credit`, 'nothing', `a credit line, for the licence ${quote(licence)} asks for one`, remedy);
}
