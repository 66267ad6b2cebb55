import { nearestWord } from '../validation/nearest-word';
import { type Issue, quote } from '../validation/problem';
import { type KnownIds, mapReadable } from './readable';
import type { StoryFile } from './schema';
import { whensOf } from './whens';

interface Reference {
  readonly path: string;
  readonly kind: keyof KnownIds;
  readonly id: string;
}

/** Ids that name nothing in the file, and ids named twice in one list. */
export function checkReferences(file: StoryFile, known: KnownIds): readonly Issue[] {
  return [...single(file), ...idLists(file).flatMap(inList)]
    .flatMap((reference) => unknown(reference, known))
    .concat(idLists(file).flatMap(repeated));
}

function single(file: StoryFile): readonly Reference[] {
  const { claims, figures, inset, places, timeline } = file;
  return [
    { path: '$.timeline.now', kind: 'events', id: timeline.now },
    ...mapReadable(
      claims,
      ({ event }, index): Reference => ({ path: `$.claims[${index}].event`, kind: 'events', id: event }),
    ),
    ...whensOf(file).flatMap(({ path, when }): readonly Reference[] => {
      return 'after' in when ? [{ path: `${path}.after`, kind: 'events', id: when.after }] : [];
    }),
    ...places.flatMap(({ states }, place) =>
      mapReadable(states, ({ state }, index): Reference => {
        return { path: `$.places[${place}].states[${index}].state`, kind: 'states', id: state };
      }),
    ),
    ...figures.flatMap(({ place, measure }, index): readonly Reference[] => {
      const { kind, ...shapes } = measure;
      const path = `$.figures[${index}]`;
      const measured = Object.entries(shapes).map(([field, id]): Reference => {
        return { path: `${path}.measure.${field}`, kind: 'places', id };
      });
      return [{ path: `${path}.place`, kind: 'places', id: place }, ...measured];
    }),
    ...mapReadable(inset.labels, ({ place }, index): Reference => {
      return { path: `$.inset.labels[${index}].place`, kind: 'places', id: place };
    }),
  ];
}

interface IdList {
  readonly path: string;
  readonly ids: readonly string[];
}

/** All lists of place ids. */
function idLists(file: StoryFile): readonly IdList[] {
  const { events, claims, inset, pointers, timeline } = file;
  return [
    ...mapReadable(events, ({ places }, index) => ({ path: `$.events[${index}].places`, ids: places })),
    ...mapReadable(claims, ({ places }, index) => ({ path: `$.claims[${index}].places`, ids: places })),
    ...mapReadable(timeline.lanes, ({ places }, index) => ({ path: `$.timeline.lanes[${index}].places`, ids: places })),
    { path: '$.inset.places', ids: inset.places },
    ...mapReadable(pointers, (ids, index) => ({ path: `$.pointers[${index}]`, ids })),
  ];
}

function inList({ path, ids }: IdList): readonly Reference[] {
  return mapReadable(ids, (id, index) => ({ path: `${path}[${index}]`, kind: 'places', id }));
}

function unknown({ path, kind, id }: Reference, known: KnownIds): readonly Issue[] {
  if (known[kind].has(id)) return [];
  const expected = `the id of one of the story's ${kind}`;
  return [
    {
      path,
      found: quote(id),
      expected,
      remedy: `Correct the id, or add it to $.${kind}.${nearestWord(id, known[kind])}`,
    },
  ];
}

function repeated({ path, ids }: IdList): readonly Issue[] {
  return ids.flatMap((id, index): readonly Issue[] => {
    if (ids.indexOf(id) === index) return [];
    return [
      { path: `${path}[${index}]`, found: quote(id), expected: 'each id once', remedy: 'Remove the repetition.' },
    ];
  });
}
