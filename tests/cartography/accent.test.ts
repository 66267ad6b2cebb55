import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What the accent may mark: what is chosen or current, the moment, and the ring of focus. */
const MARKED = /aria-current|-current|:target|data-map-marked|:focus|timeline-thumb|timeline-heading-date/;

/** Selectors of the rules of a style sheet that name the accent. */
function accented(css: string): string[] {
  const rules = css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return [...rules].flatMap(([, selector = '', body = '']) =>
    body.includes('var(--accent)') ? [selector.trim()] : [],
  );
}

it('the accent marks what is chosen, the moment and the focus alone: links and warnings are ink', () => {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.css')).map((name) => `src/${name}`);
  const found = files.flatMap((file) => accented(readFileSync(file, 'utf8')));
  expect(found.length).toBeGreaterThan(5);
  expect(found.filter((selector) => !MARKED.test(selector))).toEqual([]);
});
