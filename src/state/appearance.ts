import { quote } from '../validation/problem';

/** How the page is asked to look. */
export interface Appearance {
  readonly theme: ThemeChoice;
  readonly hidden: readonly HideablePart[];
}

const themes = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themes)[number];

/** Parts of the page that a host page may hide. */
export const hideableParts = ['timeline', 'legend', 'title'] as const;
export type HideablePart = (typeof hideableParts)[number];

/** Why a parameter was not followed. */
export type AppearanceFault = { readonly parameter: 'theme' | 'hide'; readonly found: string };

/**
 * Reads `?theme=<light|dark|auto>&hide=<timeline,legend,title>`. What is unknown is left at its default and named in
 * `faults`.
 */
export function readAppearance(search: string): { appearance: Appearance; faults: readonly AppearanceFault[] } {
  const parameters = new URLSearchParams(search);
  const asked = parameters.get('theme') ?? '';
  const theme = themes.find((each) => each === asked);
  const names = (parameters.get('hide') ?? '').split(',').filter((name) => name !== '');
  const unknown = names.filter((name) => !hideableParts.some((part) => part === name));
  const faults: AppearanceFault[] = unknown.map((name) => ({ parameter: 'hide', found: quote(name) }));
  if (asked !== '' && !theme) faults.push({ parameter: 'theme', found: quote(asked) });
  return {
    appearance: { theme: theme ?? 'auto', hidden: hideableParts.filter((part) => names.includes(part)) },
    faults,
  };
}
