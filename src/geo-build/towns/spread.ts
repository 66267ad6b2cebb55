import type { Bounds } from '../../geo/bounds';

/** How densely small towns fill a part of the map: at most one within so many kilometres of another. */
export interface Spread {
  readonly bounds: Bounds;
  readonly countries: readonly string[];
  readonly kilometres: number;
}

/** Small towns around the close shapes of the story, so that no close view is empty; as dense on one side of a line as on the other. */
export const spreads: readonly Spread[] = [
  { bounds: [34.85, 31.3, 35.6, 32.6], countries: ['PS', 'IL'], kilometres: 4 },
  { bounds: [34.2, 31.1, 34.9, 31.8], countries: ['PS', 'IL'], kilometres: 4.5 },
  { bounds: [34.2, 30.9, 35.2, 31.8], countries: ['PS', 'IL'], kilometres: 9 },
  { bounds: [35, 32.9, 36.1, 33.9], countries: ['LB', 'IL', 'SY'], kilometres: 4 },
  { bounds: [34.6, 31.7, 35.6, 33.3], countries: ['PS', 'IL', 'LB'], kilometres: 6 },
  { bounds: [35.6, 35, 36.6, 36.1], countries: ['SY', 'TR'], kilometres: 4.5 },
  { bounds: [35.8, 32.3, 37.4, 33.6], countries: ['SY', 'JO'], kilometres: 5.5 },
  { bounds: [35.4, 30.4, 36.3, 32.8], countries: ['JO'], kilometres: 12 },
  { bounds: [35.4, 33, 42.5, 37.5], countries: ['SY', 'LB'], kilometres: 22 },
  { bounds: [29, 29.8, 33, 31.7], countries: ['EG'], kilometres: 30 },
  { bounds: [35.5, 36, 39, 38], countries: ['TR'], kilometres: 35 },
];
