import fc from 'fast-check';

/** A message as it is sent: what can be cloned into another window. */
export type Message = Readonly<Record<string, unknown>>;

const signed = { sender: 'article-map', version: 1 };

/** One sound message of each kind that the page around a map sends. */
export const hostMessages: readonly Message[] = [
  { ...signed, type: 'hello', paragraphs: [1, 14] },
  {
    ...signed,
    type: 'show',
    place: 'latakia',
    event: 'assad-ousted',
    at: '2025-03-01',
    theme: 'dark',
    hide: 'timeline',
  },
];

/** One sound message of each kind that a map sends. */
export const frameMessages: readonly Message[] = [
  { ...signed, type: 'height', height: 880 },
  { ...signed, type: 'state', place: 'latakia', event: null, at: '2025-03-01' },
  { ...signed, type: 'paragraph', paragraph: 14 },
  { ...signed, type: 'error', reason: 'none at all' },
];

const noCount = [0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 10_001, '14', null, [14], {}];
const noId = [1, true, {}, [], ['latakia'], 'x'.repeat(101)];

/** What each field must not hold, whatever the message. */
const unfit: Readonly<Record<string, readonly unknown[]>> = {
  sender: [undefined, null, '', 'Article-Map', ' article-map', ['article-map'], 1],
  version: [undefined, null, 0, 2, 1.5, '1', true, Number.NaN, [1]],
  type: [undefined, null, '', 'Show', 'ready', 'constructor', '__proto__', 0, ['show']],
  paragraphs: [undefined, null, 14, '14', {}, new Array(1001).fill(1), ...noCount.map((each) => [1, each])],
  place: noId,
  event: noId,
  theme: noId,
  hide: [...noId, ['timeline']],
  at: [20250301, true, {}, [], ['2025-03-01']],
  height: noCount,
  paragraph: noCount,
  reason: [null, 5, {}, ['none'], 'x'.repeat(501)],
};

/** Messages that are spoilt in one place or several, or are none at all; the same at every run. */
export function spoil(messages: readonly Message[], count: number): unknown[] {
  const spoilt = fc.constantFrom(...messages).chain((message) => {
    const fields = fc.subarray(Object.keys(message), { minLength: 1 });
    const replace = (name: string) => fc.tuple(fc.constant(name), fc.constantFrom(...(unfit[name] ?? [])));
    return fields
      .chain((names) => fc.tuple(...names.map(replace)))
      .map((changes) => ({ ...message, ...Object.fromEntries(changes) }));
  });
  const arbitrary = fc.oneof({ weight: 3, arbitrary: spoilt }, { weight: 1, arbitrary: fc.jsonValue() });
  return fc.sample(arbitrary, { numRuns: count, seed: 4 });
}

/** In a browser: sends odd things around a sound message that can be sent but not be written down, and says how many. */
export function postOddities({ to, message }: { readonly to: number | 'page'; readonly message: Message }): number {
  const circle: Record<string, unknown> = { ...message };
  circle['place'] = circle;
  const oddities = [
    undefined,
    circle,
    [message],
    { data: message },
    JSON.stringify(message),
    new Map(Object.entries(message)),
    new Set([message]),
    new Date(),
    new Error('article-map'),
    new ArrayBuffer(1_000_000),
    new Blob([JSON.stringify(message)]),
    'article-map'.repeat(100_000),
    10n ** 100n,
    JSON.parse('{"__proto__":{"sender":"article-map","version":1,"type":"show","place":"latakia"}}'),
    JSON.parse('{"sender":"article-map","version":1,"type":"show","__proto__":{"place":"latakia"},"place":5}'),
    { sentinel: 'amp', type: 'embed-size', height: -1 },
  ];
  const target = to === 'page' ? top : top?.[to];
  for (const oddity of oddities) target?.postMessage(oddity, '*');
  return oddities.length;
}
