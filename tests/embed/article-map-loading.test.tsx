import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { signed } from '../../src/embed/protocol';
import {
  answer,
  approach,
  frameOf,
  hear,
  load,
  look,
  openMap,
  openPage,
  posterOf,
  record,
  SITE,
  say,
  searchOf,
  tellState,
  turn,
} from './article-map-harness';

const PATIENCE_MS = 30_000;
const POSTER = '<a href="/own"><img src="/own.png" alt="My own"></a>';

describe('the poster', () => {
  it('is what the author has put into the element', () => {
    const { link, picture } = posterOf(openMap(`<article-map>${POSTER}</article-map>`));
    expect(link.href).toBe(`${window.location.origin}/own`);
    expect([picture.src, picture.alt]).toEqual([`${window.location.origin}/own.png`, 'My own']);
  });

  it('is the story’s own where the author has put none', () => {
    const { link, picture } = posterOf(openMap());
    expect([link.href, picture.src, picture.alt]).toEqual([SITE.base, SITE.poster, SITE.title]);
    expect(picture.loading).toBe('lazy');
  });

  it.each([
    ['a picture alone', '<img src="/own.png" alt="">', SITE.base, `${window.location.origin}/own.png`],
    ['a link alone', '<a href="/own">words</a>', `${window.location.origin}/own`, SITE.poster],
  ])('is made up for what is missing beside %s', (_what, html, href, src) => {
    const { link, picture } = posterOf(openMap(`<article-map>${html}</article-map>`));
    expect([link.href, picture.src]).toEqual([href, src]);
  });

  it('is what a script has put into the element before it put that into the page', () => {
    openPage('');
    const map = document.createElement('article-map');
    map.innerHTML = POSTER;
    document.body.append(map);
    const { link, picture } = posterOf(map);
    expect([link.href, picture.alt]).toEqual([`${window.location.origin}/own`, 'My own']);
  });

  it('stands until the map answers', () => {
    const map = openMap(`<article-map>${POSTER}</article-map>`);
    const { link } = posterOf(map);
    load(map);
    expect(link.hidden).toBe(false);
    say(map, { type: 'height', height: 600 });
    tellState(map);
    expect(link.hidden).toBe(true);
  });
});

describe('a map far away', () => {
  it('is not loaded until it comes near, and then once', () => {
    const map = openMap('<article-map place="a"></article-map>');
    vi.advanceTimersByTime(1000);
    expect(frameOf(map)).toBeNull();
    approach(map, false);
    expect(frameOf(map)).toBeNull();
    approach(map);
    const frame = frameOf(map);
    expect(frame).not.toBeNull();
    approach(map);
    expect(map.shadowRoot?.querySelectorAll('iframe')).toHaveLength(1);
    expect(frameOf(map)).toBe(frame);
  });

  it('is loaded for what a script asks it to show', () => {
    const map = openMap('<article-map place="a"></article-map>');
    map.event = 'b';
    map.place = null;
    vi.advanceTimersByTime(1);
    expect(searchOf(map)).toBe('?event=b');
  });

  it('is not loaded for another look', () => {
    const map = openMap();
    map.theme = 'dark';
    map.height = 500;
    vi.advanceTimersByTime(1000);
    expect(frameOf(map)).toBeNull();
    approach(map);
    expect(searchOf(map)).toBe('?theme=dark');
  });
});

describe('a frame that says its height and nothing else', () => {
  it('is shown and stays, and after a while the page hears that it does not answer', () => {
    const map = openMap();
    const heard = record(map);
    load(map);
    say(map, { type: 'height', height: 600 });
    expect(posterOf(map).link.hidden).toBe(true);
    vi.advanceTimersByTime(PATIENCE_MS);
    expect(heard).toEqual([['error', { reason: expect.stringMatching(/./) }]]);
    expect(frameOf(map)).not.toBeNull();
    expect(posterOf(map).link.hidden).toBe(true);
    tellState(map);
    expect(heard.map(([type]) => type)).toEqual(['error', 'ready']);
  });

  it('is told what was asked of it once it answers, and greeted each time that it says its height', async () => {
    const map = openMap();
    const { said } = load(map);
    say(map, { type: 'height', height: 600 });
    map.place = 'bridge';
    await turn();
    expect(said('show')).toEqual([]);
    say(map, { type: 'height', height: 600 });
    expect(said('hello')).toHaveLength(2);
    tellState(map);
    expect(said('show')).toEqual([{ type: 'show', place: 'bridge' }]);
  });
});

describe('a map in a page of opaque origin', () => {
  it('is shown, for its frame has none either', () => {
    vi.stubGlobal('origin', 'null');
    onTestFinished(() => void vi.stubGlobal('origin', window.location.origin));
    const map = openMap();
    const { said } = load(map);
    hear(map, signed({ type: 'height', height: 600 }), { origin: 'null' });
    expect(posterOf(map).link.hidden).toBe(true);
    expect(said('hello')).toHaveLength(1);
  });

  it('is shown where the frame has an origin, as in a page that was opened as a file', () => {
    vi.stubGlobal('origin', 'null');
    onTestFinished(() => void vi.stubGlobal('origin', window.location.origin));
    const map = openMap();
    load(map);
    say(map, { type: 'height', height: 600 });
    expect(posterOf(map).link.hidden).toBe(true);
  });

  it('is the only one that hears such a frame', () => {
    const map = openMap();
    load(map);
    hear(map, signed({ type: 'height', height: 600 }), { origin: 'null' });
    expect(posterOf(map).link.hidden).toBe(false);
  });
});

describe('a frame that the page has done away with', () => {
  it('is no map any more: its poster comes back, and what is asked loads it anew', async () => {
    const map = openMap();
    answer(map);
    frameOf(map)?.remove();
    await look();
    expect(posterOf(map).link.hidden).toBe(false);
    expect(map.state).toBeNull();
    map.place = 'bridge';
    await turn();
    expect(searchOf(map)).toBe('?place=bridge');
  });
});

describe('a frame that does not answer', () => {
  it('is given up for the poster, and that is said to those alone who listen to the map', () => {
    const map = openMap();
    const [heard, above] = [record(map), record(document.body)];
    load(map);
    vi.advanceTimersByTime(PATIENCE_MS - 1);
    expect(frameOf(map)).not.toBeNull();
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(frameOf(map)).toBeNull();
    expect(posterOf(map).link.hidden).toBe(false);
    expect(heard).toEqual([['error', { reason: expect.stringMatching(/./) }]]);
    expect(above).toEqual([]);
  });

  it('is not one that nobody has waited for', () => {
    const map = openMap();
    const heard = record(map);
    vi.advanceTimersByTime(PATIENCE_MS * 2);
    expect(heard).toEqual([]);
  });

  it('is not one that has answered', () => {
    const map = openMap();
    const heard = record(map);
    answer(map);
    vi.advanceTimersByTime(PATIENCE_MS * 2);
    expect(frameOf(map)).not.toBeNull();
    expect(posterOf(map).link.hidden).toBe(true);
    expect(heard.map(([type]) => type)).toEqual(['ready']);
  });

  it('is tried again when something is asked of the map', () => {
    const map = openMap();
    const heard = record(map);
    load(map);
    vi.advanceTimersByTime(PATIENCE_MS);
    map.event = 'flood';
    vi.advanceTimersByTime(1);
    expect(searchOf(map)).toBe('?event=flood');
    answer(map);
    expect(heard.map(([type]) => type)).toEqual(['error', 'ready']);
    vi.advanceTimersByTime(PATIENCE_MS * 2);
    expect(heard).toHaveLength(2);
  });
});
