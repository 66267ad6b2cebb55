import { attributesOf } from './attributes';
import { declarationsFor } from './cascade';
import { type Look, lookOf, OUTERMOST } from './look';
import { type MarkupElement, type MarkupNode, parseMarkup, writeMarkup } from './markup';
import { parseRules, type Rule } from './rules';
import { isInvisible, withHalo } from './shape';
import { withoutUnused } from './unused';
import type { Variables } from './value';

interface Place {
  readonly ancestors: readonly MarkupElement[];
  readonly look: Look;
  readonly rules: readonly Rule[];
}

/**
 * Makes an SVG stand by itself: what style sheets say of its elements becomes presentation attributes, which every
 * program reads; classes, and whatever paints nothing, go. `variables` are custom properties of the page by name.
 */
export function plainSvg(markup: string, css: string, variables: Variables): string {
  const root = parseMarkup(markup);
  const place: Place = { ancestors: [], look: { ...OUTERMOST, variables }, rules: parseRules(css) };
  return writeMarkup(plain(root, place).map((node) => (typeof node === 'string' ? node : withoutUnused(node))));
}

function plain(node: MarkupNode, { ancestors, look: outer, rules }: Place): MarkupNode[] {
  if (typeof node === 'string') return [node];
  const look = lookOf(node, declarationsFor(node, ancestors, rules), outer);
  if (look.values.get('display') === 'none') return [];
  const inside: Place = { ancestors: [...ancestors, node], look, rules };
  const children = node.children.flatMap((child) => plain(child, inside));
  const isRoot = ancestors.length === 0;
  const element: MarkupElement = {
    name: !isRoot && isGroupOnly(node) ? 'g' : node.name,
    attributes: attributesOf(node, look, outer, isRoot),
    children,
  };
  return isInvisible(element, look) ? [] : withHalo(element, look);
}

/** What a file without a page around it has as a group: an SVG within the SVG, and links, which led to parts of the page. */
function isGroupOnly({ name }: MarkupElement): boolean {
  return name === 'svg' || name === 'a';
}
