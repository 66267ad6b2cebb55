import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelFeatures, sameLabels } from '../../src/map/view/labels';
import { sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';
import { parseIsoDate } from '../../src/time/day';

const { start, now, end } = story.calendar;
const undivided = (parseIsoDate('2025-10-01') ?? 0) - 1;

function sceneOf(day: number, place: string | null = null) {
  return sceneAt(story, day, { place, event: null, hovered: null });
}

function labelsOf(day: number, place: string | null = null) {
  return labelFeatures(story, sceneOf(day, place)).features;
}

const namesOf = (day: number, place: string | null = null): string[] =>
  labelsOf(day, place).map(({ properties }) => properties.name);

describe('the labels of a scene', () => {
  it('name what exists now, and the Strip always', () => {
    expect(namesOf(undivided)).toContain('Gaza Strip');
    expect(namesOf(undivided)).not.toContain('Gaza: held by Israel');
    expect(namesOf(now)).toEqual(
      expect.arrayContaining(['Gaza Strip', 'Gaza: held by Israel', 'Gaza: governed by Hamas']),
    );
  });

  it('name the chosen place even where it does not exist, and set it first', () => {
    const chosen = labelsOf(undivided, 'gaza-israel').find(({ properties }) => properties.selected);
    expect(chosen?.properties).toMatchObject({ name: 'Gaza: held by Israel', order: 0 });
    const others = labelsOf(undivided, 'gaza-israel').filter(({ properties }) => !properties.selected);
    for (const { properties } of others) expect(properties.order).toBeGreaterThan(0);
  });

  it('stand where the story puts them, on the side that it asks for', () => {
    for (const { properties, geometry } of labelsOf(now)) {
      const place = [...story.places.values()].find(({ name }) => name === properties.name);
      const inside = properties.anchor === 'center' && place?.label?.near;
      expect(geometry.coordinates).toEqual(inside || place?.label?.at);
      expect(properties.order).toBe(place?.label?.rank);
      expect(properties.from).toBe(inside ? 8 : (place?.label?.from ?? 0));
      expect(properties.until).toBeGreaterThan(properties.from);
      const [dx] = properties.offset;
      const side = { left: 'right', right: 'left', above: 'bottom', below: 'top', centre: 'center' } as const;
      expect(properties.anchor).toBe(side[inside ? 'centre' : (place?.label?.side ?? 'centre')]);
      // The anchor is the corner of the text at the point; the offset leads away from it.
      expect(Math.sign(dx)).toBe(properties.anchor === 'left' ? 1 : properties.anchor === 'right' ? -1 : 0);
    }
    expect(labelsOf(now).length).toBeGreaterThan(5);
  });
});

describe('two scenes with the same labels', () => {
  const aScene = fc
    .tuple(fc.integer({ min: start, max: end }), fc.constantFrom(null, ...story.places.keys()))
    .map(([day, place]) => sceneOf(day, place));

  it('are told from those whose labels differ', () => {
    fc.assert(
      fc.property(aScene, aScene, (before, after) => {
        const differ = JSON.stringify(labelFeatures(story, before)) !== JSON.stringify(labelFeatures(story, after));
        // What is said to be the same must be; one more update than needed does no harm.
        if (sameLabels(before, after)) expect(differ).toBe(false);
      }),
    );
    expect(sameLabels(sceneOf(now), sceneOf(now - 1))).toBe(true);
    expect(sameLabels(sceneOf(now), sceneOf(undivided))).toBe(false);
    expect(sameLabels(sceneOf(now), sceneOf(now, 'latakia'))).toBe(false);
    expect(sameLabels(null, sceneOf(now))).toBe(false);
  });
});
