import { quote } from '../base/problem';
import { checkText } from './check-text';
import { isObject, type JsonObject, type Report } from './report';

const required = ['id', 'title', 'source', 'version', 'licence', 'dataDate', 'note'];
const methods = ['measured', 'derived', 'drawn'];
const known = [...required, 'credit', 'method', 'uncertaintyMetres'];

/** Checks layers.json: every entry a whole `LayerProvenance`, no id twice. */
export function checkLayerList(report: Report, root: unknown): void {
  const layers = isObject(root) ? root['layers'] : undefined;
  if (!Array.isArray(layers)) {
    report.add('$.layers', quote(layers), 'a list of layers', 'Write {"layers": [...]}.');
    return;
  }
  const ids = new Set<unknown>();
  for (const [index, layer] of layers.entries()) {
    const path = `$.layers[${index}]`;
    if (!isObject(layer)) {
      report.add(path, quote(layer), 'an object that tells where a layer comes from', 'Replace or remove the entry.');
      continue;
    }
    checkLayer(report, path, layer);
    if (ids.has(layer['id']))
      report.add(`${path}.id`, quote(layer['id']), 'an id that is not taken yet', 'Rename one of the two.');
    ids.add(layer['id']);
  }
}

function checkLayer(report: Report, path: string, layer: JsonObject): void {
  for (const name of required) checkText(report, `${path}.${name}`, layer[name]);
  if (layer['credit'] !== undefined) checkText(report, `${path}.credit`, layer['credit']);
  if (!methods.includes(String(layer['method']))) {
    report.add(
      `${path}.method`,
      quote(layer['method']),
      `one of ${methods.join(', ')}`,
      'Say how the shapes were made.',
    );
  }
  const metres = layer['uncertaintyMetres'];
  if (typeof metres !== 'number' || !(metres > 0)) {
    report.add(
      `${path}.uncertaintyMetres`,
      quote(metres),
      'a number of metres above 0',
      'Say how far off the shapes may be.',
    );
  }
  for (const name of Object.keys(layer)) {
    if (known.includes(name)) continue;
    report.add(`${path}.${name}`, quote(layer[name]), `one of ${known.join(', ')}`, 'Correct the name, or remove it.');
  }
}
