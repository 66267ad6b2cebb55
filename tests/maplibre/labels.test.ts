import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/cartography/palette';
import { placeLabelLayers, termLabelLayer } from '../../src/maplibre/layers/label-layers';
import { changedTerms, labelFeatures, labelKey, labelTerms } from '../../src/maplibre/view/labels';
import { placeLabels } from '../../src/scene/place-labels';
import { type Scene, sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';
import { parseIsoDate } from '../../src/time/day';

const { start, now, end } = story.calendar;
const undivided = (parseIsoDate('2025-10-01') ?? 0) - 1;
const terms = labelTerms(story);
const aDay = fc.integer({ min: start, max: end });
const aPlace = fc.constantFrom(null, ...story.places.keys());

function sceneOf(day: number, place: string | null = null): Scene {
  return sceneAt(story, day, { place, event: null, hovered: null });
}

/** Terms whose names stand after scenes have been drawn one after another. */
function standing(...scenes: readonly Scene[]): ReadonlySet<string> {
  const stands = new Map<string, boolean>([['', true]]);
  scenes.forEach((scene, index) => {
    for (const [term, is] of changedTerms(terms, scenes[index - 1] ?? null, scene)) stands.set(term, is);
  });
  return new Set([...stands].flatMap(([term, is]) => (is ? [term] : [])));
}

/** The labels that a scene shows, drawn after others. */
function labelsOf(scene: Scene, ...before: readonly Scene[]) {
  const stands = standing(...before, scene);
  return labelFeatures(story, scene).features.filter(({ properties }) => stands.has(properties.term));
}

const namesOf = (scene: Scene): string[] => labelsOf(scene).map(({ properties }) => properties.name);

describe('the labels of a scene', () => {
  it('name what exists now, and the Strip always', () => {
    expect(namesOf(sceneOf(undivided))).toContain('Gaza Strip');
    expect(namesOf(sceneOf(undivided))).not.toContain('53%');
    expect(namesOf(sceneOf(now))).toEqual(expect.arrayContaining(['Gaza Strip', '53%', '47%']));
  });

  it('are those of the drawing, whatever was drawn before', () => {
    fc.assert(
      fc.property(aDay, aDay, aPlace, (earlier, day, place) => {
        const scene = sceneOf(day, place);
        const labels = placeLabels(story, scene);
        const shown = labelsOf(scene, sceneOf(earlier, place)).map(({ geometry, properties }) => ({
          ...{ name: properties.name, at: geometry.coordinates, from: properties.from, until: properties.until },
          ...{ selected: properties.selected, words: properties.words },
        }));
        const told = labels.map(({ id: _, side: __, order: ___, words, ...label }) => ({
          ...label,
          words: words ?? '',
        }));
        expect(shown.filter(({ words }) => words !== '')).toEqual(told.filter(({ words }) => words !== ''));
        const alone = told.filter(({ words, selected }) => words === '' || !selected);
        expect(shown.filter(({ words }) => words === '')).toEqual(alone.map((label) => ({ ...label, words: '' })));
      }),
    );
  });

  it('name the chosen place even where it does not exist, and set it first', () => {
    const labels = labelsOf(sceneOf(undivided, 'gaza-israel'));
    const chosen = labels.find(({ properties }) => properties.selected);
    expect(chosen?.properties).toMatchObject({ name: 'Gaza: held by Israel', order: 0 });
    for (const { properties } of labels) if (!properties.selected) expect(properties.order).toBeGreaterThan(0);
  });

  it('stand in their shapes sooner where the view was made for these', () => {
    const eventful = sceneAt(story, now, { place: null, event: 'settler-violence', hovered: null });
    const insideFrom = (scene: Scene) =>
      labelsOf(scene).find(({ properties: { name, anchor } }) => name === 'West Bank' && anchor === 'center')
        ?.properties.from;
    expect([sceneOf(now), eventful, sceneOf(now, 'west-bank')].map(insideFrom)).toEqual([7, 6, 6]);
    expect(labelKey(eventful)).not.toBe(labelKey(sceneOf(now)));
  });

  it('stand where the story puts them, on the side that it asks for', () => {
    const labels = labelsOf(sceneOf(now));
    for (const { properties, geometry } of labels) {
      const place = [...story.places.values()].find(({ name, label }) => (label?.text ?? name) === properties.name);
      const inside = properties.anchor === 'center' && place?.label?.near;
      expect(geometry.coordinates).toEqual(inside || place?.label?.at);
      expect(Math.ceil(properties.order)).toBe(place?.label?.rank);
      const from = inside ? 7 : (place?.label?.from ?? 0);
      // From where words have room, a name has them, or stands without where they would be in the way.
      expect([from, Math.max(from, 5)]).toContain(properties.from);
      if (properties.words !== '') expect(properties.from).toBe(Math.max(from, 5));
      expect(properties.until).toBeGreaterThan(properties.from);
      const [dx] = properties.offset;
      const side = { left: 'right', right: 'left', above: 'bottom', below: 'top', centre: 'center' } as const;
      expect(properties.anchor).toBe(side[inside ? 'centre' : (place?.label?.side ?? 'centre')]);
      // The anchor is the corner of the text at the point; the offset leads away from it.
      expect(Math.sign(dx)).toBe(properties.anchor === 'left' ? 1 : properties.anchor === 'right' ? -1 : 0);
    }
    expect(labels.length).toBeGreaterThan(5);
  });
});

describe('the data of the labels', () => {
  it('have a name for every label that any moment shows, so that a moment need not change them', () => {
    const all = labelFeatures(story, sceneOf(now)).features.map(({ properties }) => properties.name);
    const labelled = [...story.places.values()].flatMap(({ name, label }) => (label ? [label.text ?? name] : []));
    expect(new Set(all)).toEqual(new Set(labelled));
    expect(terms).toHaveLength(1);
  });

  it('place a name with its words before the name alone, and are others for other words, but not in a drag', () => {
    const { features } = labelFeatures(story, sceneOf(now));
    const own = features.flatMap(({ properties }) => (properties.name === 'West Bank' ? [properties] : []));
    const worded = own.find(({ words }) => words !== '');
    const alone = own.find(({ words, from }) => words === '' && from === worded?.from);
    expect(worded?.order).toBeLessThan(alone?.order ?? 0);
    const far = own.filter(({ from }) => from < (worded?.from ?? 0));
    expect(far.map(({ words, until }) => ({ words, until }))).toEqual([{ words: '', until: worded?.from }]);
    const dragged = (day: number) => sceneAt(story, day, { place: null, event: null, hovered: null, scrubbing: true });
    expect(labelKey(sceneOf(now))).not.toBe(labelKey(sceneOf(start)));
    expect(labelKey(dragged(now))).toBe(labelKey(dragged(start)));
  });

  it('have every label in exactly one layer, chosen or not', () => {
    const layers = [
      ...placeLabelLayers(palettes.light),
      ...terms.map(({ term }) => termLabelLayer(palettes.light, term)),
    ];
    for (const chosen of [null, ...story.places.keys()]) {
      for (const { properties } of labelFeatures(story, sceneOf(now, chosen)).features) {
        const holding = layers.filter((layer) => {
          const { filter } = featureFilter('filter' in layer ? layer.filter : undefined, 'layers[0].filter');
          return filter({ zoom: properties.from }, { type: 1, properties: { ...properties }, geometry: [] });
        });
        expect(holding, properties.name).toHaveLength(1);
      }
    }
  });
});

describe('the terms that change', () => {
  it('are all of them where nothing was drawn, and none where no place comes or goes', () => {
    expect(changedTerms(terms, null, sceneOf(now)).size).toBe(terms.length);
    expect(changedTerms(terms, sceneOf(now), sceneOf(now - 1)).size).toBe(0);
    expect(changedTerms(terms, sceneOf(now), sceneOf(now, 'latakia')).size).toBe(0);
    expect([...changedTerms(terms, sceneOf(now), sceneOf(undivided)).values()]).toEqual([false]);
  });
});
