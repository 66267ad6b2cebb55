import { type Issue, issueAt, quote } from '../validation/problem';
import { presentOf } from './file-dates';
import { mapReadable } from './readable';
import type { StoryFile } from './schema';

interface Statement {
  readonly paragraphs: readonly number[];
  readonly standing?: string;
  readonly voice?: string;
}

interface Cited extends Statement {
  readonly path: string;
}

/** Paragraphs that the article does not have, positions that are nobody's, and standings that do not go with the words. */
export function checkStatements(file: StoryFile): readonly Issue[] {
  const ofCited = citedIn(file).flatMap((cited) => [
    ...paragraphsOf(cited, file.article.paragraphs),
    ...voiceOf(cited),
  ]);
  return [...ofCited, ...checkHedges(file)];
}

function citedIn(file: StoryFile): readonly Cited[] {
  const lists: Readonly<Record<string, readonly Statement[]>> = {
    places: file.places,
    events: file.events,
    claims: file.claims,
    figures: file.figures,
  };
  const states = file.places.flatMap(({ states }, place) =>
    mapReadable(states, (state, index) => ({ ...state, path: `$.places[${place}].states[${index}]` })),
  );
  const rest = Object.entries(lists).flatMap(([name, items]) =>
    mapReadable(items, (item, index): Cited => ({ ...item, path: `$.${name}[${index}]` })),
  );
  return [...rest, ...states];
}

function paragraphsOf({ path, paragraphs }: Cited, last: number): readonly Issue[] {
  return paragraphs.flatMap((paragraph, index): readonly Issue[] => {
    const at = { path: `${path}.paragraphs[${index}]`, found: quote(paragraph) };
    if (paragraph > last) {
      return [{ ...at, expected: `a paragraph from 1 to ${last}`, remedy: 'Look up the paragraph in the article.' }];
    }
    if (paragraphs.indexOf(paragraph) === index) return [];
    return [{ ...at, expected: 'each paragraph once', remedy: 'Remove the repetition.' }];
  });
}

function voiceOf({ path, standing, voice }: Cited): readonly Issue[] {
  if (standing !== 'position' || voice !== undefined) return [];
  return [
    issueAt(
      `${path}.voice`,
      voice,
      'whose position it is',
      'Add "voice" with the name of the party, or give another standing.',
    ),
  ];
}

/** Words by which a text says that it is not sure; the month of May is written large. */
const HEDGE =
  /\b(appears?|appeared|seems?|seemed|may|might|could|would|perhaps|possibly|probably|presumably|presumed|apparently|allegedly|reportedly|supposedly|likely|said to|thought to|believed to|expected to|hints?|hinted|hopes?|hoped)\b/;

type FileStatement = Pick<StoryFile['events'][number], 'text' | 'standing'> & { readonly qualifier?: string };

/**
 * Statements that the text is sure of by their standing, and not by their words; and claims that hang on an event of which
 * none of their paragraphs speaks, unless it is the text's own present, on which all that simply is so hangs.
 */
function checkHedges(file: StoryFile): readonly Issue[] {
  const { claims, events, places } = file;
  return [
    ...mapReadable(places, (place, index) => hedgeIn(`$.places[${index}]`, place)),
    ...places.flatMap(({ states }, place) =>
      mapReadable(states, (state, index) => hedgeIn(`$.places[${place}].states[${index}]`, state)),
    ),
    ...mapReadable(events, (event, index) => hedgeIn(`$.events[${index}]`, event)),
    ...mapReadable(claims, (claim, index) => hedgeIn(`$.claims[${index}]`, claim)),
    ...mapReadable(claims, (claim, index) => strayClaim(file, claim, index)),
  ].flat();
}

function hedgeIn(path: string, { text, standing, qualifier }: FileStatement): readonly Issue[] {
  const hedge = standing === 'happened' && qualifier === undefined ? HEDGE.exec(text)?.[0] : undefined;
  if (hedge === undefined) return [];
  return [
    {
      path: `${path}.text`,
      found: `${quote(hedge)} in what is said to have happened`,
      expected: 'a plain statement, another standing, or the hedge of the article as "qualifier"',
      remedy: 'Give the standing that the article gives; where a sentence joins a fact and a hope or doubt, split it.',
    },
  ];
}

function strayClaim(file: StoryFile, claim: StoryFile['claims'][number], index: number): readonly Issue[] {
  const event = file.events.find((each) => each?.id === claim.event);
  // Where the present cannot be read, all that hangs on it would seem astray.
  if (!event || event.id === file.timeline.now || presentOf(file) === null) return [];
  if (claim.paragraphs.some((paragraph) => event.paragraphs.includes(paragraph))) return [];
  return [
    issueAt(
      `$.claims[${index}].paragraphs`,
      claim.paragraphs,
      `a paragraph that speaks of the claim's event ${quote(event.id)}: ${event.paragraphs.join(', ')}`,
      `Hang the claim on the event that the article ties it to, or on ${quote(file.timeline.now)}.`,
    ),
  ];
}
