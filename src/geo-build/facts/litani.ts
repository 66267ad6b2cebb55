import type { Position } from 'geojson';

/**
 * Lower course of the Litani, mouth first, longitude and latitude: read off maps, good to about ± 700 m between the points.
 * No package used here has this river.
 */
export const litaniCourse: readonly Position[] = [
  [35.244, 33.339],
  [35.29, 33.321],
  [35.343, 33.326],
  [35.382, 33.306],
  [35.43, 33.311],
  [35.487, 33.305],
  [35.54, 33.329],
  [35.557, 33.376],
  [35.624, 33.42],
  [35.664, 33.481],
  [35.69, 33.529],
  [35.785, 33.645],
  [35.845, 33.742],
];

/** Index in the course of the bend near 33.37° N where the river turns north-east and leaves the zone's northern edge. */
export const LITANI_BEND = 7;

/**
 * South-western shoulder of Mount Hermon on the Lebanese–Syrian border, good to about ± 500 m. The edge from the bend to here
 * is our choice: the river gives the zone no eastern limit.
 */
export const hermonShoulder: Position = [35.8189, 33.3889];
