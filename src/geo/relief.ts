import type { Bounds } from './bounds';

/** Id of the entry of layers.json that tells where the shading of the land comes from: an image, to which no shape belongs. */
export const RELIEF_LAYER = 'relief';

/** What the image covers; its rows lie evenly in the map's own projection. */
export const reliefBounds: Bounds = [26, 25, 44, 41];
