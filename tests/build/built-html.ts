import { readFileSync } from 'node:fs';
import { prerender } from '../../src/build/prerender';

/** The page as the build fills it in, but for its style sheet. */
export function builtHtml(): string {
  const parts = prerender((name) => readFileSync(`public/geo/${name}`, 'utf8'), '');
  return Object.entries(parts).reduce(
    (html, [part, markup]) => {
      return html.replace(`<!--${part}-->`, () => markup);
    },
    readFileSync('index.html', 'utf8'),
  );
}
