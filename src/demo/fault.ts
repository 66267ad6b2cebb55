import type { Problem } from '../validation/problem';

/** The demo as its editors know it. */
const FILE = 'src/demo/article.html';

/** What is wrong with an element of the demo. */
export function fault(element: Element | string, found: string, expected: string, remedy: string): Problem {
  const path = typeof element === 'string' ? element : pathOf(element);
  return { file: FILE, path, found, expected, remedy };
}

/** Names an element so that it is found by reading: `#p3 a "later in January"`. */
function pathOf(element: Element): string {
  const text = element.textContent.trim().replace(/\s+/g, ' ');
  const around = element.parentElement?.closest('[id]');
  const name = element.id ? `#${element.id}` : `${element.localName} "${text.slice(0, 40)}"`;
  return around && !element.id ? `#${around.id} ${name}` : name;
}
