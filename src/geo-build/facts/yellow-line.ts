import type { Position } from 'geojson';

/**
 * Control points of the Yellow Line in Gaza, north to south, longitude and latitude, read off the map that the Israeli
 * army's spokesman published on 19 October 2025. First and last point lie on the coast.
 */
export const yellowLineControl: readonly Position[] = [
  [34.475, 31.57],
  [34.49, 31.56],
  [34.51, 31.55],
  [34.51, 31.54],
  [34.475, 31.5],
  [34.445, 31.475],
  [34.42, 31.445],
  [34.4, 31.425],
  [34.35, 31.375],
  [34.33, 31.355],
  [34.305, 31.33],
  [34.29, 31.315],
  [34.255, 31.315],
  [34.23, 31.335],
];

/** How well the control points can be read off the published map. */
export const YELLOW_LINE_UNCERTAINTY_METRES = 500;

/** Share of the Strip on the Israeli-held side that the story's text gives. */
export const ISRAELI_HELD_SHARE = 0.53;
