import * as v from 'valibot';
import { didYouMean } from './did-you-mean';
import { type Issue, type Problem, problemsOf } from './problem';
import { legible, quote } from './quote';
import { readJson } from './read-json';

/** All problems of a JSON text of at most `longest` characters by a schema whose messages `said` wrote. Never throws. */
export function checkJson(file: string, text: string, longest: number, schema: v.GenericSchema): Problem[] {
  const json = readJson(text, longest);
  const issues = 'issue' in json ? [json.issue] : (v.safeParse(schema, json.value).issues ?? []).map(toIssue);
  return problemsOf(file, issues);
}

/**
 * A schema's message: what is expected, on a second line what to do about it, and on a third what was found where that is
 * not the value itself.
 */
export function said(expected: string, remedy: string, found?: string): string {
  return [expected, remedy, ...(found === undefined ? [] : [found])].join('\n');
}

/** Tells an issue of a schema as one of ours. */
export function toIssue(issue: v.BaseIssue<unknown>): Issue {
  const [expected = issue.message, remedy = `Expected here: ${issue.message}`, found] = issue.message.split('\n');
  const last = issue.path?.at(-1);
  const value = last && 'origin' in last && last.origin === 'key' ? last.value : issue.input;
  return { path: pathOf(issue), found: found ?? quote(value), expected, remedy };
}

/** JSON path of an issue, e.g. `$.places[3].states[0].when.from`. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${legible(String(key))}`,
  );
  return `$${steps.join('')}`;
}

/** The path from an object or list to one of its values, for an issue that a check of the whole adds. */
export function pathTo(
  input: readonly unknown[] | Readonly<Record<string, unknown>>,
  key: string | number,
): [v.IssuePathItem] {
  if (isList(input)) return [{ type: 'array', origin: 'value', input, key: Number(key), value: input[Number(key)] }];
  return [{ type: 'object', origin: 'value', input, key: String(key), value: input[key] }];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** An object with these fields and no others; `remedyFor` says what to do about another. */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries, remedyFor?: (key: string) => string) {
  const object = variantFields(entries, remedyFor);
  // The library takes a list for an object without fields.
  const notList = v.custom<never>(() => false, object.message);
  return v.lazy((input) => (Array.isArray(input) ? notList : object));
}

/** The same, in the form that `v.variant` asks for. */
export function variantFields<const Entries extends v.ObjectEntries>(
  entries: Entries,
  remedyFor = (_key: string) => 'Remove the field or correct its name.',
) {
  const known = Object.keys(entries);
  const needed = known.filter((key) => entries[key]?.type !== 'exact_optional');
  return v.strictObject(entries, (issue: v.BaseIssue<unknown>) => {
    const item = issue.path?.[0];
    if (!item) return said(`an object with the fields ${needed.join(', ')}`, 'Write it as { "field": value, ... }.');
    const key = String(item.key);
    if (issue.expected !== 'never') return said(`the field "${key}"`, `Add "${key}" here.`);
    const more = Object.keys(Object(item.input)).filter((each) => each !== key && !known.includes(each));
    const others = more.length > 0 ? ` Likewise: ${legible(more.join(', '))}.` : '';
    return said(`no field but ${known.join(', ')}`, `${remedyFor(key)}${didYouMean(key, known)}${others}`);
  });
}

/** A list whose items are all of one kind. */
export function list<Item extends v.GenericSchema>(item: Item) {
  return v.array(item, said('a list in square brackets', 'Put the value or values in [ ].'));
}

/** One word out of a fixed list. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, ({ input }) => {
    return said(`one of ${words.join(', ')}`, `Use one of these words.${didYouMean(input, words)}`);
  });
}

export const anyText = v.string(said('a text in double quotes', 'Put the value in double quotes, or correct it.'));

/** Controls, those of the reading direction among them, other line ends, and halves of characters. */
const CONTROL = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\uFEFF]/u;

/** A text for the reader: not empty, not endless, without markup, and without what is not seen but changes how it reads. */
export function plainText(longest: number) {
  return v.pipe(
    anyText,
    v.trim(),
    v.minLength(1, said('a text that is not empty', 'Write the text, or remove the whole entry.')),
    v.maxLength(longest, said(`a text of at most ${longest} characters`, 'Shorten the text or split it in two.')),
    v.check(
      (text) => !/[<>]/.test(text),
      ({ input }) => {
        const found = quote(from(input, /[<>]/));
        return said('plain text without markup', 'Remove the characters < and >: texts are shown as written.', found);
      },
    ),
    v.check(
      (text) => !CONTROL.test(text),
      ({ input }) => {
        const remedy = 'Remove it, or write it as a space: it is not seen, but may turn round what stands beside it.';
        return said('a text without control characters', remedy, quote(from(input, CONTROL)));
      },
    ),
  );
}

/** A text from shortly before something that is found in it. */
function from(text: string, sought: RegExp): string {
  return text.slice(Math.max(0, text.search(sought) - 10));
}

/** A name for the program, not for the reader. */
export const id = v.pipe(
  anyText,
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    said('an id: small letters, digits, single hyphens', 'Write it like "old-town".'),
  ),
);

export const anyNumber = v.number(said('a number', 'Write a number, without quotes; none may be missing.'));

/** A number within limits, of what is named. */
export function numberFrom(least: number, most: number, what: string, remedy: string) {
  const message = said(`${what} from ${least} to ${most}`, remedy);
  return v.pipe(
    v.number(message),
    v.check((value) => least <= value && value <= most, message),
  );
}

/** A whole number from `least` to `most`, where there is a most. */
export function wholeNumber(least: number, most: number | undefined, remedy: string) {
  const message = said(`a whole number from ${least} ${most === undefined ? 'upwards' : `to ${most}`}`, remedy);
  const fits = (value: number) => Number.isInteger(value) && least <= value && value <= (most ?? value);
  return v.pipe(v.number(message), v.check(fits, message));
}

/** What is shown first where there is no room for all. */
export const rank = wholeNumber(1, 5, 'Give 1 to what is shown first, 5 to what is shown last, without quotes.');

export const yesNo = v.boolean(said('true or false', 'Write true or false without quotes.'));

const IN_RANGE = 'a longitude from -180 to 180, then a latitude from -90 to 90';

/** Longitude and latitude in degrees of WGS 84. */
export const position = v.pipe(
  v.custom<[longitude: number, latitude: number]>(
    (value) => isNumbers(value, 2),
    said('two numbers, [longitude, latitude]', 'Give exactly two numbers without quotes, longitude first.'),
  ),
  v.check(
    (value) => isOnEarth(value),
    ({ input: [longitude, latitude] }) => {
      const swapped = isOnEarth([latitude, longitude]);
      const turned = `Latitude and longitude look swapped: longitude comes first, ${quote([latitude, longitude])}.`;
      return said(IN_RANGE, swapped ? turned : 'Correct the numbers; they are degrees of WGS 84, not metres.');
    },
  ),
);

const BOUNDS_ORDER = 'Order is west, south, east, north; put the smaller number first.';

/** West, south, east, north in degrees of WGS 84. */
export const bounds = v.pipe(
  v.custom<[west: number, south: number, east: number, north: number]>(
    (value) => isNumbers(value, 4),
    said('four numbers, [west, south, east, north]', 'Give exactly four numbers: west, south, east, north.'),
  ),
  v.check(
    ([west, south, east, north]) => isOnEarth([west, south]) && isOnEarth([east, north]),
    said(IN_RANGE, 'Order is longitude first, then latitude; see whether the two are swapped.'),
  ),
  v.check(([west, , east]) => west < east, said('a west that is smaller than the east', BOUNDS_ORDER)),
  v.check(([, south, , north]) => south < north, said('a south that is smaller than the north', BOUNDS_ORDER)),
);

function isNumbers(value: unknown, count: number): boolean {
  return Array.isArray(value) && value.length === count && value.every((number) => Number.isFinite(number));
}

function isOnEarth([longitude, latitude]: readonly [number, number]): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}
