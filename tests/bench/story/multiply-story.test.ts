import { describe, expect, it } from 'vitest';
import type { FileWhen } from '../../../src/story/file-dates.ts';
import { parseIsoDate } from '../../../src/time/day.ts';
import { benchStory } from './bench-story.ts';
import { type Edition, loadEdition } from './load-edition.ts';
import { copyDays, copyId, copyOffset, shiftWhen } from './multiply-story.ts';

const once = loadEdition(1);
const ten = loadEdition(10);

function placeIds({ places }: Edition): Set<string> {
  return new Set(places.features.flatMap(({ properties }) => properties.id ?? []));
}

describe('a multiplied story', () => {
  it('is the story itself, once', () => {
    expect(once.places.features.length).toBeGreaterThan(0);
    expect(once.file.places.map(({ id }) => id)).toEqual([...once.story.places.keys()]);
  });

  // Loading it runs all checks of a story: ids, references, dates, positions.
  it('has so many times the places, events and claims, and passes the checks of a story', () => {
    expect(ten.story.places.size).toBe(10 * once.story.places.size);
    expect(ten.story.events.length).toBe(10 * once.story.events.length);
    expect(ten.story.claims.length).toBe(10 * once.story.claims.length);
  });

  it('begins with the original', () => {
    expect(ten.file.places.slice(0, once.file.places.length)).toEqual(once.file.places);
    expect(ten.places.features.slice(0, once.places.features.length)).toEqual(once.places.features);
  });

  it('has a shape for every copied place', () => {
    const shapes = placeIds(ten);
    const copied = [...ten.story.places.keys()].slice(once.story.places.size);
    expect(copied.filter((id) => !shapes.has(id))).toEqual([]);
  });

  it('moves shapes and leaves their form alone', () => {
    const [original] = once.places.features;
    const copy = ten.places.features.find(
      ({ properties }) => properties.id === copyId(original?.properties.id ?? '', 3),
    );
    expect(positionsIn(copy?.geometry)).toHaveLength(positionsIn(original?.geometry).length);
    expect(copy?.geometry).not.toEqual(original?.geometry);
  });

  it('spreads what happens over days', () => {
    const moments = (edition: Edition) => new Set(edition.story.events.map(({ moment }) => moment)).size;
    expect(moments(ten)).toBeGreaterThan(3 * moments(once));
  });
});

describe('copies', () => {
  it('stand within reach of the original, no two in one spot', () => {
    const offsets = Array.from({ length: 100 }, (_, copy) => copyOffset(copy));
    expect(offsets[0]).toEqual([0, 0]);
    expect(new Set(offsets.map(String)).size).toBe(100);
    expect(offsets.every(([east, north]) => Math.abs(east) <= 1.6 && Math.abs(north) <= 2.4)).toBe(true);
  });

  it('are never later than the original', () => {
    expect(copyDays(0)).toBe(0);
    expect(Array.from({ length: 100 }, (_, copy) => copyDays(copy)).every((days) => days >= 0 && days < 28)).toBe(true);
  });
});

describe('the story for the other pages', () => {
  it('has every place with its text and its states, each in a colour', () => {
    const story = benchStory(once.story);
    expect(story.places.map(({ text }) => text)).toEqual(once.file.places.map(({ text }) => text));
    const states = story.places.flatMap((place) => place.states.map(({ state }) => state));
    expect(states.filter((state) => !/^#[0-9a-f]{6}$/.test(story.colours[state] ?? ''))).toEqual([]);
  });
});

function positionsIn(geometry: unknown): string[] {
  return JSON.stringify(geometry ?? null).match(/\[-?\d+(\.\d+)?,-?\d+(\.\d+)?\]/g) ?? [];
}

const earliest = parseIsoDate('2023-10-07') ?? 0;

it.each<[FileWhen, FileWhen]>([
  [{ on: '2024-03-05' }, { on: '2024-02-29' }],
  [{ on: '2024-03' }, { on: '2024-02-25' }],
  [{ on: '2024-03', part: 'rest' }, { on: '2024-03-06' }],
  [{ by: '2024-03' }, { by: '2024-03-26' }],
  [{ from: '2024-03-05' }, { from: '2024-02-29' }],
  [
    { from: '2024-03-05', to: '2024-03-10' },
    { from: '2024-02-29', to: '2024-03-05' },
  ],
  [
    { from: '2024-03-05', to: 'now' },
    { from: '2024-02-29', to: 'now' },
  ],
  [{ after: 'an-event' }, { after: 'an-event' }],
  [{ on: '2023-10-07' }, { on: '2023-10-07' }],
])('%j five days earlier is %j', (when, earlier) => expect(shiftWhen(when, 5, earliest)).toEqual(earlier));
