import { expect, it } from 'vitest';
import { isInside } from '../../../src/geo/overlay.ts';
import { choosePlace } from './choose-place.ts';
import { loadEdition } from './load-edition.ts';

const { story, places } = loadEdition(1);
const target = choosePlace(story, { places });

it('takes a place with a label, and points within its shape alone', () => {
  expect(target.place.label).toBeDefined();
  expect(target.points.length).toBeGreaterThan(0);
  const holders = target.points.map((point) =>
    places.features.flatMap(({ geometry, properties }) =>
      geometry.type === 'Polygon' && isInside([...point], geometry) ? [properties.id] : [],
    ),
  );
  expect(new Set(holders.flat())).toEqual(new Set([target.place.id]));
});

it('passes over a place that lies on another, which a click could mean as well', () => {
  const [west, south, east, north] = story.view.home;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const beneath = structuredClone(places);
  const [first] = beneath.features;
  if (first) first.geometry = { type: 'Polygon', coordinates: [ring] };
  expect(() => choosePlace(story, { places: beneath })).toThrow('no place of the story');
});

it('says so where nothing can be clicked on', () => {
  expect(() => choosePlace(story, {})).toThrow('no place of the story');
});
