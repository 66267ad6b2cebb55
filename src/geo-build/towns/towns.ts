import type { Position } from 'geojson';
import { type Bounds, containsPosition } from '../../geo/bounds';
import type { GeoFeature } from '../../geo/geography';
import { KM_PER_DEGREE } from '../near/detail';
import { squaredDistance } from '../near/rings';
import { findPlace, type NamedPlace } from '../sources/geonames';
import { makeFeature } from '../write';
import { knownTowns } from './known-towns';
import { leftOut } from './left-out';

// GeoNames positions are good to some hundred metres.
const DECIMALS = 4;
// The source has no populations, so towns that nobody ranked come last, all alike.
const SPREAD_RANK = 5;

interface Town {
  readonly name: string;
  readonly position: Position;
  readonly rank: number;
  readonly capital?: boolean;
}

/** A lot that favours no country: the source's own order has one after the other. */
function lotOf({ position: [x = 0, y = 0] }: NamedPlace): number {
  return Math.round((x + y) * 1e5) % 1009;
}

/** Towns by rank: those named by hand, then small ones spread around the close shapes, whose lot decides between neighbours. */
export function townFeatures(places: readonly NamedPlace[]): GeoFeature[] {
  const towns: Town[] = knownTowns.map(([name, source, country, rank, mark]) => {
    const { position } = findPlace(places, source, country);
    return { name, position, rank, ...(mark ? { capital: true } : {}) };
  });
  const drawn = places.filter(({ name }) => !leftOut.has(name)).toSorted((a, b) => lotOf(a) - lotOf(b));
  for (const { bounds, countries, kilometres } of spreads) {
    for (const { name, country, position } of drawn) {
      if (!containsPosition(bounds, position) || !countries.includes(country)) continue;
      const reach = (kilometres / KM_PER_DEGREE) ** 2;
      if (towns.some((town) => squaredDistance(town.position, position) < reach)) continue;
      towns.push({ name: plainSpelling(name), position, rank: SPREAD_RANK });
    }
  }
  return towns
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ position, ...said }) =>
      makeFeature({ layer: 'towns', kind: 'town', ...said }, { type: 'Point', coordinates: position }, DECIMALS),
    );
}

/** How densely small towns fill a part of the map: at most one within so many kilometres of another. */
interface Spread {
  readonly bounds: Bounds;
  readonly countries: readonly string[];
  readonly kilometres: number;
}

/** Small towns around the close shapes of the story, so that no close view is empty; as dense on one side of a line as on the other. */
const spreads: readonly Spread[] = [
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

// Marks for ayin and hamza, and the quotes that stand for them.
const BREATHINGS = /[‘’ʻʼ`ʿʾ]/g;

// Common first words of place names as English-language papers write them.
const words: readonly (readonly [RegExp, string])[] = [
  [/ City$/, ''],
  [/\bBayt\b/g, 'Beit'],
  [/\bBet\b/g, 'Beit'],
  [/\bDayr\b/g, 'Deir'],
  [/\bDeïr\b/g, 'Deir'],
  [/\bAyn\b/g, 'Ain'],
  [/\bKefar\b/g, 'Kfar'],
  [/\bQiryat\b/g, 'Kiryat'],
  [/\bTall\b/g, 'Tell'],
  [/ (al|ash|ad|at|as|an|ar|az|el|ed|es) /g, ' $1-'],
  [/^(Al|Ash|Ad|At|As|An|Ar|Az) /g, '$1-'],
];

/** A GeoNames transliteration without the marks that only specialists read: `Bayt Fūrīk` becomes `Beit Furik`. */
export function plainSpelling(name: string): string {
  const letters = name
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(BREATHINGS, '')
    .trim();
  const spelled = words.reduce((text, [pattern, written]) => text.replace(pattern, written), letters);
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}
