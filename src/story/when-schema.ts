import * as v from 'valibot';
import { date, endDate, fields, id, oneOf, plain, said, yesNo } from './field-schema';

const doubt = { inferred: v.exactOptional(yesNo), outside: v.exactOptional(plain) };

const on = fields({ on: date, part: v.exactOptional(oneOf(['early', 'rest'])), ...doubt });
const interval = fields({ from: date, to: v.exactOptional(endDate), ...doubt });
const by = fields({ by: date, ...doubt });
const notBefore = fields({ notBefore: date, ...doubt });
const after = fields({ after: id, ...doubt });
const undated = fields({
  undated: v.literal(true, said('true', 'Write { "undated": true } for what the text gives no date at all.')),
});
const none = v.custom<never>(
  () => false,
  said(
    'a date as { "on": … }, { "from": …, "to": … }, { "by": … }, { "notBefore": … }, { "after": event } or { "undated": true }',
    'Use one of these forms.',
  ),
);

/**
 * When something was. The form is chosen by the field that is there, so that an error names that form's own field
 * and not all the forms that it might have been.
 */
export const when = v.lazy((input) => {
  if (input === null || typeof input !== 'object') return none;
  if ('on' in input) return on;
  if ('from' in input || 'to' in input) return interval;
  if ('by' in input) return by;
  if ('notBefore' in input) return notBefore;
  if ('after' in input) return after;
  return 'undated' in input ? undated : none;
});
