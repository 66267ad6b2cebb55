import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/cartography/palette';
import { placeFiles } from '../../src/geo/geography';
import { outlineLayer, outlineLayers, outlineWidth } from '../../src/maplibre/layers/place-layers';
import { changedOutlines } from '../../src/maplibre/view/place-state';
import { type Selection, sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';
import { sources } from './place-sources';

const { start, now, end } = story.calendar;
const nothing: Selection = { place: null, event: null, hovered: null };

/** Names of the layers that are drawn at all, but for those of what is expected, which no selection changes. */
function drawn(moment: number, selection: { place?: string; hovered?: string; focused?: boolean }) {
  const widths = changedOutlines(null, sceneAt(story, moment, { ...nothing, ...selection }), sources);
  return [...widths].flatMap(([layer, width]) => (width > 0 && !layer.startsWith('expected') ? [layer] : []));
}

describe('the layers of outlines', () => {
  it('are all known to the style, and none is drawn where no place bears its mark', () => {
    const styled = placeFiles.flatMap((source) => outlineLayers(palettes.light, source).map(({ id }) => id));
    const widths = changedOutlines(null, sceneAt(story, now, nothing), sources);
    expect(styled).toEqual(expect.arrayContaining([...widths.keys()]));
    const expected = sceneAt(story, now, nothing).places.filter((place) => place.expected);
    const outlined = new Set(expected.map(({ id }) => outlineLayer('expected', sources.get(id) ?? 'places')));
    expect(new Set([...widths].flatMap(([layer, width]) => (width > 0 ? [layer] : [])))).toEqual(outlined);
  });

  it.each([...story.places.keys()])(
    'draw a chosen %s in its source alone, as a ghost where it does not exist',
    (id) => {
      const source = sources.get(id) ?? 'places';
      const place = story.places.get(id);
      if (!place) throw new Error(id);
      const { first, last } = place.shown;
      const inside = Math.min(Math.max(now, first), last);
      expect(drawn(inside, { place: id, hovered: id })).toEqual([
        outlineLayer('selected-halo', source),
        outlineLayer('selected', source),
      ]);
      for (const outside of [first - 1, last + 1].filter((day) => day >= start && day <= end)) {
        // The parts of a divided place are touched.
        expect(drawn(outside, { place: id }).filter((layer) => !layer.startsWith('touched'))).toEqual([
          outlineLayer('absent-halo', source),
          outlineLayer('absent', source),
        ]);
      }
    },
  );

  it('draw what is pointed at and what an event touches, as long as it exists and is not chosen', () => {
    fc.assert(
      fc.property(fc.integer({ min: start, max: end }), fc.constantFrom(...story.events), (moment, { id, places }) => {
        const [chosen = ''] = places;
        const scene = sceneAt(story, moment, { place: chosen, event: id, hovered: chosen });
        const seen = scene.places.filter(({ shown, selected }) => shown && !selected);
        const wanted = new Set(
          seen.flatMap((place) => {
            const source = sources.get(place.id);
            return source && place.touched
              ? [outlineLayer('touched', source), outlineLayer('touched-gap', source)]
              : [];
          }),
        );
        const touched = [...changedOutlines(null, scene, sources)].filter(
          ([layer, width]) => layer.startsWith('touched') && width > 0,
        );
        expect(new Set(touched.map(([layer]) => layer))).toEqual(wanted);
      }),
    );
    for (const { id, shown } of story.places.values()) {
      const source = sources.get(id);
      if (!source) continue;
      expect(drawn(shown.first, { hovered: id })).toEqual([outlineLayer('hovered', source)]);
      expect(drawn(shown.first, { hovered: id, focused: true })).toEqual([
        outlineLayer('focused', source),
        outlineLayer('focused-gap', source),
        outlineLayer('hovered', source),
      ]);
    }
  });

  it('lead from any scene to any other by what differs alone', () => {
    const aScene = fc
      .record({
        moment: fc.integer({ min: start, max: end }),
        place: fc.constantFrom(null, ...story.places.keys()),
        hovered: fc.constantFrom(null, ...story.places.keys()),
        event: fc.constantFrom(null, ...story.eventById.keys()),
      })
      .map(({ moment, ...selection }) => sceneAt(story, moment, selection));
    fc.assert(
      fc.property(aScene, aScene, (before, after) => {
        const was = changedOutlines(null, before, sources);
        const changes = changedOutlines(before, after, sources);
        expect(new Map([...was, ...changes])).toEqual(changedOutlines(null, after, sources));
        expect([...changes].filter(([layer, width]) => was.get(layer) === width)).toEqual([]);
      }),
    );
  });
});

describe('the width of an outline', () => {
  it('is whole from the region on and half as much far out, where it would drown islands; without a mark there is none', () => {
    expect(outlineWidth(4)).toEqual(['interpolate', ['linear'], ['zoom'], 2.5, 2, 5, 4]);
    expect(outlineWidth(0)).toBe(0);
  });
});
