import { afterEach, beforeEach, expect, type Mock, vi } from 'vitest';
import { connectHost } from '../../../src/app/embed/host-bridge';
import { type FrameMessage, type HostMessage, readFrameMessage, signed } from '../../../src/embed/protocol';
import { createActions } from '../../../src/state/actions';
import { type AppState, createAppStore } from '../../../src/state/store';
import { story } from '../../../src/story/load-story';

/** Where the page around the frame lives. */
export const HOST = 'https://host.example';

type Post = Mock<(message: unknown, target: string) => void>;

/** The hosts of the running test, with all that they were told. */
const hosts: { readonly postMessage: Post }[] = [];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const { postMessage } of hosts.splice(0)) postMessage.mock.calls.forEach(expectSound);
  vi.useRealTimers();
});

/** To anyone, nothing is said but a height; whatever else is said, the other side can read. */
function expectSound([message, target]: [message: unknown, target: string]): void {
  if (target !== '*') {
    expect(target).not.toMatch(/^(null|)$/);
    expect(readFrameMessage(message), JSON.stringify(message)).not.toBeNull();
    return;
  }
  const { height } = Object(message);
  expect(message).toEqual(signed({ type: 'height', height }));
  expect(readFrameMessage(signed({ type: 'height', height }))).not.toBeNull();
}

export interface Envelope {
  readonly source?: unknown;
  readonly origin?: string;
}

/** A frame with the real story, in a page that is nothing but a record of what it is told. */
export function openFrame(start: Partial<AppState> = {}) {
  const host = { postMessage: vi.fn<(message: unknown, target: string) => void>() };
  hosts.push(host);
  const timers = {
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    clearTimeout: (id?: ReturnType<typeof setTimeout>) => clearTimeout(id),
  };
  const listeners = new Set<(event: object) => void>();
  const page = {
    parent: host,
    addEventListener: (type: string, listen: (event: object) => void) => type === 'message' && listeners.add(listen),
    removeEventListener: (_type: string, listen: (event: object) => void) => listeners.delete(listen),
    ...timers,
  };
  const store = createAppStore(story, start);
  const actions = createActions(store, story);
  const link = connectHost({ story, store, actions }, page as unknown as Window);

  const hear = (data: unknown, { source = host, origin = HOST }: Envelope = {}): void => {
    for (const listen of [...listeners]) listen({ data, source, origin });
  };
  const posts = (): [message: unknown, target: string][] => host.postMessage.mock.calls;
  return {
    store,
    actions,
    link,
    hear,
    posts,
    say: (message: HostMessage, envelope?: Envelope): void => hear(signed(message), envelope),
    /** What was said of a type to the host, in turn. */
    told: <Type extends FrameMessage['type']>(type: Type): Extract<FrameMessage, { type: Type }>[] => {
      const read = posts().map(([message]) => readFrameMessage(message));
      return read.filter((message): message is Extract<FrameMessage, { type: Type }> => message?.type === type);
    },
  };
}

/** A frame whose host has said hello, and then heard what it shows. */
export function openGreeted(start: Partial<AppState> = {}, paragraphs: readonly number[] = []) {
  const frame = openFrame(start);
  frame.say({ type: 'hello', paragraphs });
  return frame;
}
