import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type HostMessage, signed } from '../../../src/embed/protocol';
import { hostile } from '../../embed/hostile';
import { aHostMessage } from '../../embed/messages';
import { HOST, openFrame, openGreeted } from './host-bridge-harness';

const RUNS = { numRuns: 1000 };

const aShow = aHostMessage.filter(({ type }: HostMessage) => type === 'show');
const anOrigin = fc.oneof(
  fc.constantFrom('null', '', `${HOST}/`, `${HOST}.evil.example`, HOST.toUpperCase(), 'https://evil.example'),
  fc.webUrl(),
);
const aSource = fc.constantFrom<unknown[]>(null, window, {}, { postMessage: () => {} }, 'parent');

describe.each([
  ['before a hello', openFrame],
  ['after a hello', openGreeted],
])('%s', (when, open) => {
  /** A frame, and a check that nothing has come of what it has heard since. */
  const openQuiet = () => {
    const frame = open();
    const [state, count] = [frame.store.getState(), frame.posts().length];
    const expectQuiet = (): void => {
      expect(frame.store.getState()).toBe(state);
      expect(frame.posts()).toHaveLength(count);
      expect(vi.getTimerCount()).toBe(0);
    };
    return { ...frame, expectQuiet };
  };

  it('what is no message changes nothing and throws nothing', () => {
    const { hear, expectQuiet } = openQuiet();
    fc.assert(
      fc.property(hostile(aHostMessage), ({ make }) => {
        hear(make());
        expectQuiet();
      }),
      RUNS,
    );
  });

  it('what another window says changes nothing', () => {
    const { hear, expectQuiet } = openQuiet();
    fc.assert(
      fc.property(aHostMessage, aSource, (message, source) => {
        hear(signed(message), { source });
        expectQuiet();
      }),
      RUNS,
    );
  });

  it('what another origin says, or one that has not said hello, changes nothing', () => {
    const { hear, expectQuiet } = openQuiet();
    const isGreeted = when === 'after a hello';
    fc.assert(
      fc.property(isGreeted ? aHostMessage : aShow, anOrigin, (message, origin) => {
        hear(signed(message), { origin });
        expectQuiet();
      }),
      RUNS,
    );
  });
});

describe('any message of the host', () => {
  it('is answered, if at all, so that the host can read it, and throws nothing', () => {
    const { hear, posts } = openGreeted();
    fc.assert(
      fc.property(aHostMessage, (message) => hear(signed(message))),
      RUNS,
    );
    // The harness reads all that was posted.
    expect(posts().length).toBeGreaterThan(100);
  });
});
