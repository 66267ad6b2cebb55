import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';
import { drawGeography } from '../../src/svg-map/draw-geography';
import { parseIsoDate } from '../../src/time/day';
import { geography } from '../harness/geography';
import { drawMap, type Moment, mapAreas } from './draw-map';

const dayOf = (date: string): number => parseIsoDate(date) ?? 0;
const { start, now, end } = story.calendar;
const days = { start, undivided: dayOf('2025-09-30'), divided: dayOf('2025-10-01'), now, end };
const nothing = { place: null, event: null, hovered: null };
const drawnIds = new Set(
  Object.values(geography).flatMap((file) => file?.features.flatMap((each) => each.properties.id ?? []) ?? []),
);

/** State by id of every place drawn, and whether any is drawn twice. */
function placesIn(svg: string): { states: Map<string, string | null>; count: number } {
  const links = [...svg.matchAll(/<a ([^>]*data-place=[^>]*)>/g)].map(([, attributes = '']) => attributes);
  const read = (attributes: string, name: string): string | null =>
    attributes.match(new RegExp(`${name}="([^"]*)"`))?.[1] ?? null;
  const states = new Map(links.map((each) => [read(each, 'data-place') ?? '', read(each, 'data-state')]));
  return { states, count: links.length };
}

describe.each(['wide', 'phone'] as const)('the drawing on the %s map-area', (mapArea) => {
  it.each(Object.entries(days))('has each place that exists at the %s once, in its state', (_, day) => {
    const { states, count } = placesIn(drawMap({ mapArea, day }));
    const shown = sceneAt(story, day, nothing).places.filter((place) => place.shown && drawnIds.has(place.id));
    expect(count).toBe(shown.length);
    expect([...states].sort()).toEqual(shown.map(({ id, state }) => [id, state]).sort());
  });

  it('has the Strip in one shape until it is divided', () => {
    const before = placesIn(drawMap({ mapArea, day: days.undivided })).states;
    expect(['gaza', 'gaza-hamas', 'gaza-israel'].map((id) => before.has(id))).toEqual([true, false, false]);
    const after = placesIn(drawMap({ mapArea, day: days.divided })).states;
    expect(['gaza', 'gaza-hamas', 'gaza-israel'].map((id) => after.has(id))).toEqual([false, true, true]);
  });
});

const moments: readonly (readonly [what: string, moment: Moment])[] = [
  ['home', {}],
  ['a phone', { mapArea: 'phone' }],
  ['the far future', { day: end }],
  ['a small place', { place: 'gaza-israel', shows: 'gaza-israel' }],
  ['a place that is not there', { place: 'gaza-israel', shows: 'gaza-israel', day: start }],
  ['an event', { event: story.events[0]?.id ?? '', day: story.events[0]?.moment ?? now }],
  ...story.pointers.flat().map((id): [string, Moment] => [id, { place: id, shows: id }]),
];

describe.each(moments)('the drawing of %s', (_, moment) => {
  const svg = drawMap(moment);

  it('comes out alike every time, with every number a number', () => {
    expect(drawMap(moment) === svg).toBe(true);
    expect(svg.match(/NaN|Infinity|undefined|null/)).toBeNull();
  });

  it('has no empty path and no reference to nothing', () => {
    expect(svg.includes(' d=""')).toBe(false);
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const used = [...svg.matchAll(/(?:<use [^>]*href="#|url\(#)([^")]+)/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe([...svg.matchAll(/ id="/g)].length);
  });

  it('leads from every place to its text, and from nothing else', () => {
    const links = [...svg.matchAll(/<a [^>]*>/g)].map(([tag]) => tag);
    const ids = links.map((tag) => tag.match(/ href="#place-([^"]+)"/)?.[1] ?? tag);
    expect(ids.filter((id) => !story.places.has(id))).toEqual([]);
    expect(links.filter((tag) => !tag.includes(' tabindex="-1"'))).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining([...placesIn(svg).states.keys()]));
    const uses = [...svg.matchAll(/<use /g)];
    expect([...svg.matchAll(/ href="/g)]).toHaveLength(links.length + uses.length);
  });

  it('has no style of its own, which a strict policy would refuse', () =>
    expect(svg.match(/\sstyle=|<style/)).toBeNull());

  it('names the chosen place', () => {
    const name = story.places.get(moment.place ?? '');
    if (name?.label) expect(svg.includes('data-kind="selected"')).toBe(true);
  });
});

describe('outlines', () => {
  const outlinesOf = (svg: string, id: string): string[] =>
    svg
      .split('<g data-outline="')
      .slice(1)
      .flatMap((group) => (group.includes(`data-of="${id}"`) ? [group.slice(0, group.indexOf('"'))] : []));

  it('tell what is chosen, touched and not there', () => {
    const chosen = { place: 'gaza-israel', shows: 'gaza-israel' };
    expect(outlinesOf(drawMap(chosen), 'gaza-israel')).toEqual(['quiet', 'selected-halo', 'selected']);
    expect(outlinesOf(drawMap({ ...chosen, day: start }), 'gaza-israel')).toEqual(['absent-halo', 'absent']);
    const event = story.events.find(({ places }) => places.includes('west-bank'));
    const svg = drawMap({ event: event?.id ?? '', day: event?.moment ?? now });
    expect(outlinesOf(svg, 'west-bank')).toEqual(['quiet', 'touched', 'touched-gap']);
  });
});

describe('what the drawing says of itself', () => {
  it('is nothing: what it shows is told beside it', () => {
    expect(drawMap().slice(0, 300)).toMatch(/^<svg [^>]*aria-hidden="true"/);
  });
});

describe('the sea', () => {
  const size = { width: 400, height: 300 };
  const at = { camera: { longitude: 120, latitude: -3, zoom: 3 }, size };

  it('is drawn as far as the drawing knows the land, in its own units, and under all else', () => {
    const { paths } = drawGeography(geography, at, { scale: 2, grain: { tolerance: 1, whole: true } });
    expect(paths['sea']).toBe('M-12-12l824 0 0 624-824 0z');
    const svg = drawMap();
    const first = svg.indexOf('href="#map-');
    expect(svg.slice(first, first + 20)).toBe('href="#map-sea" fill');
  });
});

/** Bytes, gzip, that the home view may take of what a reader waits for. */
const BUDGET = 24_000;

describe('the weight of the home view', () => {
  it.each(['desk', 'tall'] as const)('is small on the %s map-area', (mapArea) => {
    const bytes = gzipSync(drawMap({ mapArea })).length;
    expect(bytes, `${mapAreas[mapArea].size.width} px wide`).toBeLessThan(BUDGET);
  });
});
