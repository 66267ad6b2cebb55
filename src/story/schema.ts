import * as v from 'valibot';
import {
  anyNumber,
  bounds,
  date,
  fields,
  id,
  list,
  oneOf,
  paragraphs,
  plain,
  position,
  said,
  variantFields,
  weight,
  wholeNumber,
  yesNo,
  zoom,
} from './field-schema';
import { standings } from './standing';
import { when } from './when-schema';

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

const placeState = fields({ state: id, when, ...statement });

const side = oneOf(['left', 'right', 'above', 'below', 'centre']);
const label = fields({
  at: position,
  side,
  /** Where the name stands in the middle of its shape once that fills the view. */
  near: v.exactOptional(position),
  /** 1 gives way to nothing, 5 to everything. */
  rank: v.pipe(wholeNumber, v.maxValue(5, said('a rank from 1 to 5', 'Give a rank from 1 (first) to 5 (last).'))),
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
  /** When the shape exists on the map; always, where left out. */
  shown: v.exactOptional(when),
  label: v.exactOptional(label),
  /** Frame for the place where its own extent is not what a reader should see. */
  bounds: v.exactOptional(bounds),
  states: list(placeState),
});

const event = fields({ id, title: plain, when, places: list(id), ...statement });

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

/** How a state is drawn; tones and patterns are those of the palette. */
const stateKind = fields({
  id,
  name: plain,
  text: plain,
  tone: oneOf(['red', 'rose', 'plum', 'violet', 'blue', 'gold', 'teal', 'sage', 'accent']),
  pattern: oneOf(['solid', 'rows', 'dots', 'rings', 'dashes', 'crosses', 'open']),
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
  introduction: list(plain),
  disclaimer: plain,
  article: fields({ title: plain, paragraphs: wholeNumber }),
  timeline,
  states: list(stateKind),
  places: list(place),
  events: list(event),
  claims: list(claim),
  figures: list(figure),
  frame: fields({ home: bounds, limits: bounds }),
  inset: fields({
    title: plain,
    subtitle: plain,
    bounds,
    places: list(id),
    labels: list(fields({ place: id, text: plain, at: position, side })),
  }),
  /** Places beyond the home frame, named at its edge; those in one list stand together. */
  pointers: list(list(id)),
});

export type StoryFile = v.InferOutput<typeof storySchema>;
