import { type PlaceSource, placeSources } from '../../src/map/layers/state-layers';
import { featuresOf } from '../geo/shapes/public-geo';

/** In which file of the published geography each place has its shape. */
export const sources: ReadonlyMap<string, PlaceSource> = new Map(
  placeSources.flatMap((source) => featuresOf(source).map(({ properties }) => [properties.id ?? '', source] as const)),
);
