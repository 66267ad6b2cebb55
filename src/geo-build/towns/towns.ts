import type { Position } from 'geojson';
import { type Bounds, containsPosition } from '../../geo/bounds';
import type { GeoFeature, GeoProperties } from '../../geo/geography';
import { otherCrossings } from '../hand-drawn';
import { kilometresBetween } from '../near/distances';
import { findPlace, type NamedPlace } from '../sources/geonames';
import type { Census } from '../sources/populations';
import { makeFeature } from '../write';
import { knownTowns } from './known-towns';
import { leftOut } from './left-out';
import { rankOf } from './ranks';

// GeoNames positions are good to some hundred metres.
const DECIMALS = 4;

/** Parts of towns and settlements, by GeoNames' codes. */
const NO_TOWNS = ['PPLX', 'STLMT'];

/** A town so near to a larger one would hide it, or be hidden by it, at every zoom level. */
const LEAST_APART_KM = 1.2;

/** A place of the story with a town's name so near is that town, and named already. */
const SAME_KM = 5;

/** Crossings show with the smallest towns, and before them. */
const CROSSING_RANK = 5;

interface Town {
  readonly name: string;
  readonly position: Position;
  readonly rank: number;
  readonly people: number;
  readonly mark?: 'capital';
}

/** A lot that favours no country: the source's own order has one after the other. */
function lotOf({ position: [x = 0, y = 0] }: NamedPlace): number {
  return Math.round((x + y) * 1e5) % 1009;
}

/**
 * Towns by rank, and by population within a rank: those named by hand, then small ones spread around the close shapes, larger
 * ones first, with a lot between equals; before them, crossings of borders. `story` are the places of the story, whose towns they
 * name themselves.
 */
export function townFeatures(
  places: readonly NamedPlace[],
  census: Census,
  story: readonly GeoFeature[],
): GeoFeature[] {
  const known = knownTowns.map(([name, source, country, mark]): Town => {
    const place = findPlace(places, source, country);
    return { ...townOf(place, census, mark), name, ...(mark === 'capital' && { mark }) };
  });
  const towns = withoutNear(known);
  const small = places
    .filter(({ name }) => !leftOut.has(name))
    .map((place) => ({ ...place, lot: lotOf(place) }))
    .filter(({ position }) => spreads.some(({ bounds }) => containsPosition(bounds, position)))
    .filter((place) => !NO_TOWNS.includes(census(place)?.featureCode ?? ''))
    .map((place) => ({ ...place, town: townOf(place, census) }))
    .toSorted((a, b) => b.town.people - a.town.people || a.lot - b.lot);
  for (const { bounds, countries, kilometres } of spreads) {
    for (const { country, position, town } of small) {
      if (!containsPosition(bounds, position) || !countries.includes(country)) continue;
      if (!towns.some((other) => kilometresBetween(other.position, position) < kilometres)) towns.push(town);
    }
  }
  const told = towns
    .filter((town) => !story.some((feature) => isSame(feature, town)))
    .toSorted(byRank)
    .map(({ position, people: _, ...said }) => pointFeature({ layer: 'towns', ...said }, position));
  const crossings = otherCrossings.map(({ name, position }) =>
    pointFeature({ layer: 'crossings', name, rank: CROSSING_RANK, mark: 'crossing' }, position),
  );
  return [...crossings, ...told];
}

function pointFeature(said: Omit<GeoProperties, 'kind'>, position: Position): GeoFeature {
  return makeFeature({ kind: 'town', ...said }, { type: 'Point', coordinates: [...position] }, DECIMALS);
}

function townOf(place: NamedPlace, census: Census, mark?: (typeof knownTowns)[number][3]): Town {
  const told = census(place);
  const { name, country, position } = place;
  const rank = rankOf({ country, told, mark });
  return { name: plainSpelling(name), position, rank, people: told?.population ?? 0 };
}

function byRank(a: Town, b: Town): number {
  return a.rank - b.rank || b.people - a.people;
}

function withoutNear(towns: readonly Town[]): Town[] {
  const kept: Town[] = [];
  for (const town of towns.toSorted(byRank)) {
    if (kept.every(({ position }) => kilometresBetween(position, town.position) > LEAST_APART_KM)) kept.push(town);
  }
  return kept;
}

function isSame({ properties, geometry }: GeoFeature, { name, position }: Town): boolean {
  if (geometry.type !== 'Point' || properties.name !== name) return false;
  return kilometresBetween(geometry.coordinates, position) < SAME_KM;
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
