import type { ArticleMapElement, ArticleMapState } from './embed.d.ts';

/*
 * What can be asked of a map in an article. Under the name that stands here a parameter is an attribute and a property
 * of the element, a field of the message that asks for it, a parameter of the address of page and frame, and a part of
 * the code that the share dialog writes.
 */

/** Parameters that say what is shown. Elements of the article ask for the same by `data-map-<name>`. */
export const stateNames = ['place', 'event', 'at'] as const satisfies readonly (keyof ArticleMapState)[];

/** Parameters that say how the map looks. Style sheets know them as `data-<name>` of the page. */
export const appearanceNames = ['theme', 'hide'] as const satisfies readonly (keyof ArticleMapElement)[];

export const parameterNames: readonly string[] = [...stateNames, ...appearanceNames];

/** The values that each knows. */
export const appearanceParameters = {
  theme: { takes: 'one', values: ['auto', 'light', 'dark'] },
  hide: { takes: 'several', values: ['timeline', 'legend', 'title'] },
} as const satisfies Readonly<Record<AppearanceName, AppearanceParameter>>;

/** How a map looks where nothing is asked. */
export const usualAppearance: Appearance = { theme: 'auto', hide: [] };

interface AppearanceParameter {
  /** Several values are written with commas between. */
  readonly takes: 'one' | 'several';
  readonly values: readonly string[];
}

export type StateName = (typeof stateNames)[number];
export type AppearanceName = (typeof appearanceNames)[number];
export type ParameterName = StateName | AppearanceName;

type Known = typeof appearanceParameters;
export type AppearanceValue<Name extends AppearanceName> = Known[Name]['values'][number];
export type Appearance = {
  readonly [Name in AppearanceName]: Known[Name]['takes'] extends 'one'
    ? AppearanceValue<Name>
    : readonly AppearanceValue<Name>[];
};

/** What is asked, as text: what is absent stays as it is, null and empty text clear. */
export type ShowRequest = { readonly [Name in ParameterName]?: string | null };
