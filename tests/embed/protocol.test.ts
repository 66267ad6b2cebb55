import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FrameMessage,
  type HostMessage,
  readFrameMessage,
  readHostMessage,
  signed,
} from '../../src/embed/protocol';
import { hostile } from './hostile';
import { aFrameMessage, aHostMessage, MOST } from './messages';

const RUNS = { numRuns: 1500 };

type Message = HostMessage | FrameMessage;
type Side = readonly [
  who: string,
  read: (data: unknown) => unknown,
  own: fc.Arbitrary<Message>,
  others: fc.Arbitrary<Message>,
];

const sides: readonly Side[] = [
  ['a host', readHostMessage, aHostMessage, aFrameMessage],
  ['a frame', readFrameMessage, aFrameMessage, aHostMessage],
];

describe.each(sides)('what %s says', (_who, read, own, others) => {
  it('comes back as it was said', () => {
    fc.assert(
      fc.property(own, (message) => {
        expect(read(signed(message))).toStrictEqual(message);
      }),
      RUNS,
    );
  });

  it('comes back after it was sent, without what else it carries', () => {
    const more = { title: 'a', __proto__: null, toString: 1, nested: [{ type: 'hello' }] };
    fc.assert(
      fc.property(own, (message) => {
        const sent: unknown = structuredClone({ ...more, ...signed(message) });
        expect(read(sent)).toStrictEqual(message);
      }),
    );
  });

  it('is nothing where anybody else, or another version, or nonsense speaks', () => {
    fc.assert(
      fc.property(hostile(own), ({ make }) => {
        expect(read(make())).toBeNull();
      }),
      RUNS,
    );
  });

  it('is nothing the other way round', () => {
    fc.assert(
      fc.property(others, (message) => {
        expect(read(signed(message))).toBeNull();
      }),
    );
  });
});

describe('a request', () => {
  const show = (fields: object): unknown =>
    readHostMessage({ sender: 'article-map', version: 1, type: 'show', ...fields });

  it('keeps apart what is cleared and what is left alone', () => {
    expect(show({ place: null, event: undefined, at: '2025-03-01' })).toStrictEqual({
      type: 'show',
      place: null,
      at: '2025-03-01',
    });
    expect(show({})).toStrictEqual({ type: 'show' });
  });

  it('has ids of up to a hundred characters', () => {
    expect(show({ place: 'x'.repeat(MOST.id) })).not.toBeNull();
    expect(show({ place: 'x'.repeat(MOST.id + 1) })).toBeNull();
  });
});

describe('a list of paragraphs', () => {
  const hello = (paragraphs: unknown): unknown => {
    const message = readHostMessage({ sender: 'article-map', version: 1, type: 'hello', paragraphs });
    return message?.type === 'hello' ? message.paragraphs : null;
  };

  it('is a copy, so that nobody changes it later', () => {
    const paragraphs = [1, 2];
    const read = hello(paragraphs);
    paragraphs.push(3);
    expect(read).toEqual([1, 2]);
  });

  it('has no holes: such a list can be sent, too', () => {
    const holes: number[] = [];
    holes[2] = 1;
    expect([null, [1]]).toContainEqual(hello(structuredClone(holes)));
  });

  it('is what was checked, even where each reading gives something else', () => {
    let count = 0;
    const turning = Object.defineProperty([1], 0, { get: () => (count++ === 0 ? 1 : 'x') });
    expect([null, [], [1]]).toContainEqual(hello(turning));
  });
});
