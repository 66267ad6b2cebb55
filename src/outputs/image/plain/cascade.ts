import type { MarkupElement } from './markup';
import type { Compound, Rule } from './rules';

/** What the rules declare for an element: heavier ones over lighter ones, later ones over earlier ones. */
export function declarationsFor(
  element: MarkupElement,
  ancestors: readonly MarkupElement[],
  rules: readonly Rule[],
): ReadonlyMap<string, string> {
  const matching = rules.filter(({ selector }) => isPicked([...ancestors, element], selector));
  return new Map(matching.sort((a, b) => a.weight - b.weight).flatMap(({ declarations }) => [...declarations]));
}

/** True where the last element of a way from the root down is picked by a selector. */
function isPicked(way: readonly MarkupElement[], selector: readonly Compound[]): boolean {
  const element = way.at(-1);
  const last = selector.at(-1);
  if (!element || !last || !isSuch(element, last)) return false;
  const [above, outer] = [way.slice(0, -1), selector.slice(0, -1)];
  const next = outer.at(-1);
  if (!next) return true;
  if (next.isParent) return isPicked(above, outer);
  return above.some((_, index) => isPicked(above.slice(0, index + 1), outer));
}

function isSuch({ name, attributes }: MarkupElement, compound: Compound): boolean {
  if (compound.tag !== null && compound.tag !== name) return false;
  const classes = attributes.get('class')?.split(' ') ?? [];
  return (
    compound.classes.every((each) => classes.includes(each)) &&
    compound.attributes.every(([key, value]) => (value === null ? attributes.has(key) : attributes.get(key) === value))
  );
}
