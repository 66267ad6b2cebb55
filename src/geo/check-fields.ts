import type { JsonObject } from '../base/json-object';
import { nearest } from '../base/nearest';
import { quote } from '../base/problem';
import type { FieldRule } from './field-rules';
import type { Report } from './report';

/** The fields of an object: those that must be there, and the rule of each that may be. */
export interface Fields {
  readonly needed: readonly string[];
  readonly rules: Readonly<Record<string, FieldRule>>;
}

/** Notes the fields of an object that are missing, unfit or unknown. */
export function checkFields(report: Report, path: string, object: JsonObject, { needed, rules }: Fields): void {
  const known = Object.keys(rules);
  for (const name of needed.filter((each) => !Object.hasOwn(object, each))) {
    report.add(`${path}.${name}`, 'nothing', `the field "${name}"`, `Add "${name}" here.`);
  }
  for (const [name, value] of Object.entries(object)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule) rule(report, `${path}.${name}`, value);
    else {
      const remedy = `Remove the field or correct its name.${nearest(name, known)}`;
      report.add(`${path}.${name}`, quote(value), `no field but ${known.join(', ')}`, remedy);
    }
  }
}
