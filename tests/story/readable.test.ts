import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { knownIds, mapReadable, repeatsIn, withoutBroken } from '../../src/story/readable';
import { storySchema } from '../../src/story/schema';
import { altered, type Change } from './valid-story';

/** What can still be checked of the shipped story with some values replaced, and the story itself. */
function restOf(...changes: readonly Change[]) {
  const value = altered(...changes);
  const before = JSON.stringify(value);
  const rest = withoutBroken(value, v.safeParse(storySchema, value).issues ?? []);
  expect(JSON.stringify(value)).toBe(before);
  return { rest, value };
}

describe('what can be read of a broken story', () => {
  it('is all but the entries of lists that cannot, whose place stays empty', () => {
    const { rest } = restOf([['places', 2, 'name'], 7], [['events', 3], null]);
    expect([rest?.places[2], rest?.events[3]]).toEqual([undefined, undefined]);
    expect([2 in Object(rest?.places), 3 in Object(rest?.events)]).toEqual([false, false]);
    expect(rest?.places[1]).toEqual(restOf().rest?.places[1]);
    expect(rest?.places).toHaveLength(restOf().rest?.places.length ?? 0);
  });

  it('is all but the innermost entry of lists within lists', () => {
    const { rest } = restOf([['places', 3, 'states', 0, 'standing'], 3]);
    expect(rest?.places[3]).toBeDefined();
    expect(rest?.places[3]?.states[0]).toBeUndefined();
  });

  it('is all of it where a value is unfit or too much, or a text that nothing else depends on is missing', () => {
    const whole = [['places', 0, 'text'], 'x'.repeat(2000)] as const;
    for (const change of [whole, [['inset', 'colour'], 1], [['title'], undefined]] as const) {
      const { rest, value } = restOf(change);
      expect(rest).toEqual(value);
    }
  });

  it('is nothing where something is broken that all else depends on', () => {
    expect(restOf([['timeline', 'start'], 3]).rest).toBeNull();
    expect(restOf([['view'], undefined]).rest).toBeNull();
  });
});

it('the ids of a story are those that can be read, whatever else cannot', () => {
  const ids = knownIds({ places: [{ id: 'a' }, { id: 3 }, null, 'b', { id: 'c' }], events: 'none', states: {} });
  expect(ids).toEqual({ places: new Set(['a', 'c']), events: new Set(), states: new Set() });
  expect(knownIds(null).places).toEqual(new Set());
});

it('a list is gone through without its holes, all others by their number', () => {
  const list = ['a', 'b', 'c'];
  delete list[1];
  expect(mapReadable(list, (item, index) => `${item}${index}`)).toEqual(['a0', 'c2']);
});

it('repeats are told of where they stand', () => {
  expect(repeatsIn(['a', 'b', 'a', 'a'])).toEqual([2, 3]);
});
