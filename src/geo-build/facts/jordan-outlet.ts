import type { Position } from 'geojson';

/**
 * The Jordan between the Sea of Galilee and the mouth of the Yarmouk, where it is no border, north to south: read off maps,
 * longitude and latitude, good to about ± 300 m.
 */
export const jordanOutlet: readonly Position[] = [
  [35.573, 32.709],
  [35.5715, 32.695],
  [35.566, 32.675],
  [35.564, 32.66],
  [35.562, 32.648],
];
