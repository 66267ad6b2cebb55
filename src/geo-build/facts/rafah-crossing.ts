import type { Position } from 'geojson';

/**
 * The Rafah crossing's terminal, longitude and latitude, good to about ± 300 m; the map draws it on the nearest point of the
 * border.
 */
export const rafahCrossing: Position = [34.259, 31.2475];
