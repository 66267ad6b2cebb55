import {
  type Appearance,
  type AppearanceName,
  appearanceNames,
  appearanceParameters,
  type ShowRequest,
  usualAppearance,
} from '../embed/parameters';
import type { ParameterFault } from './address';

/**
 * The appearance that a request leads to from another one. What is unknown is left out, or at its default, and named in
 * `faults`.
 */
export function readAppearance(
  request: ShowRequest,
  from: Appearance = usualAppearance,
): { appearance: Appearance; faults: readonly ParameterFault[] } {
  const faults: ParameterFault[] = [];
  const read = (parameter: AppearanceName): string | readonly string[] => {
    const text = request[parameter];
    if (text === undefined) return from[parameter];
    const { takes, values }: { takes: string; values: readonly string[] } = appearanceParameters[parameter];
    const asked = (takes === 'one' ? [text ?? ''] : (text ?? '').split(',')).filter((name) => name !== '');
    for (const name of asked) if (!values.includes(name)) faults.push({ parameter, found: name });
    const known = values.filter((value) => asked.includes(value));
    return takes === 'one' ? (known[0] ?? usualAppearance[parameter]) : known;
  };
  const appearance = Object.fromEntries(appearanceNames.map((name) => [name, read(name)])) as Appearance;
  return { appearance, faults };
}
