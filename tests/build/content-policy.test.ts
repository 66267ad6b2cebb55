// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { contentPolicy, withPolicy } from '../../src/build/content-policy';
import { embedPage } from '../../src/build/page-plugin';
import { builtHtml } from './built-html';
import { hashesIn, hashesOf, readPolicy } from './read-policy';

/** The page of the map with a style sheet in it, as the build makes it. */
const html = builtHtml().replace('</head>', '<style>a{color:red}</style></head>');

function parse(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/html');
}

/** Texts of a page as a browser reads them, of which the policy has to know. */
function textsOf(page: Document) {
  const isRun = (type: string): boolean => ['', 'module', 'text/javascript'].includes(type);
  const scripts = [...page.querySelectorAll('script')].filter(({ src, type }) => src === '' && isRun(type));
  return {
    scripts: scripts.map(({ textContent }) => textContent ?? ''),
    styles: [...page.querySelectorAll('style')].map(({ textContent }) => textContent ?? ''),
    attributes: [...page.querySelectorAll('[style]')].map((element) => element.getAttribute('style') ?? ''),
  };
}

describe.each([
  ['the page', html, 2, []],
  ['the page for frames', embedPage(html), 3, ['connect-src data:', 'worker-src data:']],
])('the policy of %s', (_which, text, count, forFrames) => {
  const texts = textsOf(parse(text));
  const policy = contentPolicy(text);

  it('lets run what the build has put in, and nothing else', () => {
    expect(texts.scripts).toHaveLength(count);
    expect(hashesIn(policy, 'script-src')).toEqual(hashesOf(texts.scripts));
    expect(readPolicy(policy).get('script-src')?.toSorted()).toEqual(["'self'", ...hashesOf(texts.scripts)]);
  });

  it('lets style what the build has put in, and of attributes those alone that it has drawn', () => {
    expect(texts.styles.length).toBeGreaterThan(0);
    expect(hashesIn(policy, 'style-src')).toEqual(hashesOf(texts.styles));
    expect(new Set(texts.attributes).size).toBeGreaterThan(10);
    expect(hashesIn(policy, 'style-src-attr')).toEqual(hashesOf(texts.attributes));
  });

  it('asks nobody else, and evaluates nothing', () => {
    expect(policy).not.toMatch(/unsafe-(inline|eval)|\*|https?:|strict-dynamic/);
    const directives = readPolicy(policy);
    expect(directives.get('default-src')).toEqual(["'none'"]);
    const allowed = [...directives].flatMap(([name, values]) => values.map((value) => [name, value]));
    const others = allowed.filter(([, value = '']) => !/^'(none|self|sha256-.*)'$/.test(value));
    expect(others.map((pair) => pair.join(' ')).toSorted()).toEqual(
      [
        ...forFrames,
        'font-src data:',
        'img-src blob:',
        'img-src data:',
        "require-trusted-types-for 'script'",
        "style-src-attr 'unsafe-hashes'",
        'trusted-types default',
        'trusted-types offline',
      ].toSorted(),
    );
  });

  it('has no handler in the markup that it would forbid', () => {
    const all = [...parse(text).querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(all.length).toBeGreaterThan(1000);
    expect(all.filter((name) => name.startsWith('on'))).toEqual([]);
  });
});

describe('what a policy lists', () => {
  const run = (markup: string): string[] => hashesIn(contentPolicy(markup), 'script-src');
  it.each([
    ['data of the page', '<script type="application/json">{"a":1}</script>'],
    ['what search engines are told', '<script type="application/ld+json" data-a>{}</script>'],
    ['a script of its own address', '<script type="module" crossorigin src="./a.js"></script>'],
  ])('is not %s', (_what, markup) => expect(run(markup)).toEqual([]));

  it('is each script as it stands, white space and all, and each once', () => {
    const scripts = ['a()', ' a() ', '\n  a("<b>");\n', "b('src=')"];
    const markup = [...scripts, 'a()'].map((text) => `<script type="module">${text}</script>`).join('<p>');
    expect(run(markup)).toEqual(hashesOf(scripts));
  });
});

describe.each([
  ['the page', html, withPolicy(html)],
  ['the page for frames', embedPage(html), withPolicy(embedPage(withPolicy(html)))],
])('%s with its policy', (_which, text, built) => {
  const page = parse(built);

  it('has it in its head, once, before everything that it is to hold for', () => {
    const metas = page.querySelectorAll('head > meta[http-equiv="Content-Security-Policy"]');
    expect([...metas].map((meta) => meta.getAttribute('content'))).toEqual([contentPolicy(text)]);
    const bound = [...page.querySelectorAll('script, style, link[rel="stylesheet"], [style], img, iframe')];
    expect(bound.length).toBeGreaterThan(10);
    for (const element of bound) {
      expect(metas[0]?.compareDocumentPosition(element)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it('is otherwise as it was', () => {
    for (const meta of page.querySelectorAll('meta[http-equiv="Content-Security-Policy"]')) meta.remove();
    const squeezed = (document: Document): string => document.documentElement.outerHTML.replace(/\s+/g, ' ');
    expect(squeezed(page)).toBe(squeezed(parse(text)));
  });

  it('says its encoding within the first 1024 bytes, where browsers look for it', () => {
    const start = Buffer.from(built).subarray(0, 1024).toString();
    expect(start).toContain('<meta charset="utf-8" />');
  });
});
