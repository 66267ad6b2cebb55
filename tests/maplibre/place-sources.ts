import { type PlaceFile, placeFiles } from '../../src/geo/geography';
import { featuresOf } from '../geo-build/public-geo';

/** In which file of the published geography each place has its shape. */
export const sources: ReadonlyMap<string, PlaceFile> = new Map(
  placeFiles.flatMap((source) => featuresOf(source).map(({ properties }) => [properties.id ?? '', source] as const)),
);
