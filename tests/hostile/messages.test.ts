import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parameterNames } from '../../src/embed/parameters';
import { readFrameMessage, readHostMessage, signed } from '../../src/embed/protocol';
import { followRequest } from '../../src/state/address';
import { readAppearance } from '../../src/state/appearance';
import { openingState } from '../../src/state/store';
import { story } from '../../src/story/load-story';
import { hostile } from '../embed/hostile';
import { aFrameMessage, aHostMessage } from '../embed/messages';
import { expectUnpolluted } from './expect-sound';
import { INHERITED, misspelt, nastyText } from './nasty';
import { holds, TIMEOUT } from './runs';

const ids = [...story.places.keys(), ...story.eventById.keys()];
const field = fc.oneof(
  fc.constantFrom<unknown>(...ids, 'dark', 'title,legend', '2025-06-15', null, 0, -1, Infinity, [1], [[]], {}),
  misspelt(ids),
  nastyText,
  fc.anything(),
);
const fieldName = fc.oneof(
  fc.constantFrom(...parameterNames, 'paragraphs', 'height', 'reason', 'type'),
  fc.constantFrom(...INHERITED),
);
/** A message of ours with any fields, own ones called like inherited ones among them. */
const signedFields = fc
  .tuple(
    fc.constantFrom('hello', 'show', 'state', 'height', 'error', 'paragraph'),
    fc.array(fc.tuple(fieldName, field)),
  )
  .map(([type, fields]) => {
    const message: object = { ...signed({ type: 'hello', paragraphs: [] }), type };
    for (const [name, value] of fields) {
      Object.defineProperty(message, name, { value, enumerable: true, configurable: true, writable: true });
    }
    return { what: fc.stringify(message), make: (): unknown => message };
  });

const messages = fc.oneof(
  hostile(aHostMessage),
  hostile(aFrameMessage),
  signedFields,
  fc.oneof(aHostMessage, aFrameMessage).map((message) => ({ what: message.type, make: () => signed(message) })),
);

it(
  'any message is one of the protocol, which reads as it is sent on, or none',
  async () => {
    await holds('messages', 2500, messages, ({ make }) => {
      const [fromHost, fromFrame] = [readHostMessage(make()), readFrameMessage(make())];
      if (fromFrame) expect(readFrameMessage(signed(fromFrame))).toStrictEqual(fromFrame);
      if (fromHost) expect(readHostMessage(structuredClone(signed(fromHost)))).toStrictEqual(fromHost);
      if (fromHost?.type === 'show') {
        const { address } = followRequest(fromHost, openingState(story), story);
        const { appearance } = readAppearance(fromHost);
        expect(address.place === null || story.places.has(address.place)).toBe(true);
        expect(address.event === null || story.eventById.get(address.event)?.moment === address.moment).toBe(true);
        expect(Object.keys(appearance)).toEqual(['theme', 'hide']);
      }
      expectUnpolluted();
    });
  },
  TIMEOUT,
);
