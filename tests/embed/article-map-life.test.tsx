import { describe, expect, it, vi } from 'vitest';
import {
  answer,
  approach,
  frameOf,
  hear,
  listen,
  load,
  openMap,
  posterOf,
  record,
  SHOWN,
  say,
  searchOf,
  tellState,
  turn,
} from './article-map-harness';
import { Watcher } from './article-map-jsdom';

const ABOUT = '<p data-map-place="harbour">harbour</p>';

describe('a map that is taken out of the page', () => {
  it('lets its frame go, and shows its poster where it comes back', () => {
    const map = openMap();
    answer(map);
    map.remove();
    expect(frameOf(map)).toBeNull();
    expect(posterOf(map).link.hidden).toBe(false);
    expect(map.state).toBeNull();
  });

  it('leaves nobody behind who watches it or listens for it', () => {
    const remove = vi.spyOn(window, 'removeEventListener');
    const add = vi.spyOn(window, 'addEventListener');
    const map = openMap();
    answer(map);
    const listeners = add.mock.calls.filter(([type]) => type === 'message').map(([, listener]) => listener);
    expect(listeners).toHaveLength(1);
    expect(Watcher.countOf(map)).toBe(1);
    map.remove();
    expect(remove).toHaveBeenCalledWith('message', listeners[0]);
    expect(Watcher.countOf(map)).toBe(0);
  });

  it('hears nobody, and complains of nobody', async () => {
    const map = openMap();
    load(map);
    const window = frameOf(map)?.contentWindow ?? null;
    const heard = record(map);
    map.remove();
    hear(map, { sender: 'article-map', version: 1, type: 'state', ...SHOWN }, { source: window });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toEqual([]);
    expect(map.state).toBeNull();
    expect(frameOf(map)).toBeNull();
  });

  it('is loaded by nothing', async () => {
    const map = openMap();
    map.remove();
    map.event = 'flood';
    await turn();
    approach(map);
    expect(frameOf(map)).toBeNull();
  });

  it('marks nothing as shown any more', () => {
    const map = openMap(`<article-map></article-map>${ABOUT}`);
    answer(map);
    const [paragraph] = document.getElementsByTagName('p');
    expect(paragraph).toHaveAttribute('aria-current');
    map.remove();
    expect(paragraph).not.toHaveAttribute('aria-current');
  });
});

describe('a map however it came into the page', () => {
  const html = '<article-map place="bridge" follow><a href="/own">own</a></article-map>';
  const copyOf = (node: Node | null | undefined): Node => {
    if (!node) throw new Error('nothing to copy');
    return document.importNode(node, true);
  };
  const ways: [way: string, make: () => Node][] = [
    [
      'as a copy of one that answers',
      () => {
        const map = openMap(html);
        answer(map);
        return copyOf(map);
      },
    ],
    ['out of a template', () => copyOf(Object.assign(document.createElement('template'), { innerHTML: html }).content)],
    ['out of another document', () => copyOf(new DOMParser().parseFromString(html, 'text/html').body.firstChild)],
    [
      'adopted from another document',
      () => {
        const other = new DOMParser().parseFromString(html, 'text/html').body.firstChild;
        if (!other) throw new Error('nothing to adopt');
        return document.adoptNode(other);
      },
    ],
  ];
  it.each(ways)('is a map: %s', (_way, make) => {
    const node = make();
    document.body.replaceChildren(node);
    const map = document.querySelector('article-map');
    if (!map) throw new Error('no map');
    expect(posterOf(map).link.pathname).toBe('/own');
    approach(map);
    expect(searchOf(map)).toBe('?place=bridge');
    expect([map.place, map.follow, map.state]).toEqual(['bridge', true, null]);
  });
});

describe('a map that is moved within the page', () => {
  const move = (map: Element): void => document.body.prepend(map);

  it('goes on where it was', () => {
    const map = openMap('<p></p><article-map place="bridge" theme="dark"></article-map>');
    answer(map, { place: 'harbour', event: 'flood', at: '2025-03-01' });
    move(map);
    approach(map);
    expect(searchOf(map)).toBe('?at=2025-03-01&event=flood&place=harbour&theme=dark');
  });

  it('goes on with nothing chosen where nothing was', () => {
    const map = openMap('<p></p><article-map place="bridge" event="flood"></article-map>');
    answer(map, { place: null, event: null });
    move(map);
    approach(map);
    expect(searchOf(map)).toBe(`?at=${SHOWN.at}`);
  });

  it('is not loaded where it was not, and begins as it is written', () => {
    const map = openMap('<p></p><article-map place="bridge"></article-map>');
    move(map);
    expect(frameOf(map)).toBeNull();
    approach(map);
    expect(searchOf(map)).toBe('?place=bridge');
  });

  it('answers anew', () => {
    const map = openMap('<p></p><article-map></article-map>');
    answer(map);
    const heard = record(map);
    move(map);
    const { said } = load(map);
    say(map, { type: 'height', height: 600 });
    tellState(map);
    expect(said('hello')).toHaveLength(1);
    expect(heard).toEqual([['ready', SHOWN]]);
  });

  it('and is given another place on the way, shows that', () => {
    const map = openMap('<p></p><article-map></article-map>');
    answer(map);
    map.remove();
    map.setAttribute('place', 'bridge');
    move(map);
    approach(map);
    expect(searchOf(map)).toBe('?at=2025-03-01&place=bridge');
  });
});

describe('a map that is asked before it answers', () => {
  it('is asked nothing until its frame has spoken, whatever happens to the page', async () => {
    const map = openMap(`${ABOUT}<article-map></article-map>`);
    const { post } = load(map);
    map.theme = 'dark';
    document.body.insertAdjacentHTML('beforeend', '<p data-map-paragraph="1"></p>');
    await vi.advanceTimersByTimeAsync(1000);
    expect(post).not.toHaveBeenCalled();
    say(map, { type: 'height', height: 600 });
    expect(post).toHaveBeenCalled();
  });

  it('is asked once where it was asked twice', async () => {
    const map = openMap();
    map.place = 'bridge';
    map.place = 'harbour';
    await turn();
    const { said } = listen(map);
    say(map, { type: 'height', height: 600 });
    await turn();
    expect(searchOf(map)).toBe('?place=harbour');
    expect(said('show')).toEqual([]);
  });
});
