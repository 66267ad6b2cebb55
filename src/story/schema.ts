import * as v from 'valibot';
import { patterns, tones } from '../cartography/palette';
import { parseDated } from '../time/dated';
import {
  anyNumber,
  anyText,
  bounds,
  fields,
  id,
  list,
  numberFrom,
  oneOf,
  plainText,
  position,
  rank,
  said,
  variantFields,
  wholeNumber,
  yesNo,
} from '../validation/schema';
import { standings } from './standing';

/** Longest text that a reader is asked to take in at once; also a guard against a broken file. */
const LONGEST_TEXT = 600;
const plain = plainText(LONGEST_TEXT);

const NO_SUCH_DATE = said(
  'a date that exists: YYYY, YYYY-MM or YYYY-MM-DD',
  'Correct the date; give it no more precisely than its source does.',
);
const isDate = (text: string) => parseDated(text) !== null;
const date = v.pipe(anyText, v.check(isDate, NO_SUCH_DATE));
/** The end of an interval: a date, or the text's own present. */
const endDate = v.pipe(
  anyText,
  v.check((text) => text === 'now' || isDate(text), NO_SUCH_DATE),
);

const doubt = { inferred: v.exactOptional(yesNo), outside: v.exactOptional(plain) };
const on = fields({ on: date, part: v.exactOptional(oneOf(['early', 'rest'])), ...doubt });
const interval = fields({ from: date, to: v.exactOptional(endDate), ...doubt });
const by = fields({ by: date, ...doubt });
const notBefore = fields({ notBefore: date, ...doubt });
const after = fields({ after: id, ...doubt });
const undated = fields({
  undated: v.literal(true, said('true', 'Write { "undated": true } for what the text gives no date at all.')),
});
const noWhen = v.custom<never>(
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
const when = v.lazy((input) => {
  if (input === null || typeof input !== 'object') return noWhen;
  if ('on' in input) return on;
  if ('from' in input || 'to' in input) return interval;
  if ('by' in input) return by;
  if ('notBefore' in input) return notBefore;
  if ('after' in input) return after;
  return 'undated' in input ? undated : noWhen;
});

const paragraph = wholeNumber(1, undefined, 'Counting begins at 1.');
const paragraphs = v.pipe(
  list(paragraph),
  v.minLength(1, said('at least one paragraph number', 'Name the paragraph of the article that says it.')),
);

const weight = numberFrom(
  0.01,
  1000,
  'a weight',
  'Give it a weight beside those of the others, or remove the stretch.',
);
const zoom = numberFrom(0, 24, 'a zoom level', 'Give a zoom level of the map.');

/** What every statement carries: own words, standing, whose voice, and where in the article it stands. */
const statement = {
  text: plain,
  standing: oneOf(standings),
  voice: v.exactOptional(plain),
  /** The text's own hedge, e.g. `appears`. */
  qualifier: v.exactOptional(plain),
  paragraphs,
  /** Source of a statement that goes beyond the article; shown as such. */
  outside: v.exactOptional(plain),
};

const placeState = fields({
  state: id,
  when,
  ...statement,
  /** The state in two or three words, where those of its kind do not fit the place. */
  short: v.exactOptional(plain),
});

const side = oneOf(['left', 'right', 'above', 'below', 'centre']);
const label = fields({
  /** What stands on the map for the name. */
  text: v.exactOptional(plain),
  at: position,
  side,
  /** Where the name stands in the middle of its shape once that fills the view. */
  near: v.exactOptional(position),
  /** 1 gives way to nothing, 5 to everything. */
  rank,
  /** Drawn also while the shape does not exist: the name of ground that is divided but still there. */
  always: v.exactOptional(yesNo),
  /** Zoom levels between which the label is drawn. */
  from: v.exactOptional(zoom),
  until: v.exactOptional(zoom),
});

const place = fields({
  id,
  name: plain,
  /** Says no more than the text, and shares its standing. */
  headline: plain,
  ...statement,
  /** The places that it is divided into while its own shape does not exist. */
  parts: v.exactOptional(list(id)),
  /** When the shape exists on the map; always, where left out. */
  shown: v.exactOptional(when),
  label: v.exactOptional(label),
  /** What to show for the place where its own extent is not what a reader should see. */
  bounds: v.exactOptional(bounds),
  states: list(placeState),
});

/** What the map shows for an event, and where its callout points, where its places alone are not the picture. */
const shot = fields({ bounds: v.exactOptional(bounds), pin: v.exactOptional(position) });

const event = fields({
  id,
  title: plain,
  /** The title where there is little room. */
  short: v.exactOptional(plain),
  when,
  places: list(id),
  shot: v.exactOptional(shot),
  ...statement,
});

const claim = fields({ id, places: list(id), event: id, ...statement });

const share = variantFields({ kind: v.literal('share'), part: id, whole: id });
const area = variantFields({ kind: v.literal('area'), of: id });
const figure = fields({
  id,
  place: id,
  value: anyNumber,
  unit: oneOf(['percent', 'square-miles']),
  text: plain,
  paragraphs,
  /** Why the shapes measure something else, where they do. */
  note: v.exactOptional(plain),
  measure: v.variant(
    'kind',
    [share, area],
    said(
      'a measure of the kind share or area',
      'Write { "kind": "share", "part": …, "whole": … } or { "kind": "area", "of": … }.',
    ),
  ),
});

/** How a state is drawn. */
const stateKind = fields({
  id,
  name: plain,
  /** The name in two or three words. */
  short: plain,
  text: plain,
  tone: oneOf(tones),
  pattern: oneOf(patterns),
});

const timeline = fields({
  start: date,
  /** Id of the event that is the text's own present. */
  now: id,
  /** Last day that the axis has a date for. */
  end: date,
  /** The ground beyond the end for what the text gives no date: its share of the width. */
  undated: fields({ weight }),
  /** Stretches of the axis, oldest first; `weight` is its share of the width, `folded` draws a break. */
  stretches: list(fields({ from: date, weight, folded: v.exactOptional(yesNo) })),
  lanes: list(fields({ id, title: plain, places: list(id) })),
});

/** The shape of a story file, as its editors write it. */
export const storySchema = fields({
  id,
  title: plain,
  standfirst: plain,
  /** What the article found. */
  headline: fields(statement),
  /** Places of which the opening tells what holds there, the most important first. */
  leads: list(id),
  introduction: list(plain),
  disclaimer: plain,
  article: fields({ title: plain, paragraphs: paragraph }),
  timeline,
  states: list(stateKind),
  places: list(place),
  events: list(event),
  claims: list(claim),
  figures: list(figure),
  view: fields({ home: bounds, limits: bounds }),
  inset: fields({
    title: plain,
    subtitle: plain,
    bounds,
    places: list(id),
    /** Names the line between parts, with how far it may be off, where there is room; drawn while the place exists. */
    line: v.exactOptional(
      fields({
        place: id,
        /** What the line is called along its course on the map, close up. */
        name: plain,
        text: plain,
        accuracy: plain,
        at: position,
        side,
      }),
    ),
  }),
  /** Places beyond the home view, named under the map; those in one list stand together. */
  pointers: list(list(id)),
});

export type StoryFile = v.InferOutput<typeof storySchema>;
