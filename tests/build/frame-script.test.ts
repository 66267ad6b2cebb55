// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { frameScript } from '../../src/build/frame-script';
import { frameHeight } from '../../src/embed/frame-size';
import { readFrameMessage } from '../../src/embed/protocol';

const host = { postMessage: vi.fn<(message: unknown, target: string) => void>() };
const { dataset } = document.documentElement;
/** What listens to the page until the test ends, and what watches it. */
let ending: AbortController;
const watchers = new Set<MutationObserver>();
const { MutationObserver } = window;

beforeEach(() => {
  ending = new AbortController();
  dataset['whole'] = '';
  host.postMessage.mockReset();
  vi.stubGlobal('parent', host);
  const listen = window.addEventListener;
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) =>
    listen.call(window, type, listener, ending),
  );
  vi.stubGlobal(
    'MutationObserver',
    class extends MutationObserver {
      override observe(target: Node, options: MutationObserverInit): void {
        watchers.add(this);
        super.observe(target, options);
      }
    },
  );
});
afterEach(() => {
  ending.abort();
  for (const watcher of watchers) watcher.disconnect();
  delete dataset['elsewhere'];
  delete dataset['whole'];
  vi.unstubAllGlobals();
});

/** Runs the script in a window of a width. */
function run(width = 680): void {
  vi.stubGlobal('innerWidth', width);
  const [, script = ''] = /^<script>(.*)<\/script>$/.exec(frameScript()) ?? [];
  new Function(script)();
}

/** The heights that anyone was told, as our own element reads them. */
const heights = (): number[] =>
  host.postMessage.mock.calls.flatMap(([data]) => {
    const message = readFrameMessage(data);
    return message?.type === 'height' ? [message.height] : [];
  });

describe('the script of the page for frames', () => {
  it('tells anyone how high the map wants to be, in our words and in those of others', () => {
    run();
    expect(host.postMessage.mock.calls).toEqual([
      [{ sender: 'article-map', version: 1, type: 'height', height: frameHeight(680) }, '*'],
      [{ sentinel: 'amp', type: 'embed-size', height: frameHeight(680) }, '*'],
    ]);
  });

  it('tells it anew as the width changes', () => {
    run(680);
    vi.stubGlobal('innerWidth', 990);
    window.dispatchEvent(new Event('resize'));
    expect(heights()).toEqual([frameHeight(680), frameHeight(990)]);
  });

  it('tells at every width what the app does', () => {
    run();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (width) => {
        vi.stubGlobal('innerWidth', width);
        window.dispatchEvent(new Event('resize'));
        expect(heights().at(-1)).toBe(frameHeight(width));
      }),
    );
  });

  it('waits where the address asks for what the page does not show yet', async () => {
    dataset['elsewhere'] = '';
    run();
    window.dispatchEvent(new Event('resize'));
    expect(heights()).toEqual([]);
    delete dataset['elsewhere'];
    await vi.waitFor(() => expect(heights()).toEqual([frameHeight(680)]));
  });

  it('waits until the page has more to show than its title', async () => {
    delete dataset['whole'];
    run();
    expect(heights()).toEqual([]);
    dataset['whole'] = '';
    await vi.waitFor(() => expect(heights()).toEqual([frameHeight(680)]));
  });

  it('tells nobody where nobody has framed the page', () => {
    vi.stubGlobal('parent', window);
    const post = vi.spyOn(window, 'postMessage');
    run();
    window.dispatchEvent(new Event('resize'));
    expect(post).not.toHaveBeenCalled();
  });
});
