import type { Problem } from '../validation/problem';
import { fault } from './fault';

const VOID = new Set(['meta', 'link', 'img', 'br', 'hr', 'input']);

/** Every element that is opened is closed, inside the one that it was opened in, and where the parser leaves it. */
export function checkNesting(html: string, document: Document): Problem[] {
  const open: string[] = [];
  const opened: string[] = [];
  for (const [tag, slash, name = ''] of html.replace(/<!--.*?-->/gs, '').matchAll(/<(\/?)([a-z][\w-]*)\b[^>]*>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) return [misplaced(tag, `what was opened last to be closed first`)];
    } else {
      opened.push(name);
      if (!VOID.has(name)) open.push(name);
    }
  }
  if (open.length > 0) return [misplaced(`<${open.at(-1)}>`, 'an end tag')];
  const parsed = [...document.querySelectorAll('*')].map(({ localName }) => localName);
  const stray = parsed.findIndex((name, index) => name !== opened[index]);
  if (stray < 0 && parsed.length === opened.length) return [];
  return [misplaced(`<${opened[stray] ?? parsed[stray]}>`, 'elements where HTML allows them')];
}

function misplaced(found: string, expected: string): Problem {
  return fault('$', found, expected, 'Put the tags in order.');
}
