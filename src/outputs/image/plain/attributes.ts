import { KNOWN, type Look, OWN } from './look';
import type { MarkupElement } from './markup';
import { nestedTransform } from './nested';

const NAMESPACES = [
  ['xmlns', 'http://www.w3.org/2000/svg'],
  ['xmlns:xlink', 'http://www.w3.org/1999/xlink'],
] as const;

/** Written otherwise than as attributes of the same name. */
const SAID_OTHERWISE: ReadonlySet<string> = new Set(['paint-order', 'display']);

/** The attributes to be written: those of the drawing itself, and of the looks those that differ from what is inherited. */
export function attributesOf(
  element: MarkupElement,
  look: Look,
  outer: Look,
  isRoot: boolean,
): ReadonlyMap<string, string> {
  const kept = [...element.attributes].filter(([name]) => isDrawing(name) && (isRoot || !isLostInGroup(element, name)));
  const looks = [...look.values].filter(([name, value]) => {
    if (SAID_OTHERWISE.has(name)) return false;
    const isNew = outer.values.get(name) !== value || OWN.some((each) => each === name);
    return isNew || (look.isDefinition && element.attributes.has(name));
  });
  const placed = isRoot ? null : nestedTransform(element);
  const transform = placed ? ([['transform', placed]] as const) : [];
  return new Map([...(isRoot ? NAMESPACES : []), ...kept.map(asWritten), ...transform, ...looks]);
}

function isDrawing(name: string): boolean {
  return (
    !KNOWN.has(name) && !/^(xmlns.*|class|style|role|focusable|tabindex|pointer-events|(data|aria|on)-?.*)$/.test(name)
  );
}

/** Attributes that an inner SVG and a link lose when they become groups. */
const LOST: ReadonlyMap<string, RegExp> = new Map([
  ['svg', /^(x|y|width|height|viewBox|preserveAspectRatio)$/],
  ['a', /^(xlink:)?href$|^target$/],
]);

function isLostInGroup(element: MarkupElement, name: string): boolean {
  return LOST.get(element.name)?.test(name) ?? false;
}

/** Older programs know a reference only under its first name. */
function asWritten([name, value]: readonly [string, string]): readonly [string, string] {
  return [name === 'href' ? 'xlink:href' : name, value];
}
