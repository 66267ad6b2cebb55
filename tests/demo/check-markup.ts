import type { Problem } from '../../src/validation/problem';
import { quote } from '../../src/validation/quote';

/** What a page with a strict policy must not hold. */
const FORBIDDEN = '[style], style, script:not([src]), iframe';
const POLICY = 'meta[http-equiv="Content-Security-Policy"]';

/** The page is what any host could serve: nothing inline, a strict policy, one script, headings without gaps. */
export function checkMarkup(document: Document): Problem[] {
  return [
    ...[...document.querySelectorAll(FORBIDDEN)].map((element) => {
      return problemAt(element, quote(element.outerHTML), 'no inline style, script or frame', 'Take it out.');
    }),
    ...[...document.querySelectorAll('*')].flatMap(checkHandlers),
    ...checkPolicy(document),
    ...checkHeadings(document),
  ];
}

function checkHandlers(element: Element): Problem[] {
  const handlers = element.getAttributeNames().filter((name) => name.startsWith('on'));
  return handlers.map((name) => problemAt(element, name, 'no script in an attribute', 'Take it out.'));
}

function checkPolicy(document: Document): Problem[] {
  const policy = document.querySelector(POLICY)?.getAttribute('content') ?? '';
  const strict = policy.startsWith("default-src 'none';") && !/unsafe|\*|https?:|data:|blob:/.test(policy);
  if (strict && document.querySelectorAll('script').length === 1) return [];
  return [
    problemAt('head', quote(policy), "default-src 'none', only 'self' beside it, one script", 'Keep to the policy.'),
  ];
}

function checkHeadings(document: Document): Problem[] {
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1]));
  const ordered = levels.every((level, index) =>
    index === 0 ? level === 1 : level > 1 && level - (levels[index - 1] ?? 0) <= 1,
  );
  if (levels.length > 0 && ordered) return [];
  return [problemAt('body', `headings of levels ${levels}`, 'one h1 first, no level left out', 'Put them in order.')];
}

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
  return problemAt('$', found, expected, 'Put the tags in order.');
}

/** Where the page stands, seen from the root of a build that may itself stand anywhere. */
const BASE = new URL('https://example.org/any/path/');
const PAGE = new URL('demo/', BASE);

/** Every address is relative and leads to a file of the build, given from its root, or to an element of the page. */
export function checkLinks(document: Document, files: ReadonlySet<string>): Problem[] {
  return [...document.querySelectorAll('[href], [src]')].flatMap((element) => {
    const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    if (leads(address, document, files)) return [];
    return [problemAt(element, quote(address), 'a relative address of something that is there', 'Correct it.')];
  });
}

function leads(address: string, document: Document, files: ReadonlySet<string>): boolean {
  if (address.startsWith('#')) return document.getElementById(address.slice(1)) !== null;
  if (!address.startsWith('./') && !address.startsWith('../')) return false;
  const { pathname } = new URL(address, PAGE);
  if (!pathname.startsWith(BASE.pathname)) return false;
  const file = pathname.slice(BASE.pathname.length);
  return files.has(file === '' || file.endsWith('/') ? `${file}index.html` : file);
}

/** The demo as its editors know it. */
const FILE = 'src/demo/article.html';

/** What is wrong with an element of the demo. */
export function problemAt(element: Element | string, found: string, expected: string, remedy: string): Problem {
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
