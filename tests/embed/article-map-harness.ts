import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { ArticleMapElement, ArticleMapState } from '../../src/embed/embed.d.ts';
import { type FrameMessage, type HostMessage, readHostMessage, signed } from '../../src/embed/protocol';
import { Watcher } from './article-map-jsdom';

/** Where the loader came from. */
export const SITE = {
  base: 'https://maps.example.org/a-map/',
  origin: 'https://maps.example.org',
  poster: 'https://maps.example.org/a-map/card.png',
  title: 'A map: its places',
};

/** A state as a frame tells it. */
export const SHOWN: ArticleMapState = { place: 'harbour', event: null, at: '2025-03-01' };

const script = Object.assign(document.createElement('script'), { src: `${SITE.base}embed.js` });
Object.defineProperty(document, 'currentScript', { configurable: true, value: script });
vi.stubGlobal('TITLE', SITE.title);
await import('../../src/embed/loader');

/** All that maps of the running test have said to their frames. */
const posts: [message: unknown, target: unknown, isOpaque: boolean][] = [];

/** Ms by which each test is later than the one before: what one has left to be waited for is over. */
const HOUR_MS = 3_600_000;
let now = Date.now();

beforeEach(() => {
  now += HOUR_MS;
  vi.useFakeTimers({ now });
});
afterEach(async () => {
  document.body.innerHTML = '';
  await look();
  for (const [message, target, isOpaque] of posts.splice(0)) {
    expect(readHostMessage(message), JSON.stringify(message)).not.toBeNull();
    expect(target).toBe(isOpaque ? '*' : SITE.origin);
  }
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Writes a page; gives its maps, in their order. */
export function openPage(html: string): ArticleMapElement[] {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('article-map')];
}

/** Writes a page with one map. */
export function openMap(html = '<article-map></article-map>'): ArticleMapElement {
  const [map] = openPage(html);
  if (!map) throw new Error('the page has no map');
  return map;
}

export function frameOf(map: ArticleMapElement): HTMLIFrameElement | null {
  return map.shadowRoot?.querySelector('iframe') ?? null;
}

/** What the frame of a map was asked for, in the order of the names. */
export function searchOf(map: ArticleMapElement): string | null {
  const frame = frameOf(map);
  if (!frame) return null;
  const url = new URL(frame.src);
  url.searchParams.sort();
  return url.search;
}

/** The link with the picture that stands until there is a map. */
export function posterOf(map: ArticleMapElement): { link: HTMLAnchorElement; picture: HTMLImageElement } {
  const link = map.shadowRoot?.querySelector('a');
  const picture = link?.querySelector('img');
  if (!(link && picture)) throw new Error('no poster');
  return { link, picture };
}

/** Px that a map is high, if that is not left to its style sheet. */
export function heightOf(map: ArticleMapElement): number | null {
  const { paddingTop } = posterOf(map).link.style;
  const [first, asked, most] = [...paddingTop.matchAll(/([\d.]+)px/g)].map(([, digits]) => Number(digits));
  if (first === undefined) return null;
  return asked === undefined || most === undefined ? first : Math.min(Math.max(first, asked), most);
}

interface Envelope {
  readonly source?: MessageEventSource | null;
  readonly origin?: string;
}

/** Lets the page hear a message: from the map's own frame and site, if nobody else is named. */
export function hear(map: ArticleMapElement, data: unknown, { source, origin = SITE.origin }: Envelope = {}): void {
  const from = source === undefined ? (frameOf(map)?.contentWindow ?? null) : source;
  window.dispatchEvent(new MessageEvent('message', { data, origin, source: from }));
}

export function say(map: ArticleMapElement, message: FrameMessage): void {
  hear(map, signed(message));
}

export function tellState(map: ArticleMapElement, state: Partial<ArticleMapState> = {}): void {
  say(map, { type: 'state', ...SHOWN, ...state });
}

/** Lets a map near the window, or away from it. */
export function approach(map: ArticleMapElement, isIntersecting = true): void {
  Watcher.tellOf(map, isIntersecting);
}

/** Records what is said to the frame of a map, as it stands, and by type. */
export function listen(map: ArticleMapElement) {
  const target = frameOf(map)?.contentWindow;
  if (!target) throw new Error('the map has no frame');
  const post = vi.spyOn(target, 'postMessage');
  post.mockImplementation((message: unknown, to?: unknown) => void posts.push([message, to, window.origin === 'null']));
  const said = <Type extends HostMessage['type']>(type: Type): Extract<HostMessage, { type: Type }>[] => {
    const messages = post.mock.calls.map(([message]) => readHostMessage(message));
    return messages.filter((message): message is Extract<HostMessage, { type: Type }> => message?.type === type);
  };
  return { post, said };
}

/** Lets a map near the window load its frame, and listens to what is said to that. */
export function load(map: ArticleMapElement) {
  approach(map);
  const heard = listen(map);
  frameOf(map)?.dispatchEvent(new Event('load'));
  return heard;
}

/** Loads a map that answers at once. */
export function answer(map: ArticleMapElement, state: Partial<ArticleMapState> = {}) {
  const frame = load(map);
  say(map, { type: 'height', height: 600 });
  tellState(map, state);
  return frame;
}

/** Lets all that waits for the end of this turn happen. */
export async function turn(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1);
}

/** Lets the page be looked at again after a change of it. */
export async function look(): Promise<void> {
  await vi.advanceTimersByTimeAsync(200);
}

const EVENTS = ['ready', 'placechange', 'eventchange', 'momentchange', 'error', 'paragraphrequest'] as const;

/** Records the events that somebody hears, by name and detail. */
export function record(listener: EventTarget): [string, unknown][] {
  const heard: [string, unknown][] = [];
  for (const type of EVENTS) {
    listener.addEventListener(type, (event) => heard.push([type, event instanceof CustomEvent ? event.detail : event]));
  }
  return heard;
}
