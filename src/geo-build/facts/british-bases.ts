import type { Position } from 'geojson';

/**
 * Land of the two British bases on Cyprus, Akrotiri and Dhekelia, which the source leaves out and which would else look like
 * sea: rings drawn by hand, longitude and latitude, coasts good to about ± 1 km, the inland side generously overlapping.
 */
export const britishBases: readonly (readonly Position[])[] = [
  [
    [32.755, 34.66],
    [32.83, 34.655],
    [32.885, 34.663],
    [32.93, 34.645],
    [32.945, 34.61],
    [32.937, 34.568],
    [32.99, 34.555],
    [33.032, 34.563],
    [33.035, 34.6],
    [33.02, 34.645],
    [32.95, 34.69],
    [32.85, 34.7],
    [32.77, 34.69],
    [32.755, 34.66],
  ],
  [
    [33.63, 34.965],
    [33.68, 34.972],
    [33.72, 34.985],
    [33.765, 34.985],
    [33.8, 34.975],
    [33.835, 34.965],
    [33.85, 35],
    [33.84, 35.06],
    [33.8, 35.1],
    [33.76, 35.09],
    [33.7, 35.06],
    [33.66, 35.05],
    [33.62, 35.02],
    [33.63, 34.965],
  ],
];
