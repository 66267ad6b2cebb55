// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildLoader } from '../../src/build/loader-plugin';
import { pageTitle } from '../../src/build/metadata';
import { story } from '../../src/story/load-story';

/** Bytes, packed as servers do, that a page pays for the loader. */
const MOST_BYTES = 3072;

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
  return { window, run, added, map, poster };
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
    expect(code).not.toMatch(/https?:\/\//);
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
    expect(() => page.run('https://other.example/embed.js')).not.toThrow();
    expect(page.window.customElements.get('article-map')).toBe(defined);
    expect(page.poster()?.src).toBe(`${BASE}card.png`);
    expect(page.added()).toEqual([]);
  });

  it('does nothing where it does not know where it came from', () => {
    const page = openPage();
    page.run(null);
    expect(page.window.customElements.get('article-map')).toBeUndefined();
  });

  it('leaves an element of that name alone that somebody else has defined', () => {
    const page = openPage();
    page.window.eval(`customElements.define('article-map', class extends HTMLElement {})`);
    expect(() => page.run(`${BASE}embed.js`)).not.toThrow();
    expect(page.map()?.shadowRoot).toBeNull();
  });

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
