import type { Position } from 'geojson';
import type { GeoFeature } from '../geo/geography';
import { litaniCourse } from './hand-drawn';
import { makeFeature } from './write';

type Label = readonly [kind: string, name: string, longitude: number, latitude: number, rank: number];

// Placed by eye for a view of the Levant: inside their shapes, away from the close shapes of the story.
const labels: readonly Label[] = [
  ['sea', 'Black Sea', 35, 43.3, 1],
  ['sea', 'Caspian Sea', 50.6, 41.5, 1],
  ['sea', 'Red Sea', 36.2, 25.0, 1],
  ['sea', 'Persian Gulf', 51, 27.2, 1],
  ['sea', 'Arabian Sea', 63, 18.5, 2],
  ['sea', 'Aegean Sea', 25.2, 38.6, 2],
  ['sea', 'Gulf of Suez', 33.0, 28.75, 2],
  ['sea', 'Gulf of Aqaba', 34.72, 28.85, 2],
  ['sea', 'Gulf of Oman', 58.6, 24.7, 2],
  ['sea', 'Indian Ocean', 75, -8, 1],
  ['sea', 'Atlantic Ocean', -40, 30, 1],
  ['lake-name', 'Dead Sea', 35.49, 31.52, 4],
  ['lake-name', 'Sea of Galilee', 35.59, 32.82, 4],
  ['lake-name', 'Lake Assad', 38.25, 36.1, 3],
  ['lake-name', 'Lake Van', 42.9, 38.65, 2],
  ['lake-name', 'Lake Tuz', 33.35, 38.8, 3],
  ['lake-name', 'Lake Nasser', 32.45, 23.0, 2],
  ['country', 'Iraq', 42.6, 33.1, 1],
  ['country', 'Saudi Arabia', 43.6, 24.6, 1],
  ['country', 'Iran', 54, 32.9, 1],
  ['country', 'Cyprus', 33.1, 35.02, 2],
  ['country', 'Kuwait', 47.6, 29.35, 2],
  ['country', 'Qatar', 51.2, 25.35, 2],
  ['country', 'Bahrain', 50.54, 26.05, 3],
  ['country', 'United Arab Emirates', 54.3, 23.7, 2],
  ['country', 'Oman', 56.6, 21.2, 2],
  ['country', 'Yemen', 47.5, 15.8, 2],
  ['country', 'Azerbaijan', 47.6, 40.5, 2],
  ['country', 'Armenia', 44.7, 40.4, 2],
  ['country', 'Georgia', 43.3, 42.1, 2],
  ['country', 'Greece', 22.2, 39.4, 2],
  ['country', 'Bulgaria', 25.2, 42.6, 2],
  ['country', 'Romania', 25, 45.8, 3],
  ['country', 'Ukraine', 31.5, 49, 3],
  ['country', 'Russia', 43.5, 46.5, 2],
  ['country', 'Turkmenistan', 59, 39.3, 2],
  ['country', 'Afghanistan', 65.7, 33.8, 2],
  ['country', 'Pakistan', 68.8, 29.6, 2],
  ['country', 'India', 78.5, 22.5, 2],
  ['country', 'Kazakhstan', 66, 48, 2],
  ['country', 'Libya', 18, 27.2, 2],
  ['country', 'Sudan', 30.2, 16.2, 2],
  ['country', 'Ethiopia', 39.4, 8.6, 2],
  ['country', 'Eritrea', 38.6, 15.6, 3],
  ['country', 'Chad', 18.6, 15.4, 3],
  ['country', 'Italy', 12.8, 42.7, 3],
  ['country', 'Indonesia', 112.3, -4.9, 1],
  ['country', 'United States', -98.5, 39.5, 2],
  ['region', 'Sinai', 33.7, 29.7, 2],
  ['region', 'Negev', 34.95, 30.45, 3],
  ['region', 'Galilee', 35.33, 32.86, 4],
  ['region', 'Bekaa', 35.98, 33.92, 4],
  ['region', 'Hauran', 36.15, 32.78, 4],
  ['region', 'Mount Hermon', 35.857, 33.416, 4],
];

/** Where a name stands, and the whole zoom levels from which and below which. */
type Stand = readonly [longitude: number, latitude: number, from: number, until?: number];

/**
 * Names that stand elsewhere as one comes closer, so that a close view of any place of the story names the ground around it.
 * At a zoom level a wide name gives way to its repeats. Set well within the country, none on the Golan Heights, in the West
 * Bank or in Gaza; checked against the views of the story's places on a wide screen, a phone and a small embed.
 */
const standing: readonly (readonly [kind: string, name: string, rank: number, stands: readonly Stand[]])[] = [
  ['sea', 'Mediterranean Sea', 1, [[32.9, 32.6, 0, 7]]],
  [
    'sea',
    'Mediterranean Sea',
    3,
    [
      [32.9, 32.6, 7],
      [34.3, 32.3, 7, 10],
      [35.42, 35.4, 7],
      [35.157, 33.39, 8],
      [35.36, 33.95, 9],
      [35.43, 33.93, 11],
      [34.24, 31.575, 8, 9],
      [34.16, 31.345, 9, 10],
      [34.2, 31.45, 10, 11],
      [34.17, 31.34, 11],
      [34.28, 31.48, 11, 12],
      [34.36, 31.46, 12],
      [34.28, 31.385, 12],
      [34.44, 31.555, 12],
    ],
  ],
  [
    'country',
    'Israel',
    1,
    [
      [34.86, 30.75, 0, 6],
      [34.76, 31.29, 6, 8],
      [34.86, 30.75, 8],
      [34.63, 31.25, 8, 9],
      [35.38, 32.965, 8],
      [34.8, 31.75, 9],
      [35.2, 32.62, 9],
      [34.36, 31.215, 9, 10],
      [34.55, 31.43, 10, 12],
      [34.36, 31.215, 11],
      [34.46, 31.405, 12],
      [34.53, 31.47, 12],
    ],
  ],
  [
    'country',
    'Lebanon',
    1,
    [
      [35.98, 34.05, 0],
      [35.655, 33.41, 8],
      [35.7, 33.93, 9],
    ],
  ],
  [
    'country',
    'Syria',
    1,
    [
      [38.6, 34.9, 0, 6],
      [37.35, 33.2, 6],
      [38.6, 34.9, 7],
      [36.45, 35.45, 7],
      [35.885, 33.33, 8],
    ],
  ],
  [
    'country',
    'Jordan',
    1,
    [
      [36.6, 31.2, 0, 6],
      [37.0, 32.15, 6, 7],
      [37.3, 32.28, 7],
      [35.97, 31.55, 7],
      [36.6, 30.6, 8],
    ],
  ],
  [
    'country',
    'Egypt',
    1,
    [
      [30.2, 28.2, 0],
      [34.2, 31.17, 8, 9],
      [34.15, 31.205, 9, 10],
      [34.19, 31.27, 10, 11],
      [34.15, 31.215, 11],
      [34.2, 31.27, 12],
    ],
  ],
  [
    'country',
    'Turkey',
    1,
    [
      [34.6, 38.6, 0],
      [36.15, 35.94, 7],
    ],
  ],
  // Further out it would stand on the lands around it.
  ['region', 'Golan Heights', 2, [[35.775, 32.985, 7]]],
];

const rivers: readonly (readonly [name: string, rank: number, line: readonly Position[]])[] = [
  [
    'Jordan',
    4,
    [
      [35.67, 32.28],
      [35.665, 32.2],
      [35.65, 32.05],
    ],
  ],
  ['Litani', 4, litaniCourse.slice(9, 12)],
  [
    'Nile',
    2,
    [
      [30.75, 28.3],
      [30.85, 27.9],
      [31.2, 27.3],
      [31.7, 26.9],
    ],
  ],
  [
    'Euphrates',
    2,
    [
      [39.2, 35.9],
      [39.8, 35.6],
      [40.3, 35.1],
      [40.9, 34.5],
    ],
  ],
  [
    'Tigris',
    2,
    [
      [43.2, 36.2],
      [43.35, 35.5],
      [43.6, 34.9],
    ],
  ],
];

/** Points and lines that carry the names of seas, lakes, countries, regions and rivers. */
export function nameFeatures(): GeoFeature[] {
  return [
    ...labels.map(([kind, name, longitude, latitude, rank]) =>
      makeFeature({ layer: 'names', kind, name, rank }, { type: 'Point', coordinates: [longitude, latitude] }),
    ),
    ...standing.flatMap(([kind, name, rank, stands]) =>
      stands.map(([longitude, latitude, from, until]) =>
        makeFeature(
          { layer: 'names', kind, name, rank, ...(from > 0 && { from }), ...(until !== undefined && { until }) },
          { type: 'Point', coordinates: [longitude, latitude] },
        ),
      ),
    ),
    ...rivers.map(([name, rank, line]) =>
      makeFeature({ layer: 'names', kind: 'river', name, rank }, { type: 'LineString', coordinates: [...line] }),
    ),
  ];
}
