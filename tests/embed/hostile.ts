import fc from 'fast-check';
import { type FrameMessage, type HostMessage, signed } from '../../src/embed/protocol';
import { MOST } from './messages';

type Message = HostMessage | FrameMessage;
type Fields = Readonly<Record<string, unknown>>;

/** What comes instead of a message: made when it is needed, since some of it cannot even be looked at. */
export interface Offer {
  readonly what: string;
  make(): unknown;
}

const LONG = 'x'.repeat(100_000);
const MANY: readonly number[] = new Array<number>(100_000).fill(1);

const things = [
  ...[undefined, null, Number.NaN, Number.POSITIVE_INFINITY, -0, 0, -1, 0.5, 1n, Symbol('a'), () => 1, LONG, MANY],
  ...['article-map', 'null', '__proto__', 'constructor', '[object Object]', '{"sender":"article-map","version":1}'],
  ...[globalThis, Object, fc, new Error('a'), /a/, Promise.resolve()],
];
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Anything that a page can send, and more. */
const junk: fc.Arbitrary<Offer> = fc.oneof(
  anything.map((value) => ({ what: fc.stringify(value), make: () => value })),
  fc.nat(things.length - 1).map((index) => ({ what: `thing ${index}`, make: () => things[index] })),
);

/** What is no number of px or of a paragraph. */
const noCount = [0, -1, 0.5, Number.NaN, Infinity, MOST.count + 1, '5', null, undefined, [5], 5n, {}];
const noDay = [
  '',
  '2025',
  '2025-1-1',
  ' 2025-01-01',
  '2025-01-01\n',
  '2025-01-01T00:00',
  '２０２５-01-01',
  '-025-01-01',
];
const noId = ['x'.repeat(MOST.id + 1), LONG, 5, Number.NaN, true, [], ['a'], {}, () => 'a'];
const noList = [null, undefined, 1, '1', {}, { length: 0 }, new Set([1]), new Uint8Array([1])];

/** For each field that a message may have, what it must not hold. */
const unfit: Readonly<Record<string, readonly unknown[]>> = {
  sender: [undefined, null, '', 'Article-Map', 'article-map ', ['article-map'], 1, LONG, Symbol('article-map')],
  version: [undefined, null, 0, 2, '1', true, Number.NaN, [1], 1n, 1.000001],
  type: [undefined, null, '', 'Hello', 'ready', 'look', ['hello'], ['state'], 0, 'constructor', '__proto__', LONG],
  paragraphs: [...noList, ...noCount.map((each) => [1, each]), MANY, MANY.slice(-MOST.paragraphs - 1)],
  place: noId,
  event: noId,
  theme: noId,
  hide: [...noId, ['timeline']],
  at: [...noDay, 20250101, {}, [], ['2025-01-01'], LONG, new Date(0)],
  height: noCount,
  paragraph: noCount,
  reason: ['x'.repeat(MOST.reason + 1), LONG, 5, null, undefined, {}, ['a']],
};

function thrower(): never {
  throw new Error('read');
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** What holds a message and yet is none. */
const wraps: Readonly<Record<string, (fields: Fields) => unknown>> = {
  json: (fields) => JSON.stringify(fields),
  prototype: (fields) => Object.create(fields),
  list: (fields) => [fields],
  map: (fields) => new Map(Object.entries(fields)),
  data: (fields) => ({ data: fields }),
  function: (fields) => () => fields,
  'proxy that throws': (fields) => new Proxy(fields, { get: thrower, ownKeys: thrower, has: thrower }),
  'proxy without keys': (fields) => new Proxy(fields, { ownKeys: () => [] }),
  'revoked proxy': revoked,
};

function defined(fields: Fields, name: string, how: PropertyDescriptor): unknown {
  return Object.defineProperty({ ...fields }, name, how);
}

/** A host may ask for a day that is none: it hears of it, as of an unknown place. */
function unfitIn({ type }: Message, name: string): readonly unknown[] {
  return (type === 'show' && name === 'at' ? noId : unfit[name]) ?? [];
}

/** All ways to spoil a sound message in one place; what comes of them is none, whichever message it was. */
function waysToSpoil(sound: Message): Offer[] {
  const fields: Fields = { ...signed(sound) };
  const names = Object.keys(fields);
  // What a request to show something leaves out is no fault of it.
  const needed = names.filter((name) => sound.type !== 'show' || ['sender', 'version', 'type'].includes(name));
  return [
    ...names.flatMap((name) =>
      unfitIn(sound, name).map((value, index) => ({
        what: `${sound.type} with ${name} ${index}`,
        make: () => ({ ...fields, [name]: value }),
      })),
    ),
    ...names.map((name) => ({ what: `${name} that throws`, make: () => defined(fields, name, { get: thrower }) })),
    ...needed.map((name) => ({ what: `${name} hidden`, make: () => defined(fields, name, { enumerable: false }) })),
    ...Object.entries(wraps).map(([what, wrap]) => ({ what, make: () => wrap(fields) })),
  ];
}

/** Whatever comes that is no message: anything, or what is nearly one. */
export function hostile(message: fc.Arbitrary<Message>): fc.Arbitrary<Offer> {
  const spoilt = message.chain((sound) => fc.constantFrom(...waysToSpoil(sound)));
  return fc.oneof({ weight: 1, arbitrary: junk }, { weight: 3, arbitrary: spoilt });
}
