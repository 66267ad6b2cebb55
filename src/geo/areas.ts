import type { GeoFeature } from './geography';

/** True for a feature that is ground of a place: an area, and not the belt in which an uncertain line may run. */
export function isPlaceArea({ geometry, properties }: GeoFeature): boolean {
  return geometry.type.endsWith('Polygon') && properties.kind !== 'uncertainty';
}

/**
 * True for an area that is drawn hatched: a schematic strip, or the belt in which an uncertain line may run; zones keep
 * the pattern of their state.
 */
export function isHatchedArea({ geometry, properties }: GeoFeature): boolean {
  if (!geometry.type.endsWith('Polygon')) return false;
  return properties.kind === 'uncertainty' || (properties.schematic === true && properties.kind !== 'zone');
}
