import * as v from 'valibot';
import { nearest } from '../base/nearest';
import { parseDated } from '../time/dated';

/** Longest text that a reader is asked to take in at once; also a guard against a broken file. */
const LONGEST_TEXT = 600;

/** A schema's message: what is expected, and on a second line what to do about it. */
export function said(expected: string, remedy: string): string {
  return `${expected}\n${remedy}`;
}

const text = v.string(said('a text in double quotes', 'Put the value in double quotes, or correct it.'));
const number = v.number(said('a number', 'Write a number, without quotes; none may be missing.'));

/** A text for the reader: not empty, not endless, without markup. */
export const plain = v.pipe(
  text,
  v.trim(),
  v.minLength(1, said('a text that is not empty', 'Write the text, or remove the whole entry.')),
  v.maxLength(
    LONGEST_TEXT,
    said(`a text of at most ${LONGEST_TEXT} characters`, 'Shorten the text or split it in two.'),
  ),
  v.regex(/^[^<>]*$/, said('plain text without markup', 'Remove the characters < and >: texts are shown as written.')),
);

export const id = v.pipe(
  text,
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    said('an id: small letters, digits, single hyphens', 'Write it like "old-town".'),
  ),
);

const NO_SUCH_DATE = said(
  'a date that exists: YYYY, YYYY-MM or YYYY-MM-DD',
  'Correct the date; give it no more precisely than its source does.',
);
export const date = v.pipe(
  text,
  v.check((value) => parseDated(value) !== null, NO_SUCH_DATE),
);
/** The end of an interval: a date, or the text's own present. */
export const endDate = v.pipe(
  text,
  v.check((value) => value === 'now' || parseDated(value) !== null, NO_SUCH_DATE),
);

export const wholeNumber = v.pipe(
  number,
  v.integer(said('a whole number', 'Remove the fraction.')),
  v.minValue(1, said('a number from 1 upwards', 'Counting begins at 1.')),
);

/** A list whose items are all of one kind. */
export function list<Item extends v.GenericSchema>(item: Item) {
  return v.array(item, said('a list in square brackets', 'Put the value or values in [ ].'));
}

export const paragraphs = v.pipe(
  list(wholeNumber),
  v.minLength(1, said('at least one paragraph number', 'Name the paragraph of the article that says it.')),
);

const longitude = within(180, 'a longitude from -180 to 180');
const latitude = within(90, 'a latitude from -90 to 90');

function within(limit: number, expected: string) {
  const message = said(expected, 'Order is longitude first, then latitude; see whether the two are swapped.');
  return v.pipe(number, v.minValue(-limit, message), v.maxValue(limit, message));
}

export const position = v.strictTuple(
  [longitude, latitude],
  said('[longitude, latitude]', 'Give exactly two numbers, longitude first.'),
);
export const bounds = v.strictTuple(
  [longitude, latitude, longitude, latitude],
  said('[west, south, east, north]', 'Give exactly four numbers: west, south, east, north.'),
);
export const weight = v.pipe(
  number,
  v.gtValue(0, said('a weight above 0', 'Give the stretch a positive weight, or remove it.')),
);
export const zoom = v.pipe(
  number,
  v.minValue(0, said('a zoom level from 0 to 24', 'Give a zoom level of the map.')),
  v.maxValue(24, said('a zoom level from 0 to 24', 'Give a zoom level of the map.')),
);
export const anyNumber = number;
export const yesNo = v.boolean(said('true or false', 'Write true or false without quotes.'));

/** One word out of a fixed list. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, ({ input }) => {
    return said(`one of ${words.join(', ')}`, `Use one of these words.${nearest(input, words)}`);
  });
}

/** An object with these fields and no others. */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
  const object = variantFields(entries);
  // The library takes a list for an object without fields.
  const notList = v.custom<never>(() => false, object.message);
  return v.lazy((input) => (Array.isArray(input) ? notList : object));
}

/** The same, in the form that `v.variant` asks for. */
export function variantFields<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries);
  return v.strictObject(entries, (issue: v.BaseIssue<unknown>) => {
    const item = issue.path?.[0];
    if (!item) return said(`an object with the fields ${known.join(', ')}`, 'Write it as { "field": value, ... }.');
    const key = String(item.key);
    if (issue.expected !== 'never') return said(`the field "${key}"`, `Add "${key}" here.`);
    const more = Object.keys(Object(item.input)).filter((each) => each !== key && !known.includes(each));
    const others = more.length > 0 ? ` Likewise: ${more.join(', ')}.` : '';
    return said(
      `no field but ${known.join(', ')}`,
      `Remove the field or correct its name.${nearest(key, known)}${others}`,
    );
  });
}
