import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReader } from '../../../src/app/geography/read-json';
import { PATIENCE_MS } from '../../../src/state/deadline';

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Answers that come in pieces when they are told to, by file; a call that is called off rejects. */
function serve() {
  const writers = new Map<string, ReadableStreamDefaultController<Uint8Array>>();
  const asked = vi.fn((url: string, { signal }: RequestInit) => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        writers.set(url.replace(/^.*geo\//, ''), controller);
        signal?.addEventListener('abort', () => controller.error(signal.reason));
      },
    });
    return Promise.resolve(new Response(body));
  });
  vi.stubGlobal('fetch', asked);
  return {
    asked,
    send: (file: string, piece: string | Uint8Array) =>
      writers.get(file)?.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece),
    end: (file: string) => writers.get(file)?.close(),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a file', () => {
  it('is read whole, however it comes', async () => {
    const { send, end, asked } = serve();
    const bytes = new TextEncoder().encode('{"name":"Lāthikīyah"}');
    const read = createReader(new AbortController(), false)('a.json');
    await pass(0);
    // Cut within a letter as well.
    for (const piece of [bytes.slice(0, 7), bytes.slice(7, 11), bytes.slice(11)]) send('a.json', piece);
    end('a.json');
    expect(await read).toEqual({ name: 'Lāthikīyah' });
    expect(asked.mock.lastCall?.[1].cache).toBe('default');
  });

  it('is asked for past what the browser has kept of it the next time', async () => {
    const { send, end, asked } = serve();
    const read = createReader(new AbortController(), true)('a.json');
    await pass(0);
    send('a.json', '1');
    end('a.json');
    expect(await read).toBe(1);
    expect(asked.mock.lastCall?.[1].cache).toBe('reload');
  });

  it.each([
    ['is missing', () => new Response('', { status: 404 }), /404/],
    ['is a page', () => new Response('<!doctype html>'), /JSON/],
    ['is empty', () => new Response(null), /JSON/],
    ['is cut off', () => new Response('{"type":'), /JSON/],
  ])('that %s is refused', async (_, answer, reason) => {
    vi.stubGlobal('fetch', async () => answer());
    await expect(createReader(new AbortController(), false)('a.json')).rejects.toThrow(reason);
  });

  it('that never answers is called off after a while', async () => {
    serve();
    const round = new AbortController();
    const read = createReader(round, false)('a.json');
    const refused = expect(read).rejects.toThrow('nothing arrives');
    await pass(PATIENCE_MS - 1);
    expect(round.signal.aborted).toBe(false);
    await pass(1);
    await refused;
  });

  it('that comes slowly is waited for, and so is one that waits for its turn', async () => {
    const { send, end } = serve();
    const round = new AbortController();
    const read = createReader(round, false);
    const both = Promise.all(['a.json', 'b.json'].map(read));
    await pass(0);
    send('a.json', '[0');
    for (let count = 0; count < 8; count++) {
      await pass(PATIENCE_MS - 1);
      send('a.json', ',1');
    }
    send('a.json', ']');
    end('a.json');
    await pass(PATIENCE_MS - 1);
    send('b.json', '2');
    await pass(PATIENCE_MS - 1);
    end('b.json');
    expect(await both).toEqual([[0, ...Array(8).fill(1)], 2]);
    await pass(10 * PATIENCE_MS);
    expect(round.signal.aborted, 'nothing is waited for any more').toBe(false);
  });
});
