import { type GeoCollection, isPlaceArea } from '../geo/geography';
import { squareKilometres } from '../geo/measure';
import { squareMiles } from '../geo/units';
import type { Story } from '../story/story';

/**
 * The story's figures measured from the drawn shapes, by figure id, each in the figure's own unit: percent of the
 * whole, or square miles. A figure whose shapes are missing is left out.
 */
export function measuredFigures(story: Story, places: GeoCollection): ReadonlyMap<string, number> {
  const areas = areasByPlace(places);
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

/** Area of each place in km², summed over the features that belong to it. */
function areasByPlace(places: GeoCollection): Map<string, number> {
  const areas = new Map<string, number>();
  for (const { geometry, properties } of places.features.filter(isPlaceArea)) {
    if (properties.id === undefined) continue;
    areas.set(properties.id, (areas.get(properties.id) ?? 0) + squareKilometres(geometry));
  }
  return areas;
}
