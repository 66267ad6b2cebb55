import { type Issue, quote } from '../validation/problem';
import { presentOf } from './file-when';
import { mapReadable } from './readable';
import type { StoryFile } from './schema';

/** Words by which a text says that it is not sure; the month of May is written large. */
const HEDGE =
  /\b(appears?|appeared|seems?|seemed|may|might|could|would|perhaps|possibly|probably|presumably|presumed|apparently|allegedly|reportedly|supposedly|likely|said to|thought to|believed to|expected to|hints?|hinted|hopes?|hoped)\b/;

type FileStatement = Pick<StoryFile['events'][number], 'text' | 'standing'> & { readonly qualifier?: string };

/**
 * Statements that the text is sure of by their standing, and not by their words; and claims that hang on an event of which
 * none of their paragraphs speaks, unless it is the text's own present, on which all that simply is so hangs.
 */
export function checkHedges(file: StoryFile): readonly Issue[] {
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
    {
      path: `$.claims[${index}].paragraphs`,
      found: quote(claim.paragraphs),
      expected: `a paragraph that speaks of the claim's event ${quote(event.id)}: ${event.paragraphs.join(', ')}`,
      remedy: `Hang the claim on the event that the article ties it to, or on ${quote(file.timeline.now)}.`,
    },
  ];
}
