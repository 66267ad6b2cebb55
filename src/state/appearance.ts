import { quote } from '../validation/problem';
import type { AddressFault } from './address';
import { type Appearance, hideableParts, type ThemeChoice } from './state';

const themes: readonly ThemeChoice[] = ['auto', 'light', 'dark'];

/**
 * Reads `?theme=<light|dark|auto>&hide=<timeline,legend,title>`. What is unknown is left at its default and named in
 * `faults`.
 */
export function readAppearance(search: string): { appearance: Appearance; faults: readonly AddressFault[] } {
  const parameters = new URLSearchParams(search);
  const asked = parameters.get('theme') ?? '';
  const theme = themes.find((each) => each === asked);
  const names = (parameters.get('hide') ?? '').split(',').filter((name) => name !== '');
  const unknown = names.filter((name) => !hideableParts.some((part) => part === name));
  const faults: AddressFault[] = unknown.map((name) => ({ parameter: 'hide', found: quote(name) }));
  if (asked !== '' && !theme) faults.push({ parameter: 'theme', found: quote(asked) });
  return {
    appearance: { theme: theme ?? 'auto', hidden: hideableParts.filter((part) => names.includes(part)) },
    faults,
  };
}
