import { type Issue, quote } from '../validation/problem';
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

/** Paragraphs that the article does not have, and positions that are nobody's. */
export function checkStatements(file: StoryFile): readonly Issue[] {
  return citedIn(file).flatMap((cited) => [...paragraphsOf(cited, file.article.paragraphs), ...voiceOf(cited)]);
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
    {
      path: `${path}.voice`,
      found: quote(voice),
      expected: 'whose position it is',
      remedy: 'Add "voice" with the name of the party, or give another standing.',
    },
  ];
}
