import { boundsIntersect } from '../../../geo/bounds';
import { viewportBounds } from '../../../geo/camera';
import type { GeoCollection } from '../../../geo/geography';
import { boundsOf } from '../../../geo/measure';
import type { Picture } from '../picture';

type Feature = GeoCollection['features'][number];

/** Tells of features whether they lie, by their extent, in what a picture's map shows. */
export function inViewOf({ viewport }: Pick<Picture, 'viewport'>): (feature: Feature) => boolean {
  const visibleBounds = viewportBounds(viewport.camera, viewport.size);
  return ({ geometry }) => boundsIntersect(boundsOf([geometry]), visibleBounds);
}

/** All features of a picture's geography. */
export function featuresOf({ geography }: Pick<Picture, 'geography'>): readonly Feature[] {
  return Object.values(geography).flatMap((file) => file?.features ?? []);
}
