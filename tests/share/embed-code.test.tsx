import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterNames, usualAppearance } from '../../src/embed/parameters';
import {
  type ElementOptions,
  elementCode,
  embedAddress,
  escapeMarkup,
  type FrameOptions,
  iframeCode,
} from '../../src/share/embed-code';
import { isLocal, type MapSite, pageAddress, shownAt } from '../../src/share/map-site';
import { addressParameters, readAddress } from '../../src/state/address';
import { readAppearance } from '../../src/state/appearance';
import { story } from '../../src/story/load-story';
import { anAppearance } from '../embed/an-appearance';

/** HTML cannot hold a NUL. */
const aText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0')),
  fc.constantFrom('"><script>alert(1)</script>', "' onload=x", '&amp;', '&quot', '</a></article-map>', 'a\r\nb', '-->'),
);
const aWord = aText.filter((text) => text !== '');
const aStart = fc.record({ place: aWord, event: aWord, at: fc.constant('2025-03-01') }, { requiredKeys: [] });
const aLook = {
  width: fc.option(fc.nat(2000)),
  appearance: anAppearance,
  start: aStart,
} as const;
const someElement: fc.Arbitrary<ElementOptions> = fc.record({
  ...aLook,
  height: fc.option(fc.nat(2000)),
  follow: fc.boolean(),
});
const someFrame: fc.Arbitrary<FrameOptions> = fc.record({ ...aLook, height: fc.nat(2000) });
const aSite: fc.Arbitrary<MapSite> = fc.record({
  page: fc
    .tuple(fc.webUrl(), fc.constantFrom('', 'index.html'))
    .map(([base, file]) => new URL(file, new URL('a&b/"c"/', base)).href),
  title: aText,
  pictureAlt: aText,
});

const site: MapSite = { page: 'https://maps.example/a-map/', title: 'Here & "there"', pictureAlt: 'A map' };
const plain = { width: null, height: null, appearance: usualAppearance, start: {}, follow: false } as const;

function parse(markup: string): Element[] {
  const holder = document.createElement('template');
  holder.innerHTML = markup;
  const text = [...holder.content.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  expect(text.map((node) => node.textContent?.trim()).join('')).toBe('');
  return [...holder.content.children];
}

/** Every element of a tree with its name and attributes, in the order of the document. */
function everyElement(roots: readonly Element[]): [name: string, attributes: Record<string, string>][] {
  return roots
    .flatMap((root) => [root, ...root.querySelectorAll('*')])
    .map((each) => [each.localName, Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value]))]);
}

const file = (name: string, page: string): string => new URL(name, page).href;

/** The parameters among some attributes, or those of an address, read back; and all else that is there. */
function readBack(written: Readonly<Record<string, string>>) {
  const all = Object.entries(written);
  const parameters = Object.fromEntries(all.filter(([name]) => parameterNames.includes(name)));
  const { appearance, faults } = readAppearance(parameters);
  expect(faults).toEqual([]);
  const { place, event, at } = parameters;
  const start = Object.fromEntries(Object.entries({ place, event, at }).filter(([, value]) => value !== undefined));
  return { appearance, start, others: Object.fromEntries(all.filter(([name]) => !parameterNames.includes(name))) };
}

describe('the code for an element', () => {
  it('is two lines that say no more than has been chosen', () => {
    expect(elementCode(plain, site)).toBe(
      [
        '<script async src="https://maps.example/a-map/embed.js"></script>',
        '<article-map><a href="https://maps.example/a-map/"><img src="https://maps.example/a-map/card.png" alt="A map" width="1200" height="630" loading="lazy"></a></article-map>',
      ].join('\n'),
    );
  });

  it('parses to exactly what was chosen and to nothing else, whatever that is', () => {
    fc.assert(
      fc.property(someElement, aSite, (options, { page, title, pictureAlt }) => {
        const { start, appearance, width, height, follow } = options;
        const code = elementCode(options, { page, title, pictureAlt });
        expect(code.split('\n')).toHaveLength(2);
        const roots = parse(code);
        const [script, [name, attributes] = ['', {}], ...within] = everyElement(roots);
        expect(script).toEqual(['script', { async: '', src: file('embed.js', page) }]);
        expect(name).toBe('article-map');
        expect(readBack(attributes)).toEqual({
          start,
          appearance,
          others: {
            ...(height !== null && { height: String(height) }),
            ...(follow && { follow: '' }),
            ...(width !== null && { style: `display: block; max-width: ${width}px` }),
          },
        });
        expect(within).toEqual([
          ['a', { href: shownAt({ page, title, pictureAlt }, start) }],
          ['img', { src: file('card.png', page), alt: pictureAlt, width: '1200', height: '630', loading: 'lazy' }],
        ]);
        expect(roots.map((root) => root.textContent).join('')).toBe('');
      }),
    );
  });
});

describe('the code for a plain iframe', () => {
  it('is a figure with a link under it', () => {
    const start = { place: 'one' };
    const appearance = { ...usualAppearance, theme: 'dark', hide: ['legend', 'title'] } as const;
    expect(iframeCode({ ...plain, start, appearance, height: 560 }, site)).toBe(
      [
        '<figure>',
        '  <iframe src="https://maps.example/a-map/embed.html?place=one&amp;theme=dark&amp;hide=legend,title" title="Here &amp; &quot;there&quot;" width="100%" height="560" frameborder="0" loading="lazy" allow="fullscreen" referrerpolicy="no-referrer"></iframe>',
        '  <figcaption><a href="https://maps.example/a-map/?place=one">Here &amp; &quot;there&quot;</a></figcaption>',
        '</figure>',
      ].join('\n'),
    );
  });

  it('parses to exactly what was chosen and to nothing else, whatever that is', () => {
    fc.assert(
      fc.property(someFrame, aSite, (options, here) => {
        const { start, appearance, width, height } = options;
        const roots = parse(iframeCode(options, here));
        const [figure, frame, caption, link, ...more] = everyElement(roots);
        expect([figure, caption, more]).toEqual([['figure', {}], ['figcaption', {}], []]);
        expect(link).toEqual(['a', { href: shownAt(here, start) }]);
        expect(roots.map((root) => root.textContent?.trim())).toEqual([here.title.trim()]);
        const { src = '', ...looks } = frame?.[1] ?? {};
        expect(looks).toEqual({
          title: here.title,
          width: width === null ? '100%' : String(width),
          height: String(height),
          frameborder: '0',
          ...(width !== null && { style: 'max-width: 100%' }),
          loading: 'lazy',
          allow: 'fullscreen',
          referrerpolicy: 'no-referrer',
        });
        expect(src).toBe(embedAddress(options, here));
        const { origin, pathname, searchParams } = new URL(src);
        expect(`${origin}${pathname}`).toBe(file('embed.html', here.page));
        expect(readBack(Object.fromEntries(searchParams))).toEqual({ start, appearance, others: {} });
      }),
    );
  });
});

describe('a text in markup', () => {
  it('comes back exactly, between tags and in quotes', () => {
    fc.assert(
      fc.property(aText, (text) => {
        const [element, ...more] = parse(`<p title="${escapeMarkup(text)}">${escapeMarkup(text)}</p>`);
        expect([element?.textContent, element?.getAttribute('title'), element?.childElementCount]).toEqual([
          text,
          text,
          0,
        ]);
        expect(more).toEqual([]);
      }),
    );
  });
});

describe('the addresses', () => {
  it.each([
    ['https://a.example/map/?place=x#text', 'https://a.example/map/'],
    ['https://a.example/map/index.html?utm=1', 'https://a.example/map/index.html'],
    ['https://a.example/map/embed.html?theme=dark', 'https://a.example/map/index.html'],
    ['file:///home/me/index.html', 'file:///home/me/index.html'],
    ['http://localhost:5173/', 'http://localhost:5173/'],
  ])('of the full page, from %s, is %s', (here, page) => expect(pageAddress(here)).toBe(page));

  it('lead to the very state, by the shortest query', () => {
    const aDay = fc.integer({ min: story.calendar.start, max: story.calendar.end });
    const aPlace = fc.constantFrom(null, ...story.places.keys());
    const anAddress = fc.oneof(
      fc.record({ place: aPlace, event: fc.constant(null), moment: aDay }),
      fc
        .tuple(aPlace, fc.constantFrom(...story.events))
        .map(([place, { id, moment }]) => ({ place, event: id, moment })),
    );
    fc.assert(
      fc.property(anAddress, (address) => {
        const { search } = new URL(shownAt(site, addressParameters(address, story)));
        expect(readAddress(search, story)).toEqual({ address, faults: [] });
      }),
    );
    expect(shownAt(site, addressParameters({ place: null, event: null, moment: story.calendar.now }, story))).toBe(
      site.page,
    );
  });

  it.each(['http://localhost:5173/', 'http://127.0.0.1/a', 'http://[::1]:80/', 'file:///a/index.html'])(
    'are nobody else’s at %s',
    (address) => expect(isLocal(address)).toBe(true),
  );
  it.each(['https://a.example/', 'https://127.example/', 'https://localhost.example/', 'http://10.0.0.1/'])(
    'are everybody’s at %s',
    (address) => expect(isLocal(address)).toBe(false),
  );
});
