import type { Position } from 'geojson';

/** Mar-a-Lago in Palm Beach, Florida, longitude and latitude, good to about ± 100 m. */
export const marALago: Position = [-80.037, 26.677];
