import type { Position } from 'geojson';

/** Lakes that are drawn: a position within the bounds of each, by which its hole in the land is found (the largest there), and the conventional name. */
export const lakeNames: readonly { readonly name: string; readonly at: Position; readonly rank: number }[] = [
  { name: 'Dead Sea', at: [35.5, 31.5], rank: 1 },
  { name: 'Dead Sea (southern basin)', at: [35.42, 31.1], rank: 2 },
  { name: 'Sea of Galilee', at: [35.59, 32.82], rank: 1 },
  { name: 'Lake Assad', at: [38.27, 36.1], rank: 2 },
  { name: 'Lake Nasser', at: [32.6, 23.0], rank: 2 },
  { name: 'Lake Van', at: [42.9, 38.65], rank: 2 },
  { name: 'Lake Tuz', at: [33.35, 38.8], rank: 3 },
  { name: 'Lake Beyşehir', at: [31.5, 37.75], rank: 4 },
  { name: 'Lake Eğirdir', at: [30.88, 38.05], rank: 4 },
  { name: 'Keban Reservoir', at: [39.1, 38.8], rank: 4 },
  { name: 'Atatürk Reservoir', at: [38.5, 37.5], rank: 3 },
  { name: 'Lake Tharthar', at: [43.25, 33.95], rank: 3 },
  { name: 'Lake Razzaza', at: [43.7, 32.75], rank: 3 },
  { name: 'Lake Habbaniyah', at: [43.45, 33.28], rank: 4 },
  { name: 'Haditha Reservoir', at: [42.3, 34.27], rank: 4 },
  { name: 'Mosul Reservoir', at: [42.8, 36.67], rank: 4 },
];
