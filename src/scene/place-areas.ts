import { isPlaceArea } from '../geo/areas';
import { featuresOf, type GeoCollection, type GeoFeature, type Geography } from '../geo/geography';
import { squareKilometres } from '../geo/measure';
import { squareMiles } from '../geo/units';
import type { Story } from '../story/story';

/** Square kilometres of every place that has an area, by id; a place of several shapes counts its smallest. */
export function placeAreas(geography: Geography): ReadonlyMap<string, number> {
  return areasBy(featuresOf(geography), Math.min);
}

/**
 * The story's figures measured from the drawn shapes, by figure id, each in the figure's own unit: percent of the
 * whole, or square miles. A figure whose shapes are missing is left out.
 */
export function measuredFigures(story: Story, places: GeoCollection): ReadonlyMap<string, number> {
  const areas = areasBy(places.features, (one, other) => one + other);
  const measured = new Map<string, number>();
  for (const { id, measure } of story.figures) {
    if (measure.kind === 'area') {
      const area = areas.get(measure.of);
      if (area) measured.set(id, squareMiles(area));
    } else {
      const part = areas.get(measure.part);
      const whole = areas.get(measure.whole);
      if (part && whole) measured.set(id, (part / whole) * 100);
    }
  }
  return measured;
}

/** Square kilometres by place id, those of several shapes put together. */
function areasBy(
  features: readonly GeoFeature[],
  together: (one: number, other: number) => number,
): ReadonlyMap<string, number> {
  const areas = new Map<string, number>();
  for (const { geometry, properties } of features.filter(isPlaceArea)) {
    if (properties.id === undefined) continue;
    const area = squareKilometres(geometry);
    const before = areas.get(properties.id);
    areas.set(properties.id, before === undefined ? area : together(before, area));
  }
  return areas;
}
