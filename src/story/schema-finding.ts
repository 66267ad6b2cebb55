import type { BaseIssue } from 'valibot';
import type { Finding } from '../base/finding';
import { quote } from '../base/problem';

/** Tells an issue of the schema as a finding; its message holds what is expected and what to do (see `said`). */
export function findingOfIssue(issue: BaseIssue<unknown>): Finding {
  const [expected = issue.message, remedy = `Expected here: ${issue.message}`] = issue.message.split('\n');
  const last = issue.path?.at(-1);
  const found = last && 'origin' in last && last.origin === 'key' ? valueAt(last) : issue.input;
  return { path: pathOf(issue), found: quote(found), expected, remedy };
}

function valueAt(item: { readonly value: unknown }): unknown {
  return item.value;
}

/** JSON path of an issue, e.g. `$.places[3].states[0].when.from`. */
function pathOf(issue: BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return `$${steps.join('')}`;
}
