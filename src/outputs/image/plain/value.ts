export type Variables = ReadonlyMap<string, string>;

/** Most references within references; more is a circle. */
const DEEPEST = 10;

/**
 * A CSS value without `var()` and `calc()`: references replaced by what they stand for, products worked out, px without
 * their unit. Throws for what it cannot work out, so that nothing half understood gets into a picture.
 */
export function plainValue(value: string, variables: Variables): string {
  const replaced = replaceReferences(value, variables, 0);
  const plain = replaced
    .replace(/calc\(([^()]*)\)/g, (whole, product: string) => multiply(product, whole))
    .replace(/(^|[\s,(])(-?[\d.]+)px\b/g, '$1$2');
  const unknown = /(?:calc|color-mix|min|max|clamp|light-dark|env)\(/.exec(plain);
  if (unknown) throw new Error(`a picture cannot have the value ${value}`);
  return plain === 'transparent' ? 'none' : plain;
}

function replaceReferences(value: string, variables: Variables, depth: number): string {
  if (!value.includes('var(')) return value;
  if (depth > DEEPEST) throw new Error(`a circle of references in ${value}`);
  const replaced = value.replace(/var\((--[\w-]+)(?:\s*,\s*([^()]*))?\)/g, (_, name: string, other?: string) => {
    const known = variables.get(name) ?? other;
    if (known === undefined) throw new Error(`${name} is not known in a picture`);
    return known;
  });
  return replaceReferences(replaced, variables, depth + 1);
}

function multiply(product: string, whole: string): string {
  const value = product.split('*').reduce((result, factor) => result * Number(factor), 1);
  if (Number.isNaN(value)) throw new Error(`a picture cannot work out ${whole}`);
  return String(Math.round(value * 1000) / 1000);
}
