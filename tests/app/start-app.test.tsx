import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { notices } from '#messages/notices';
import { readPage } from '../../src/app/read-page';
import { start, startInPage } from '../../src/app/start-app';
import { messages } from '../../src/i18n/messages';
import { story } from '../../src/story/load-story';
import { forgetPage, runFirstScript, showBuiltPage } from '../harness/built-page';
import { fakeView } from '../harness/fake-map';
import { files } from '../harness/small-geography';
import { wearStyles } from '../harness/styles';
import { openWindow } from '../harness/window';

vi.mock('../../src/maplibre/view/create-map-view', () => ({ createMapView: fakeView }));

const wide = { width: 1280, height: 800, files };
const introduction = messages.panel.introduction.heading;
const headings = () => [...document.querySelectorAll<HTMLElement>('.app-text h2')];
const heading = (): string | undefined => headings()[0]?.textContent ?? undefined;
const [event] = story.events;
if (!event) throw new Error('the story has no event');

/** Every heading of the text that a reader could see, from the page as it came to the app at rest. */
let seen: Set<string>;
let watch: MutationObserver;

function appearance(): void {
  for (const each of headings()) {
    const isHidden = getComputedStyle(each).visibility === 'hidden';
    if (!isHidden) seen.add(each.textContent ?? '');
  }
}

async function startAtOnce(root: HTMLElement): Promise<void> {
  const { story: told, pageData } = readPage(document);
  start(root, told, pageData);
}

/** Opens the built page at an address, as the reader's browser does. */
async function openAt(address: string, begin = startAtOnce) {
  openWindow(wide);
  window.history.replaceState(null, '', address);
  wearStyles('app/first.css');
  runFirstScript();
  const root = showBuiltPage();
  const poster = root.querySelector('.app-svg-map > svg');
  appearance();
  watch = new MutationObserver(appearance);
  watch.observe(document, { subtree: true, childList: true, attributes: true });
  await act(() => begin(root));
  appearance();
  return { root, isSame: root.contains(poster) };
}

const complain = vi.spyOn(console, 'error');

beforeEach(() => {
  seen = new Set();
  complain.mockClear();
});
afterEach(() => {
  watch.disconnect();
  forgetPage();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('starting where the page is', () => {
  it.each(['/', '/?from=friend', '/#text', '/?place=', '/#place-nowhere'])(
    'takes over what it shows, at %s',
    async (address) => {
      const { isSame } = await openAt(address);
      expect(isSame).toBe(true);
      expect(heading()).toBe(introduction);
      expect(document.documentElement).not.toHaveAttribute('data-elsewhere');
      expect(window.location.href).toBe(`${window.location.origin}${address}`);
      expect(complain.mock.calls).toEqual([]);
    },
  );
});

describe('starting elsewhere', () => {
  it('draws the place that an address asks for, and never shows the introduction', async () => {
    const { root, isSame } = await openAt('/?place=latakia');
    expect(isSame).toBe(false);
    expect([...seen]).toEqual([story.places.get('latakia')?.name]);
    expect(root.querySelectorAll('[data-outline="selected"] > [data-of="latakia"]')).toHaveLength(1);
    expect(document.documentElement).not.toHaveAttribute('data-elsewhere');
    expect(document.documentElement).toHaveAttribute('data-hydrated');
    expect(complain.mock.calls).toEqual([]);
  });

  it('would show it without the mark that the page sets before anything is painted', async () => {
    await openAt('/');
    expect([...seen]).toEqual([introduction]);
  });

  it('stands at the event that an address asks for', async () => {
    await openAt(`/?event=${event.id}`);
    expect([...seen]).toEqual([event.title]);
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', expect.stringContaining(event.title));
  });

  it('stands at the day that an address asks for', async () => {
    const { isSame } = await openAt('/?at=2024-06-01');
    expect(isSame).toBe(false);
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', expect.stringContaining('2024'));
  });

  it('says what of an address it cannot follow, and shows the rest', async () => {
    await openAt('/?place=latakia&event=nothing');
    expect(heading()).toBe(story.places.get('latakia')?.name);
    expect(await screen.findByText(notices.notFollowed('event', '"nothing"'))).toBeVisible();
    await openAt('/?place=nowhere');
    expect(heading()).toBe(introduction);
    expect(await screen.findByText(notices.notFollowed('place', '"nowhere"'))).toBeVisible();
    await openAt('/?event=%E2%80%AEabc%00');
    expect(await screen.findByText(notices.notFollowed('event', '"U+202Eabc\\u0000"'))).toBeVisible();
  });
});

describe('a page that the browser has yet to paint', () => {
  it('is taken over once it has shown all that it has', async () => {
    vi.useFakeTimers();
    const { dataset } = document.documentElement;
    await openAt('/', async () => {
      startInPage(document);
      await vi.advanceTimersByTimeAsync(500);
    });
    expect(dataset).not.toHaveProperty('hydrated');
    await act(async () => {
      window.dispatchEvent(new Event('drawn'));
      await vi.advanceTimersByTimeAsync(100);
    });
    expect(dataset).toHaveProperty('hydrated');
  });
});

describe('a page that the browser does not paint', () => {
  it('is taken over all the same: a host waits for the answer of a frame that is not in sight yet', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', () => 0);
    await openAt('/?place=latakia', async () => {
      startInPage(document);
      await vi.advanceTimersByTimeAsync(2000);
    });
    expect(heading()).toBe(story.places.get('latakia')?.name);
    expect(document.documentElement).not.toHaveAttribute('data-elsewhere');
  });
});

describe('a link of the page’s text that was followed before the app was there', () => {
  it('opens its place, and becomes the address of it', async () => {
    await openAt('/?from=friend#place-latakia');
    expect(heading()).toBe(story.places.get('latakia')?.name);
    expect(window.location.search).toBe('?from=friend&place=latakia');
    expect(window.location.hash).toBe('');
    expect(document.querySelector('.reading')).toBeNull();
  });

  it('opens its place where the browser refuses to change the address', async () => {
    vi.spyOn(window.history, 'replaceState').mockImplementationOnce(History.prototype.replaceState);
    vi.mocked(window.history.replaceState).mockImplementation(() => {
      throw new DOMException('The document is sandboxed', 'SecurityError');
    });
    await openAt('/#place-latakia');
    expect(heading()).toBe(story.places.get('latakia')?.name);
    vi.mocked(window.history.replaceState).mockRestore();
  });

  it('opens its event, in place of the place that the address named', async () => {
    await openAt(`/?place=latakia#event-${event.id}`);
    expect(heading()).toBe(event.title);
    expect(window.location.search).toBe(`?event=${event.id}`);
  });

  it('opens its place at the event that the address named', async () => {
    await openAt(`/?event=${event.id}#place-latakia`);
    expect(heading()).toBe(story.places.get('latakia')?.name);
    expect(new URLSearchParams(window.location.search).get('event')).toBe(event.id);
  });
});
