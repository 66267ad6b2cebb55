// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { buildLoader } from '../../src/build/loader-plugin';
import { pageTitle } from '../../src/build/metadata';
import { story } from '../../src/story/load-story';

/** Bytes, packed as servers do, that a page pays for the loader. */
const MOST_BYTES = 3584;

const BASE = 'https://maps.example.org/a-map/';
let code = '';

beforeAll(async () => {
  code = await buildLoader(process.cwd(), pageTitle);
});

/** What a page needs that jsdom lacks, as code; it stands still. */
const LENT = 'globalThis.IntersectionObserver = class { observe() {} disconnect() {} };';

/** A page of its own with a map in it, which can run the loader. */
function openPage() {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const window = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!window) throw new Error('no page');
  window.eval(LENT);
  const warn = vi.spyOn(window.console, 'warn').mockImplementation(() => {});
  const warnings = (): unknown[][] => warn.mock.calls;
  window.document.body.innerHTML = '<article-map></article-map>';
  const before = new Set(Object.getOwnPropertyNames(window));
  const run = (src: string | null, script = code): void => {
    const element = window.document.createElement('script');
    if (src !== null) element.src = src;
    const value = src === null ? null : element;
    Object.defineProperty(window.document, 'currentScript', { configurable: true, value });
    window.eval(script);
  };
  const added = (): string[] => Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
  const map = (): Element | null => window.document.querySelector('article-map');
  const poster = (): HTMLImageElement | null => map()?.shadowRoot?.querySelector('img') ?? null;
  return { window, run, added, map, poster, warnings };
}

describe('the loader', () => {
  it('is small', () => {
    expect(code.length).toBeGreaterThan(1000);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('is one classic script that evaluates nothing and fetches no other', () => {
    expect(() => new Function(code)).not.toThrow();
    expect(code).not.toMatch(
      /\beval\b|\bFunction\s*\(|\bimport\b|\bexport\b|createElement\(["'`]script|innerHTML|\.write\(/,
    );
    expect(code).not.toMatch(/set(Timeout|Interval)\(["'`]/);
  });

  it('knows its own site by its own address alone', () => {
    expect(code).not.toMatch(/https?:\/\/\w/);
    const page = openPage();
    page.run(`${BASE}embed.js?v=2#a`);
    expect(page.poster()?.src).toBe(`${BASE}card.png`);
    expect(page.map()?.shadowRoot?.querySelector('a')?.href).toBe(BASE);
  });

  it('has the words of the story', () => {
    const page = openPage();
    page.run(`${BASE}embed.js`);
    expect(pageTitle).toContain(story.title);
    expect(page.poster()?.alt).toBe(pageTitle);
  });

  it('defines the element once, however often it is brought in, and leaves nothing else behind', () => {
    const page = openPage();
    page.run(`${BASE}embed.js`);
    const defined = page.window.customElements.get('article-map');
    expect(defined).toBeDefined();
    expect(() => page.run(`${BASE}embed.js?again`)).not.toThrow();
    expect(page.window.customElements.get('article-map')).toBe(defined);
    expect(page.added()).toEqual([]);
    expect(page.warnings()).toEqual([]);
  });

  it('says in one line where the page has the map of another site, and what to do', () => {
    const page = openPage();
    page.run(`${BASE}embed.js`);
    expect(() => page.run('https://other.example/b/embed.js')).not.toThrow();
    expect(page.poster()?.src).toBe(`${BASE}card.png`);
    const line = expect.stringMatching(
      /^article-map: .*\/maps\.example\.org\/a-map\/.*\/other\.example\/b\/embed\.html/,
    );
    expect(page.warnings()).toEqual([[line]]);
  });

  it.each([
    ['a module', `${BASE}embed.js`],
    ['a module with a query', `${BASE}embed.js?v=2`],
    ['a module of a port', 'http://localhost:8080/a-map/embed.js'],
  ])('knows its site as %s, which no element of the page has brought in', (_what, address) => {
    const page = openPage();
    page.run(null, `${code}\n//# sourceURL=${address}`);
    expect(page.poster()?.src).toBe(new URL('./card.png', address).href);
    expect(page.warnings()).toEqual([]);
  });

  it.each([
    ['is nowhere', null, ''],
    ['is in the page', '', ''],
    ['is part of another script', 'https://host.example/all.js', ''],
    ['is part of another module', null, '\n//# sourceURL=https://host.example/all.js'],
  ])('says in one line what to do where it %s', (_where, src, end) => {
    const page = openPage();
    page.run(src, code + end);
    expect(page.window.customElements.get('article-map')).toBeUndefined();
    expect(page.warnings()).toEqual([[expect.stringMatching(/^article-map: .*<script async src="…\/embed\.js">/)]]);
  });

  it('leaves an element of that name alone that somebody else has defined, and says so', () => {
    const page = openPage();
    page.window.eval(`customElements.define('article-map', class extends HTMLElement {})`);
    expect(() => page.run(`${BASE}embed.js`)).not.toThrow();
    expect(page.map()?.shadowRoot).toBeNull();
    expect(page.warnings()).toEqual([
      [expect.stringMatching(/^article-map: .*another.*\/maps\.example\.org\/a-map\/embed\.html/)],
    ]);
  });

  it.each(['IntersectionObserver', 'CSSStyleSheet'])(
    'leaves what stands in the element where there is no %s',
    (name) => {
      const page = openPage();
      const problems = vi.fn((event: Event) => event.preventDefault());
      page.window.addEventListener('error', problems);
      page.window.eval(`delete globalThis.${name}`);
      page.window.document.body.innerHTML =
        '<article-map><a href="#x">link</a></article-map><a id="y" href="#y" data-map-place="z">marked</a>';
      page.run(`${BASE}embed.js`);
      expect(page.map()?.shadowRoot).toBeNull();
      const click = new page.window.MouseEvent('click', { bubbles: true, cancelable: true });
      page.window.document.querySelector('#y')?.dispatchEvent(click);
      expect(click.defaultPrevented).toBe(false);
      expect(problems).toHaveBeenCalledTimes(1);
    },
  );

  it('has names that any title can have', async () => {
    const title = `"Quotes", ‘others’, \\ and </script>`;
    const built = await buildLoader(process.cwd(), title);
    expect(() => new Function(built)).not.toThrow();
    const page = openPage();
    page.run(`${BASE}embed.js`, built);
    expect(page.poster()?.alt).toBe(title);
  });
});

describe('the types beside it', () => {
  it('need nothing else', () => {
    expect(readFileSync('src/embed/embed.d.ts', 'utf8')).not.toMatch(/\bimport\b|\breference\b/);
  });
});
