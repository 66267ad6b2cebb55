import type { Look } from './look';
import type { MarkupElement } from './markup';

const SHAPES: ReadonlySet<string> = new Set(['path', 'circle', 'rect', 'line', 'use', 'text']);
const GROUPS: ReadonlySet<string> = new Set(['g', 'defs', 'clipPath', 'text']);

/** True for what paints nothing: groups without content, and shapes without fill and stroke, as pointers are given. */
export function isInvisible({ name, children }: MarkupElement, { values, isDefinition }: Look): boolean {
  if (GROUPS.has(name) && children.length === 0) return true;
  return !isDefinition && SHAPES.has(name) && values.get('fill') === 'none' && values.get('stroke') === 'none';
}

const STROKE = /^stroke/;

/** A text whose stroke is to lie under its fill, as two texts: not every program knows that order. */
export function withHalo(element: MarkupElement, { values }: Look): MarkupElement[] {
  const isHaloed = element.name === 'text' && values.get('paint-order') === 'stroke' && values.get('stroke') !== 'none';
  if (!isHaloed) return [element];
  const attributes = [...element.attributes];
  const plain = attributes.filter(([name]) => !STROKE.test(name));
  const halo = attributes.filter(([name]) => name !== 'fill');
  return [
    { ...element, attributes: new Map([...halo, ['fill', 'none'], ['stroke', values.get('stroke') ?? 'none']]) },
    { ...element, attributes: new Map([...plain, ['stroke', 'none']]) },
  ];
}
