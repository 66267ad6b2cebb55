import { type Problem, quote } from '../validation/problem';
import { fault } from './fault';

/** What a page with a strict policy must not hold. */
const FORBIDDEN = '[style], style, script:not([src]), iframe';
const POLICY = 'meta[http-equiv="Content-Security-Policy"]';

/** The page is what any host could serve: nothing inline, a strict policy, one script, headings without gaps. */
export function checkMarkup(document: Document): Problem[] {
  return [
    ...[...document.querySelectorAll(FORBIDDEN)].map((element) => {
      return fault(element, quote(element.outerHTML), 'no inline style, script or frame', 'Take it out.');
    }),
    ...[...document.querySelectorAll('*')].flatMap(checkHandlers),
    ...checkPolicy(document),
    ...checkHeadings(document),
  ];
}

function checkHandlers(element: Element): Problem[] {
  const handlers = element.getAttributeNames().filter((name) => name.startsWith('on'));
  return handlers.map((name) => fault(element, name, 'no script in an attribute', 'Take it out.'));
}

function checkPolicy(document: Document): Problem[] {
  const policy = document.querySelector(POLICY)?.getAttribute('content') ?? '';
  const strict = policy.startsWith("default-src 'none';") && !/unsafe|\*|https?:|data:|blob:/.test(policy);
  if (strict && document.querySelectorAll('script').length === 1) return [];
  return [fault('head', quote(policy), "default-src 'none', only 'self' beside it, one script", 'Keep to the policy.')];
}

function checkHeadings(document: Document): Problem[] {
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1]));
  const ordered = levels.every((level, index) =>
    index === 0 ? level === 1 : level > 1 && level - (levels[index - 1] ?? 0) <= 1,
  );
  if (levels.length > 0 && ordered) return [];
  return [fault('body', `headings of levels ${levels}`, 'one h1 first, no level left out', 'Put them in order.')];
}
