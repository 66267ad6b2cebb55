import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ArticleMapElement, ArticleMapEventMap, ArticleMapState } from '../../src/embed/embed.d.ts';
import { type ParameterName, parameterNames } from '../../src/embed/parameters';
import { openMap } from './article-map-harness';

/** What the types promise beyond an element and its parameters; what is missing here or too much does not compile. */
const promised: Readonly<Record<Exclude<keyof ArticleMapElement, keyof HTMLElement | ParameterName>, true>> = {
  label: true,
  height: true,
  follow: true,
  state: true,
};

const events: Readonly<Record<keyof ArticleMapEventMap, true>> = {
  ready: true,
  placechange: true,
  eventchange: true,
  momentchange: true,
  paragraphrequest: true,
  error: true,
};

/** A page's own code, as an author would write it. */
const USE = `
import type { ArticleMapElement, ArticleMapState } from './embed';
const map: ArticleMapElement | null = document.querySelector('article-map');
const made = document.createElement('article-map');
made.place = 'a';
made.height = 500;
made.height = null;
made.follow = true;
const height: string | null = made.height;
made.addEventListener('ready', ({ detail }) => console.log(detail?.at.length));
made.addEventListener('placechange', ({ detail }: CustomEvent<ArticleMapState>) => console.log(detail.place));
made.addEventListener('paragraphrequest', (event) => {
  event.preventDefault();
  console.log(event.detail.paragraph.toFixed());
});
made.addEventListener('error', ({ detail }) => console.log(detail.reason), { once: true });
made.addEventListener('click', () => {}, true);
// @ts-expect-error: what is shown is the map's to say
made.state = null;
// @ts-expect-error: a day is written as text
made.at = new Date();
// @ts-expect-error: no such event has a place
made.addEventListener('error', ({ detail }) => console.log(detail.place));
export { height, map };
`;

describe('the types of the element', () => {
  it('name each property that it has, and no other', () => {
    const map = openMap();
    const own = Object.getOwnPropertyNames(Object.getPrototypeOf(map));
    const callbacks = ['constructor', 'connectedCallback', 'disconnectedCallback', 'attributeChangedCallback'];
    expect(own.filter((name) => !callbacks.includes(name)).sort()).toEqual(
      [...parameterNames, ...Object.keys(promised)].sort(),
    );
  });

  it('name each attribute that it watches, but for the one that it only looks at', () => {
    const { observedAttributes } = customElements.get('article-map') as unknown as { observedAttributes: string[] };
    const { follow: _, state: __, ...attributes } = promised;
    expect([...observedAttributes].sort()).toEqual([...parameterNames, ...Object.keys(attributes)].sort());
  });

  it('are those that the page sees', () => {
    const map: ArticleMapElement = openMap('<article-map place="a" height="500"></article-map>');
    const state: ArticleMapState | null = map.state;
    const height: string | null = map.height;
    expect([state, map.place, height, map.follow]).toEqual([null, 'a', '500', false]);
    expect(Object.keys(events)).toHaveLength(6);
    expect(() => Object.assign(map, { state: { place: null, event: null, at: '' } })).toThrow();
  });

  it('hold by themselves in a page of strict types', () => {
    const folder = mkdtempSync(join(tmpdir(), 'embed-types-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    copyFileSync('src/embed/embed.d.ts', join(folder, 'embed.d.ts'));
    writeFileSync(join(folder, 'use.ts'), USE);
    const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--types', '', '--target', 'es2022'];
    const check = (): string =>
      execFileSync(resolve('node_modules/.bin/tsc'), [...options, 'use.ts', 'embed.d.ts'], {
        cwd: folder,
        encoding: 'utf8',
      });
    expect(check()).toBe('');
    writeFileSync(join(folder, 'use.ts'), `${USE}made.place = 5;`);
    expect(check).toThrow();
  });
});
