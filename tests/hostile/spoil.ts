import fc from 'fast-check';
import { INHERITED, nastyText } from './nasty';

type Step = string | number;
type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** JSON that no value can be written as: what stands here is put into the text as it is. */
const RAW: readonly string[] = [
  ...['1e999', '-1e999', '-0', '1e-999', '0.1e1', '01', '+1', 'NaN', 'undefined', "'a'", '/**/1', '{"a":1,"a":2}'],
  ...[
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '"\\u202e"',
    '"\\ud800"',
    '"\\x"',
  ],
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  JSON.stringify('x'.repeat(200_000)),
];
const PLACE = 'a text for what is not JSON: ';

/** Every place in a value, those of objects and lists among them. */
function placesIn(value: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] {
  if (value === null || typeof value !== 'object') return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, each]) => placesIn(each, [...path, key]))];
}

const anyJson: fc.Arbitrary<Json> = fc.oneof(
  { weight: 3, arbitrary: nastyText },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Json>(
      null,
      true,
      false,
      0,
      -1,
      0.5,
      90,
      -180,
      1e308,
      5e-324,
      1e21,
      [],
      {},
      [[]],
      [null],
      '',
    ),
  },
  { weight: 2, arbitrary: fc.nat(RAW.length - 1).map((index) => PLACE + index) },
  { weight: 1, arbitrary: fc.jsonValue().map((value) => value as Json) },
);

type Change = (parent: Record<string, Json>, key: string, value: Json, other: Json) => void;

/** Sets a field as JSON.parse would: `__proto__` is one like any other. */
function set(object: object, name: string, value: Json): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

/** How a value can be spoilt in one place. */
const CHANGES: readonly Change[] = [
  (parent, key, value) => set(parent, key, value),
  (parent, key, _value, other) => set(parent, key, other),
  (parent, key) => void delete parent[key],
  (parent, key, value) => {
    const inner = parent[key];
    if (Array.isArray(inner)) inner.push(value);
    else set(parent, `${key}s`, value);
  },
  (parent, key) => {
    const inner = parent[key];
    if (Array.isArray(inner)) inner.push(...structuredClone(inner));
    else if (typeof inner === 'string') set(parent, key, inner + inner);
  },
  (parent, key) => {
    const inner = parent[key];
    if (Array.isArray(inner)) inner.reverse();
    else if (typeof inner === 'number') set(parent, key, -inner);
  },
  (parent, key, value) => {
    const inner = parent[key];
    if (inner === null || typeof inner !== 'object') return;
    set(inner, INHERITED[JSON.stringify(value).length % INHERITED.length] ?? '', value);
  },
];

const change = fc.record({
  how: fc.constantFrom(...CHANGES),
  /** A field of the file, each as often as the others, however much it holds; in half of the changes none. */
  field: fc.option(fc.nat(), { freq: 1 }),
  place: fc.nat(),
  from: fc.nat(),
  value: anyJson,
});

/** How a text can be spoilt; most are left as they are. */
const onText: fc.Arbitrary<(text: string) => string> = fc.oneof(
  { weight: 8, arbitrary: fc.constant((text: string) => text) },
  { weight: 1, arbitrary: fc.nat().map((at) => (text: string) => text.slice(0, at % text.length)) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(), nastyText, fc.nat(2)).map(([at, inserted, taken]) => (text: string) => {
      const place = at % text.length;
      return text.slice(0, place) + inserted.slice(0, 5) + text.slice(place + taken);
    }),
  },
  { weight: 1, arbitrary: fc.constant((text: string) => `\uFEFF${text.replaceAll(',', ' ,\r\n')}`) },
);

/** Texts of a JSON file that is spoilt in up to four places, or in its text. */
export function spoilt(sound: string): fc.Arbitrary<string> {
  const whole: Json = JSON.parse(sound);
  const places = placesIn(whole).slice(1);
  const ofFields = Object.keys(Object(whole)).map((name) => places.filter(([first]) => first === name));
  return fc.tuple(fc.array(change, { maxLength: 4 }), onText).map(([changes, spoil]) => {
    const file: Json = JSON.parse(sound);
    for (const { how, field, place, from, value } of changes) {
      const near = (field === null ? undefined : ofFields[field % ofFields.length]) ?? places;
      const path = near[place % near.length] ?? [];
      const parent = at(file, path.slice(0, -1));
      const other = at(file, places[from % places.length] ?? []);
      if (parent === null || typeof parent !== 'object') continue;
      how(parent as Record<string, Json>, String(path.at(-1)), structuredClone(value), structuredClone(other ?? null));
    }
    const text = JSON.stringify(file).replaceAll(new RegExp(`"${PLACE}(\\d+)"`, 'g'), (_, index) => RAW[index] ?? '');
    return spoil(text);
  });
}

function at(file: Json, path: readonly Step[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, step) => {
    return inner !== null && typeof inner === 'object' ? (inner as Record<string, Json>)[step] : undefined;
  }, file);
}
