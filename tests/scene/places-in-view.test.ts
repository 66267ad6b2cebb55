import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/geo/bounds';
import { viewportOf } from '../../src/geo/camera';
import { placesInView } from '../../src/scene/places-in-view';
import { sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';

const { start, now } = story.calendar;

/** Shows 34° to 36° east and 32° to 34° north. */
const viewport = viewportOf([34, 32, 36, 34], 400);

/** A degree wide and high. */
const boundsAround = (longitude: number, latitude: number): Bounds => {
  return [longitude - 0.5, latitude - 0.5, longitude + 0.5, latitude + 0.5];
};

/** Ids of the places in view, of those that stand somewhere. */
function idsInView(bounds: Readonly<Record<string, Bounds>>, moment = now): string[] {
  const scene = sceneAt(story, moment, { place: null, event: null, hovered: null });
  return placesInView(scene, new Map(Object.entries(bounds)), viewport).map(({ id }) => id);
}

describe('the places in view', () => {
  it('come from west to east, and of one meridian from north to south', () => {
    const bounds = {
      rafah: boundsAround(35.5, 33),
      jordan: boundsAround(35, 32.5),
      latakia: boundsAround(34.5, 32.2),
      syria: boundsAround(35, 33.5),
      egypt: boundsAround(35, 33),
    };
    expect(idsInView(bounds)).toEqual(['latakia', 'syria', 'egypt', 'jordan', 'rafah']);
  });

  it.each<[side: string, longitude: number, latitude: number]>([
    ['west', 33.9, 33],
    ['east', 36.1, 33],
    ['south', 35, 31.9],
    ['north', 35, 34.1],
  ])('are without one whose middle lies farther %s, though its edge is in sight', (_side, longitude, latitude) => {
    expect(idsInView({ latakia: boundsAround(longitude, latitude), rafah: boundsAround(35, 33) })).toEqual(['rafah']);
  });

  it('have one that reaches all around what is in sight, wherever its middle lies', () => {
    const syria: Bounds = [33, 31, 60, 50];
    expect(idsInView({ syria, rafah: boundsAround(35, 33) })).toEqual(['rafah', 'syria']);
  });

  it('are those alone that stand on the map at the moment', () => {
    const bounds = { gaza: boundsAround(34.5, 33), 'gaza-hamas': boundsAround(35, 33) };
    expect(idsInView(bounds, now)).toEqual(['gaza-hamas']);
    expect(idsInView(bounds, start)).toEqual(['gaza']);
  });
});
