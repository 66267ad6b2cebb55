import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleMapElement } from '../../src/embed/embed.d.ts';
import { readHostMessage } from '../../src/embed/protocol';
import {
  answer,
  frameOf,
  heightOf,
  load,
  openMap,
  record,
  say,
  searchOf,
  tellState,
  turn,
} from './article-map-harness';

describe('an attribute that changes', () => {
  const changes: [name: string, value: string | null, asked: object][] = [
    ['place', 'bridge', { place: 'bridge' }],
    ['place', null, { place: null }],
    ['event', 'flood', { event: 'flood' }],
    ['at', '2025-05-05', { at: '2025-05-05' }],
    ['at', null, { at: null }],
    ['theme', 'light', { theme: 'light' }],
    ['theme', null, { theme: null }],
    ['hide', 'legend,title', { hide: 'legend,title' }],
  ];
  const start = '<article-map place="a" event="b" at="2025-01-01" theme="dark" hide="title"></article-map>';

  it.each(changes)('is asked of the map: %s = %j', async (name, value, asked) => {
    const map = openMap(start);
    const { said } = answer(map);
    await turn();
    if (value === null) map.removeAttribute(name);
    else map.setAttribute(name, value);
    await turn();
    expect(said('show')).toEqual([{ type: 'show', ...asked }]);
  });

  it.each(['place', 'event', 'at', 'theme', 'hide'])('and is empty asks for no %s', async (name) => {
    const map = openMap(start);
    const { said } = answer(map);
    map.setAttribute(name, '');
    await turn();
    expect(said('show')).toEqual([{ type: 'show', [name]: null }]);
  });

  it('is asked together with all that change in the same turn', async () => {
    const map = openMap();
    const { said } = answer(map);
    map.setAttribute('place', 'bridge');
    map.setAttribute('at', '2025-05-05');
    map.setAttribute('place', 'harbour');
    map.setAttribute('theme', 'dark');
    expect(said('show')).toEqual([]);
    await turn();
    expect(said('show')).toEqual([{ type: 'show', place: 'harbour', at: '2025-05-05', theme: 'dark' }]);
    map.event = 'flood';
    await turn();
    expect(said('show')[1]).toEqual({ type: 'show', event: 'flood' });
  });

  it('is not asked again of a map that began with it', async () => {
    const { said } = answer(openMap(start));
    await turn();
    expect(said('show')).toEqual([]);
  });

  it('is asked as soon as the map answers, where it has not yet', async () => {
    const map = openMap(start);
    const { post, said } = load(map);
    map.place = 'bridge';
    await turn();
    expect(post).not.toHaveBeenCalled();
    say(map, { type: 'height', height: 600 });
    tellState(map);
    await turn();
    expect(said('show')).toEqual([{ type: 'show', place: 'bridge' }]);
    const [first] = post.mock.calls;
    expect(first?.[0]).toMatchObject({ type: 'hello' });
  });

  it('of another kind is not asked', async () => {
    const map = openMap();
    const { said } = answer(map);
    const heard = record(map);
    map.height = 700;
    map.label = 'A label';
    map.follow = true;
    map.id = 'x';
    map.setAttribute('data-map-place', 'x');
    await turn();
    expect(said('show')).toEqual([]);
    expect(heard).toEqual([]);
  });

  it('is asked in a way that the map can read, whatever an author writes', async () => {
    const name = fc.constantFrom('place', 'event', 'at', 'theme', 'hide');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'null', 'undefined', '2025-02-30', 'tomorrow', '2025', '\u0000', '__proto__'),
    );
    const map = openMap();
    const { post } = answer(map);
    await fc.assert(
      fc.asyncProperty(name, text, async (attribute, value) => {
        const before = post.mock.calls.length;
        map.setAttribute(attribute, value);
        await turn();
        const asked = post.mock.calls.slice(before).map(([message]) => readHostMessage(message));
        expect(asked).not.toContain(null);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['no day', 'tomorrow'],
    ['far too long', 'x'.repeat(5000)],
  ])('is asked even beside one that nobody can read: %s', async (_what, text) => {
    const map = openMap();
    const { said } = answer(map);
    map.at = text;
    map.event = 'flood';
    await turn();
    expect(said('show')).toEqual([{ type: 'show', event: 'flood', at: text.slice(0, 100) }]);
  });
});

describe('the properties', () => {
  const names = ['place', 'event', 'at', 'theme', 'hide', 'label', 'height'] as const;

  it.each(names)('have the attribute %s', (name) => {
    const map = openMap(`<article-map ${name}="7"></article-map>`);
    expect(map[name]).toBe('7');
    map[name] = '8';
    expect(map.getAttribute(name)).toBe('8');
    map[name] = null;
    expect(map.hasAttribute(name)).toBe(false);
    expect(map[name]).toBeNull();
  });

  it('have whether the map follows', () => {
    const map = openMap('<article-map follow></article-map>');
    expect(map.follow).toBe(true);
    map.follow = false;
    expect(map.hasAttribute('follow')).toBe(false);
    map.follow = true;
    expect(map.getAttribute('follow')).toBe('');
  });

  it('take what frameworks set where nothing is given', () => {
    const map = openMap('<article-map place="a"></article-map>');
    for (const name of [...names, 'follow']) {
      for (let count = 0; count < 2; count++) Reflect.set(map, name, undefined);
      expect(map.hasAttribute(name), name).toBe(false);
    }
    Reflect.set(map, 'follow', undefined);
    expect(map.follow).toBe(false);
  });

  it('count as attributes do where a page has set them before the element was defined, and later too', async () => {
    // What has no window is defined by nobody, until it comes into a page.
    const map = new Document().createElementNS('http://www.w3.org/1999/xhtml', 'article-map') as ArticleMapElement;
    map.setAttribute('event', 'flood');
    map.setAttribute('theme', 'dark');
    Object.assign(map, { place: 'bridge', theme: 'light', height: 444, label: null, follow: true });
    document.body.replaceChildren(map);
    expect(map.outerHTML).toBe(
      '<article-map event="flood" theme="light" place="bridge" height="444" follow=""></article-map>',
    );
    expect([map.place, map.height, map.follow]).toEqual(['bridge', '444', true]);
    expect(heightOf(map)).toBe(444);
    await turn();
    expect(frameOf(map), 'it waits as what is written does').toBeNull();
    const { said } = answer(map);
    expect(searchOf(map)).toBe('?event=flood&place=bridge&theme=light');
    map.place = 'harbour';
    map.follow = false;
    await turn();
    expect(said('show')).toEqual([{ type: 'show', place: 'harbour' }]);
    expect(map.hasAttribute('follow')).toBe(false);
  });

  it('can be set before the element stands in a page', () => {
    const map: ArticleMapElement = document.createElement('article-map');
    map.place = 'bridge';
    map.follow = true;
    openMap('<article-map></article-map>');
    document.body.append(map);
    expect(map.outerHTML).toBe('<article-map place="bridge" follow=""></article-map>');
  });
});
