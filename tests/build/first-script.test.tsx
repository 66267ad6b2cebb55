import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reading } from '#messages/reading';
import { built, forgetPage, runFirstScript } from '../harness/built-page';
import { wearStyles } from '../harness/styles';
import { openWindow } from '../harness/window';

const words = reading.notRunning;
const wide = { width: 1280, height: 800, files: {} };
const { dataset } = document.documentElement;

const line = () => document.querySelector<HTMLElement>('.page-line');
const again = () => document.querySelector<HTMLButtonElement>('.page-line > button');
const isShown = (selector: string): boolean => {
  const element = document.querySelector(selector);
  return (
    element !== null &&
    getComputedStyle(element).display !== 'none' &&
    getComputedStyle(element).visibility !== 'hidden'
  );
};

/** The page is the document that it is without a script. */
function expectDocument(text: string): void {
  expect([isShown('.page-line'), isShown('.app-text'), isShown('.reading'), isShown('.timeline')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(line()?.firstChild).toHaveTextContent(text);
}

/** The page waits for the app, which is to look as it does. */
function expectApp(): void {
  expect([isShown('.page-line'), isShown('.timeline'), isShown('.reading')]).toEqual([false, true, false]);
}

let listeners: AbortController;

/** Loads the page at an address; its own listeners are taken away with the test. */
function loadPage(address = '/'): void {
  window.history.replaceState(null, '', address);
  const { addEventListener } = window;
  vi.stubGlobal('addEventListener', (type: string, listener: EventListener, capture = false) =>
    addEventListener.call(window, type, listener, { capture, signal: listeners.signal }),
  );
  wearStyles('app/app.css', 'app/first.css');
  runFirstScript();
  document.body.innerHTML = `${built.line}<main class="app-text"></main><main class="timeline"></main><main class="reading"></main>`;
}

/** The page has more to show than its title. */
function becomeWhole(): void {
  dataset['whole'] = '';
}

/** The browser has read the page to its end. */
function arrive(): void {
  document.dispatchEvent(new Event('readystatechange'));
}

/** A script of an address does not arrive, or is none. */
function failToLoad(src: string): void {
  const script = Object.assign(document.createElement('script'), { type: 'text/plain', src });
  document.head.append(script);
  script.dispatchEvent(new Event('error'));
  script.remove();
}

const own = `${window.location.origin}/assets/index.js`;

beforeEach(() => {
  listeners = new AbortController();
  openWindow(wide);
});
afterEach(() => {
  vi.useRealTimers();
  listeners.abort();
  document.onreadystatechange = null;
  forgetPage();
  window.history.replaceState(null, '', '/');
  vi.unstubAllGlobals();
});

describe('a page whose app is on its way', () => {
  it('looks as the app will', () => {
    loadPage();
    arrive();
    becomeWhole();
    expectApp();
  });

  it('begins with its title, without waiting for more than a second', () => {
    vi.useFakeTimers();
    loadPage();
    expect([isShown('.timeline'), isShown('.app-text')]).toEqual([false, false]);
    vi.advanceTimersByTime(1000);
    expectApp();
  });
});

describe('a browser that lacks what the app needs', () => {
  it.each<[string, () => void]>([
    ['matchMedia', () => vi.stubGlobal('matchMedia', undefined)],
    ['media queries that can be followed', () => vi.stubGlobal('matchMedia', () => ({ addListener: () => {} }))],
    ['ResizeObserver', () => vi.stubGlobal('ResizeObserver', undefined)],
  ])('has the document, and the script is not to start: without %s', (_, take) => {
    take();
    loadPage('/?place=latakia');
    arrive();
    expectDocument(words.unfit);
    expect(dataset['app']).toBe('unfit');
    expect(again()).not.toBeVisible();
  });

  it.each(['findLast', 'toSorted'] as const)('or its lists have no %s', (name) => {
    const method = Array.prototype[name];
    Reflect.deleteProperty(Array.prototype, name);
    try {
      loadPage();
    } finally {
      Object.defineProperty(Array.prototype, name, { value: method, configurable: true, writable: true });
    }
    expectDocument(words.unfit);
    expect(dataset['app']).toBe('unfit');
  });
});

describe('a page that was opened as a file', () => {
  it('says that the timeline needs a server, and tells styles how it is to look', () => {
    vi.stubGlobal('location', { protocol: 'file:', search: '?theme=dark', origin: 'null' });
    loadPage();
    arrive();
    expectDocument(words.file);
    expect(dataset['app']).toBe('unfit');
    expect(dataset['theme']).toBe('dark');
    expect(again()).not.toBeVisible();
  });
});

describe('a script that does not come', () => {
  it('leaves the document, gone to the place that the address asks for, and offers to load again', () => {
    loadPage('/?place=latakia&event=latakia-attacks');
    expect(isShown('.app-text'), 'nothing of another state').toBe(false);
    failToLoad(own);
    expectDocument(words.lost);
    expect(window.location.hash).toBe('#place-latakia');
    const reload = vi.fn();
    vi.stubGlobal('location', { reload });
    again()?.click();
    expect(reload).toHaveBeenCalledOnce();
  });

  it.each([
    ['/?event=latakia-attacks', '#event-latakia-attacks'],
    ['/?at=2025-03-01', ''],
    ['/?place=latakia#place-qatar', '#place-qatar'],
  ])('goes to the text of an event, or stays where the reader is: %s', (address, hash) => {
    loadPage(address);
    failToLoad(own);
    expect(window.location.hash).toBe(hash);
  });

  it.each([
    ['throws', own],
    ['is half there', own],
  ])('or %s', (_, filename) => {
    loadPage();
    window.dispatchEvent(new ErrorEvent('error', { filename }));
    expectDocument(words.lost);
  });

  it('is not taken for that of an extension', () => {
    loadPage();
    becomeWhole();
    failToLoad('chrome-extension://abc/content.js');
    window.dispatchEvent(new ErrorEvent('error', { filename: 'chrome-extension://abc/content.js' }));
    window.dispatchEvent(new ErrorEvent('error'));
    expectApp();
  });

  it('is waited for as long as the line is slow', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const arrived = vi.spyOn(performance, 'now').mockReturnValue(300);
    loadPage();
    arrive();
    vi.advanceTimersByTime(4999);
    expectApp();
    vi.advanceTimersByTime(1);
    expectDocument(words.lost);
    forgetPage();
    arrived.mockReturnValue(6000);
    loadPage();
    arrive();
    vi.advanceTimersByTime(23_999);
    expectApp();
    vi.advanceTimersByTime(1);
    expectDocument(words.lost);
    arrived.mockRestore();
  });

  it('is not missed once it is here, although it may wait to be seen', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    loadPage();
    arrive();
    dataset['app'] = 'here';
    vi.advanceTimersByTime(100_000);
    expectApp();
  });
});

describe('an app that stands', () => {
  it('may throw, and stays', () => {
    loadPage();
    dataset['hydrated'] = '';
    window.dispatchEvent(new ErrorEvent('error', { filename: own }));
    expectApp();
  });
});
