import * as v from 'valibot';
import type { Problem } from '../validation/problem';
import { quote } from '../validation/quote';
import { checkJson, fields, id, list, oneOf, pathTo, plainText, said, wholeNumber } from '../validation/schema';
import type { LayerProvenance } from './geography';

/** layers.json has some 15 thousand characters. */
const LONGEST_FILE = 1_000_000;
const LONGEST_TEXT = 2000;
const METRES_AROUND_EARTH = 40_000_000;

/** Licences that ask for a credit line wherever their data is shown: ODbL and Creative Commons other than CC0. */
const ASKS_FOR_CREDIT = /\bODbL\b|Open Database|\bCC[ -]BY\b|Attribution/i;

/**
 * Everything that is wrong with the text of public/geo/layers.json, `{ "layers": LayerProvenance[] }`. Whether each
 * layer is used is another question. Never throws.
 */
export function checkProvenance(file: string, text: string): Problem[] {
  return checkJson(file, text, LONGEST_FILE, provenance);
}

const text = plainText(LONGEST_TEXT);

const layer = v.pipe(
  fields({
    id,
    title: text,
    source: text,
    version: text,
    licence: text,
    credit: v.exactOptional(text),
    dataDate: text,
    method: oneOf(['measured', 'derived', 'drawn', 'computed'] satisfies LayerProvenance['method'][]),
    uncertaintyMetres: wholeNumber(1, METRES_AROUND_EARTH, 'Say in whole metres how far off the shapes may be.'),
    note: text,
  } satisfies Record<keyof LayerProvenance, unknown>),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { licence, credit } = dataset.value;
    if (credit !== undefined || !ASKS_FOR_CREDIT.test(licence)) return;
    const message = said(
      `a credit line, for the licence ${quote(licence)} asks for one`,
      'Add "credit", the line that the map shows, e.g. "© Some contributors".',
    );
    addIssue({ message, input: credit, path: pathTo(dataset.value, 'credit') });
  }),
);

const provenance = fields(
  {
    layers: v.pipe(
      list(layer),
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed) return;
        const ids = dataset.value.map((each) => each.id);
        for (const [index, input] of ids.entries()) {
          const first = ids.indexOf(input);
          if (first === index) continue;
          const remedy = `$.layers[${first}] has it already: rename or remove one.`;
          const [item] = pathTo(dataset.value, index);
          const [field] = pathTo(dataset.value[index] ?? {}, 'id');
          addIssue({ message: said('an id that no other layer has', remedy), input, path: [item, field] });
        }
      }),
    ),
  },
  () => 'Remove it: the app would not read it.',
);
