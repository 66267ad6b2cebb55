/** One part of a selector: what an element itself must be. */
export interface Compound {
  readonly tag: string | null;
  readonly classes: readonly string[];
  /** Names with the value asked for; null where any will do. */
  readonly attributes: readonly (readonly [name: string, value: string | null])[];
  /** True where it must be the parent of what stands right of it. */
  readonly isParent: boolean;
}

/** Declarations for the elements that one selector picks. */
export interface Rule {
  /** From the outermost ancestor to the element. */
  readonly selector: readonly Compound[];
  /** CSS specificity as one number. */
  readonly weight: number;
  readonly declarations: ReadonlyMap<string, string>;
}

/** Reads the plain rules of style sheets in their order; at-rules and selectors of states and the like are left out. */
export function parseRules(css: string): readonly Rule[] {
  const plain = withoutAtRules(css.replace(/\/\*[\s\S]*?\*\//g, ''));
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const declarations = parseDeclarations(body);
    return selectors.split(',').flatMap((selector): Rule[] => {
      const compounds = parseSelector(selector.trim());
      return compounds ? [{ selector: compounds, weight: weightOf(compounds), declarations }] : [];
    });
  });
}

function withoutAtRules(css: string): string {
  return css.replace(/@[^{};]*(;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '');
}

function parseDeclarations(body: string): ReadonlyMap<string, string> {
  const pairs = body.split(';').flatMap((declaration): [string, string][] => {
    const [, name, value] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(declaration) ?? [];
    return name && value ? [[name, value]] : [];
  });
  return new Map(pairs);
}

function parseSelector(selector: string): readonly Compound[] | null {
  const parts = selector.replace(/\s*>\s*/g, '> ').split(/\s+/);
  const compounds = parts.map(parseCompound);
  return compounds.every((compound) => compound !== null) ? compounds : null;
}

function parseCompound(text: string): Compound | null {
  const [, tag = '', rest = '', arrow] =
    /^(\*|[\w-]*)((?:\.[\w-]+|\[[\w-]+(?:="?[^"\]]*"?)?\])*)(>?)$/.exec(text) ?? [];
  if (tag === '' && rest === '') return null;
  return {
    tag: tag === '' || tag === '*' ? null : tag,
    classes: [...rest.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
    attributes: [...rest.matchAll(/\[([\w-]+)(?:="?([^"\]]*)"?)?\]/g)].map(([, name = '', value]) => [
      name,
      value ?? null,
    ]),
    isParent: arrow === '>',
  };
}

function weightOf(compounds: readonly Compound[]): number {
  return compounds.reduce((sum, { tag, classes, attributes }) => {
    return sum + (tag === null ? 0 : 1) + 100 * (classes.length + attributes.length);
  }, 0);
}
