import { patterns } from '../cartography/palette';
import { didYouMean } from '../validation/did-you-mean';
import type { Issue } from '../validation/problem';
import { issueAt } from '../validation/quote';
import { whensOf } from './check-dates';
import { type KnownIds, mapReadable, repeatsIn } from './readable';
import type { StoryFile } from './schema';

interface Reference {
  readonly path: string;
  readonly kind: keyof KnownIds;
  readonly id: string;
}

/** Ids given twice, ids that name nothing in the file, ids named twice in one list, and states that look alike. */
export function checkReferences(file: StoryFile, known: KnownIds): readonly Issue[] {
  const references = [...single(file), ...idLists(file).flatMap(inList)];
  return [
    ...checkIds(file),
    ...checkLooks(file),
    ...references.flatMap((reference) => unknown(reference, known)),
    ...idLists(file).flatMap(repeated),
  ];
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
    ...(inset.line ? [{ path: '$.inset.line.place', kind: 'places', id: inset.line.place } as const] : []),
  ];
}

interface IdList {
  readonly path: string;
  readonly ids: readonly string[];
}

/** All lists of place ids. */
function idLists(file: StoryFile): readonly IdList[] {
  const { claims, events, inset, leads, places, pointers, timeline } = file;
  return [
    ...mapReadable(events, ({ places }, index) => ({ path: `$.events[${index}].places`, ids: places })),
    ...mapReadable(claims, ({ places }, index) => ({ path: `$.claims[${index}].places`, ids: places })),
    ...mapReadable(timeline.lanes, ({ places }, index) => ({ path: `$.timeline.lanes[${index}].places`, ids: places })),
    { path: '$.inset.places', ids: inset.places },
    { path: '$.leads', ids: leads },
    ...mapReadable(places, ({ parts }, index) => ({ path: `$.places[${index}].parts`, ids: parts ?? [] })),
    ...mapReadable(pointers, (ids, index) => ({ path: `$.pointers[${index}]`, ids })),
  ];
}

function inList({ path, ids }: IdList): readonly Reference[] {
  return mapReadable(ids, (id, index) => ({ path: `${path}[${index}]`, kind: 'places', id }));
}

function unknown({ path, kind, id }: Reference, known: KnownIds): readonly Issue[] {
  if (known[kind].has(id)) return [];
  const expected = `the id of one of the story's ${kind}`;
  return [issueAt(path, id, expected, `Correct the id, or add it to $.${kind}.${didYouMean(id, known[kind])}`)];
}

function repeated({ path, ids }: IdList): readonly Issue[] {
  return repeatsIn(ids).map((index) => {
    return issueAt(`${path}[${index}]`, ids[index], 'each id once', 'Remove the repetition.');
  });
}

/** States that only a colour tells apart. */
function checkLooks({ states }: StoryFile): readonly Issue[] {
  const worn = states.map(({ pattern }) => pattern);
  const free = patterns.filter((pattern) => !worn.includes(pattern));
  const remedy = free.length > 0 ? `Take one that is free: ${free.join(', ')}.` : 'Make two states of the story one.';
  return repeatsIn(worn).map((index) => {
    const first = worn.indexOf(worn[index] ?? 'solid');
    return issueAt(
      `$.states[${index}].pattern`,
      worn[index],
      `a pattern that $.states[${first}] does not have`,
      remedy,
    );
  });
}

/** Ids given twice within one kind of thing. */
function checkIds(file: StoryFile): readonly Issue[] {
  const { places, events, claims, figures, states, timeline } = file;
  const lists = { places, events, claims, figures, states, 'timeline.lanes': timeline.lanes };
  return Object.entries(lists).flatMap(([name, items]) => {
    const firsts = new Map<string, number>();
    return items.flatMap(({ id }, index): readonly Issue[] => {
      const first = firsts.get(id);
      if (first === undefined) {
        firsts.set(id, index);
        return [];
      }
      return [
        issueAt(
          `$.${name}[${index}].id`,
          id,
          `an id of its own; $.${name}[${first}] has this one`,
          'Rename one of the two, or remove it if it was copied by mistake.',
        ),
      ];
    });
  });
}
