import { type Problem, quote } from '../validation/problem';
import { fault } from './fault';

/** Where the page stands, seen from the root of a build that may itself stand anywhere. */
const BASE = new URL('https://example.org/any/path/');
const PAGE = new URL('demo/', BASE);

/** Every address is relative and leads to a file of the build, given from its root, or to an element of the page. */
export function checkLinks(document: Document, files: ReadonlySet<string>): Problem[] {
  return [...document.querySelectorAll('[href], [src]')].flatMap((element) => {
    const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    if (leads(address, document, files)) return [];
    return [fault(element, quote(address), 'a relative address of something that is there', 'Correct it.')];
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
