import type { GeoCollection } from './geography';

/** True for a feature that is ground of a place: an area, and not the belt in which an uncertain line may run. */
export function isExtent({ geometry, properties }: GeoCollection['features'][number]): boolean {
  return geometry.type.endsWith('Polygon') && properties.kind !== 'uncertainty';
}
