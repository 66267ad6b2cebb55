import type { MarkupElement } from './markup';
import { plainValue, type Variables } from './value';

/** What a picture can say of an element's looks; each is an attribute of SVG as well as a property of CSS. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linejoin',
  'stroke-linecap',
  'stroke-dasharray',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'text-anchor',
] as const;
/** The same, of what holds for an element alone. */
export const OWN = ['opacity', 'display', 'stop-color', 'stop-opacity'] as const;
/** All of them. */
export const KNOWN: ReadonlySet<string> = new Set([...INHERITED, ...OWN]);

/** An element's looks with what it inherits, all worked out. */
export interface Look {
  readonly values: ReadonlyMap<string, string>;
  readonly variables: Variables;
  /** True where an element is drawn only from elsewhere, and so with the looks of there. */
  readonly isDefinition: boolean;
}

/** The looks outside the drawing: those that SVG begins with. */
export const OUTERMOST: Look = {
  values: new Map([
    ['fill', '#000'],
    ['stroke', 'none'],
    ['font-size', '16'],
  ]),
  variables: new Map(),
  isDefinition: false,
};

/** The looks of an element by its attributes and, over them, its declarations. */
export function lookOf(element: MarkupElement, declared: ReadonlyMap<string, string>, outer: Look): Look {
  const own = [...declared].filter(([name]) => name.startsWith('--'));
  const variables = own.length === 0 ? outer.variables : new Map([...outer.variables, ...own]);
  const inherited = [...outer.values].filter(([name]) => INHERITED.some((each) => each === name));
  const given = [...element.attributes, ...declared].filter(([name]) => KNOWN.has(name));
  const values = new Map([
    ...inherited,
    ...given.map(([name, value]) => [name, plainValue(value, variables)] as const),
  ]);
  const spacing = /^(-?[\d.]+)em$/.exec(values.get('letter-spacing') ?? '');
  if (spacing) {
    const px = Number(spacing[1]) * Number(values.get('font-size'));
    values.set('letter-spacing', String(Math.round(px * 100) / 100));
  }
  return { values, variables, isDefinition: outer.isDefinition || element.name === 'defs' };
}
