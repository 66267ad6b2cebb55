import type { MarkupElement, MarkupNode } from './markup';

const REFERENCE = /^#(.+)$|url\(#([^)]+)\)/;

/** A drawing without the definitions that nothing in it refers to. */
export function withoutUnused(root: MarkupElement): MarkupElement {
  const used = new Set(elementsOf(root).flatMap(({ attributes }) => [...attributes.values()].flatMap(referenceIn)));
  return prune(root, used);
}

function elementsOf(node: MarkupNode): MarkupElement[] {
  return typeof node === 'string' ? [] : [node, ...node.children.flatMap(elementsOf)];
}

function referenceIn(value: string): string[] {
  const [, address, url] = REFERENCE.exec(value) ?? [];
  return [address ?? url ?? []].flat();
}

function prune(element: MarkupElement, used: ReadonlySet<string>): MarkupElement {
  const children = element.children.flatMap((child): MarkupNode[] => {
    if (typeof child === 'string') return [child];
    const id = child.attributes.get('id');
    return element.name === 'defs' && id !== undefined && !used.has(id) ? [] : [prune(child, used)];
  });
  return { ...element, children };
}
