import fc from 'fast-check';
import type { FrameMessage, HostMessage } from '../../src/embed/protocol';

/** The bounds of the protocol, written out once more so that a change of the code is seen. */
export const MOST = { id: 100, reason: 500, paragraphs: 1000, count: 10_000 };

/** An object as a message is one. */
const record = <T>(fields: { [Name in keyof T]: fc.Arbitrary<T[Name]> }): fc.Arbitrary<T> =>
  fc.record(fields, { noNullPrototype: true });

/** Any text of up to so many characters; as many too. */
const text = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary' }).map((any) => any.slice(0, most)),
    fc.constant('x'.repeat(most)),
  );
const anId = text(MOST.id);
const aCount = fc.integer({ min: 1, max: MOST.count });
const digits = (length: number): fc.Arbitrary<string> =>
  fc.nat(10 ** length - 1).map((number) => String(number).padStart(length, '0'));
const aDay = fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join('-'));
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value);

/** Every field of the protocol with what it may hold. */
const fit = {
  paragraphs: fc.oneof(fc.array(aCount), fc.array(aCount, { minLength: MOST.paragraphs, maxLength: MOST.paragraphs })),
  place: orNull(anId),
  event: orNull(anId),
  theme: orNull(anId),
  hide: orNull(anId),
  at: aDay,
  height: aCount,
  paragraph: aCount,
  reason: text(MOST.reason),
};

export const aHostMessage: fc.Arbitrary<HostMessage> = fc.oneof(
  record({ type: fc.constant('hello' as const), paragraphs: fit.paragraphs }),
  fc.record(
    {
      type: fc.constant('show' as const),
      place: fit.place,
      event: fit.event,
      at: orNull(fit.at),
      theme: fit.theme,
      hide: fit.hide,
    },
    { requiredKeys: ['type'], noNullPrototype: true },
  ),
);

export const aFrameMessage: fc.Arbitrary<FrameMessage> = fc.oneof(
  record({ type: fc.constant('height' as const), height: fit.height }),
  record({ type: fc.constant('state' as const), place: fit.place, event: fit.event, at: fit.at }),
  record({ type: fc.constant('paragraph' as const), paragraph: fit.paragraph }),
  record({ type: fc.constant('error' as const), reason: fit.reason }),
);
