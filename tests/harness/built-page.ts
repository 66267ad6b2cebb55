import { prerender } from '../../src/build/prerender';
import { readGeoFile } from './geography';

export const built = prerender(readGeoFile, '');

let page: HTMLElement | undefined;

/** Puts what the build wrote into the document, as index.html has it; gives the element that the app takes over. */
export function showBuiltPage(): HTMLElement {
  // To read it takes twice as long as to copy it.
  page ??= Object.assign(document.createElement('body'), {
    innerHTML: `${built.line}<div id="root">${built.app}</div>\n${built.reading}`,
  });
  document.body.replaceChildren(...page.cloneNode(true).childNodes);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  return root;
}

/** Runs what the page has in its head, which jsdom does not run by itself. */
export function runFirstScript(): void {
  const [, script = ''] = /^<script>(.*)<\/script>$/s.exec(built.first) ?? [];
  new Function(script)();
}

/** Takes back what scripts have told the style sheets. */
export function forgetPage(): void {
  const { dataset } = document.documentElement;
  for (const name of Object.keys(dataset)) delete dataset[name];
  document.body.innerHTML = '';
}
