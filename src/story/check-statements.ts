import type { Issue } from '../validation/problem';
import { issueAt, legible, quote } from '../validation/quote';
import { presentOf } from './file-dates';
import { mapReadable, repeatsIn } from './readable';
import type { StoryFile } from './schema';

/** What the headline, a place, a state, an event, a claim or a figure says, with its JSON path. */
interface Located {
  readonly path: string;
  readonly text: string;
  readonly paragraphs: readonly number[];
  readonly standing?: string;
  readonly voice?: string;
  readonly qualifier?: string;
}

/** Words by which a text says that it is not sure; the month of May is written large. */
const HEDGE =
  /\b(appears?|appeared|seems?|seemed|may|might|could|would|perhaps|possibly|probably|presumably|presumed|apparently|allegedly|reportedly|supposedly|likely|said to|thought to|believed to|expected to|hints?|hinted|hopes?|hoped)\b/;

/**
 * Paragraphs that the article does not have; positions that are nobody's; statements that the text is sure of by their
 * standing, and not by their words; and claims that hang on an event of which none of their paragraphs speaks.
 */
export function checkStatements(file: StoryFile): readonly Issue[] {
  const ofEach = statementsIn(file).flatMap((statement) => [
    ...checkParagraphs(statement, file.article.paragraphs),
    ...checkVoice(statement),
    ...checkHedge(statement),
  ]);
  return [...ofEach, ...file.claims.flatMap((claim, index) => checkOccasion(file, claim, index))];
}

function statementsIn(file: StoryFile): readonly Located[] {
  const { places, events, claims, figures } = file;
  const lists: Readonly<Record<string, readonly Omit<Located, 'path'>[]>> = { places, events, claims, figures };
  const states = places.flatMap((place, index) =>
    mapReadable(place.states, (state, at) => ({ ...state, path: `$.places[${index}].states[${at}]` })),
  );
  const others = Object.entries(lists).flatMap(([name, items]) =>
    mapReadable(items, (item, index): Located => ({ ...item, path: `$.${name}[${index}]` })),
  );
  return [{ ...file.headline, path: '$.headline' }, ...others, ...states];
}

function checkParagraphs({ path, paragraphs }: Located, last: number): readonly Issue[] {
  const at = (index: number): string => `${path}.paragraphs[${index}]`;
  const unknown = paragraphs.flatMap((paragraph, index): readonly Issue[] => {
    if (paragraph <= last) return [];
    return [issueAt(at(index), paragraph, `a paragraph from 1 to ${last}`, 'Look up the paragraph in the article.')];
  });
  const twice = repeatsIn(paragraphs).map((index) => {
    return issueAt(at(index), paragraphs[index], 'each paragraph once', 'Remove the repetition.');
  });
  return [...unknown, ...twice];
}

function checkVoice({ path, standing, voice }: Located): readonly Issue[] {
  if (standing !== 'position' || voice !== undefined) return [];
  const remedy = 'Add "voice" with the name of the party, or give another standing.';
  return [issueAt(`${path}.voice`, voice, 'whose position it is', remedy)];
}

function checkHedge({ path, text, standing, qualifier }: Located): readonly Issue[] {
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

/** On the text's own present hangs all that simply is so; any other event has to be spoken of in the same paragraph. */
function checkOccasion(file: StoryFile, claim: StoryFile['claims'][number], index: number): readonly Issue[] {
  const event = file.events.find((each) => each?.id === claim.event);
  // Where the present cannot be read, all that hangs on it would seem astray.
  if (!event || event.id === file.timeline.now || presentOf(file) === null) return [];
  const told = new Set(event.paragraphs);
  if (claim.paragraphs.some((paragraph) => told.has(paragraph))) return [];
  const expected = `a paragraph that speaks of the claim's event ${quote(event.id)}: ${legible(event.paragraphs.join(', '))}`;
  const remedy = `Hang the claim on the event that the article ties it to, or on ${quote(file.timeline.now)}.`;
  return [issueAt(`$.claims[${index}].paragraphs`, claim.paragraphs, expected, remedy)];
}
