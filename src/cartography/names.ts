import type { ColourRole } from './palette';
import type { ZoomStops } from './zoom';

/** The faces that names are set in: Inter at two weights, and Source Serif's italic. */
export type Face = 'sans' | 'strong' | 'italic';

/** How names of a kind are set. */
interface NameStyle {
  readonly face: Face;
  readonly colour: ColourRole;
  readonly halo: ColourRole;
  /** True where the halo is a veil over the ground that the letters stand on, whatever it is, as strong as `haloShare`. */
  readonly veils?: boolean;
  /** Px around the letters. */
  readonly haloWidth: number;
  /** Ems. */
  readonly spacing: number;
  /** Ems of the widest line before it is broken. */
  readonly widest: number;
  /** Ems. */
  readonly lineHeight: number;
}

export type NameKind = 'place' | 'selected' | 'town' | 'country' | 'region' | 'water';

const common = { halo: 'halo', haloWidth: 1.4, spacing: 0, lineHeight: 1.2 } as const;

export const nameStyles: Readonly<Record<NameKind, NameStyle>> = {
  water: { ...common, face: 'italic', colour: 'seaName', halo: 'sea', haloWidth: 1.8, spacing: 0.08, widest: 7 },
  region: { ...common, face: 'italic', colour: 'countryName', spacing: 0.08, widest: 6 },
  country: { ...common, face: 'sans', colour: 'countryName', spacing: 0.26, widest: 8 },
  town: { ...common, veils: true, face: 'sans', colour: 'ink', haloWidth: 1.8, widest: 9 },
  place: { ...common, veils: true, face: 'strong', colour: 'ink', haloWidth: 1.8, widest: 9, lineHeight: 1.15 },
  selected: { ...common, veils: true, face: 'strong', colour: 'ink', haloWidth: 2, widest: 9, lineHeight: 1.15 },
};

/** From the bottom up: what is always drawn may lie over others. */
export const nameKinds = Object.keys(nameStyles) as readonly NameKind[];

/** Names of the base map: kinds of features that share a style, and px of letters by rank, 1 to 5. */
export const baseNames = {
  water: { kinds: ['sea', 'lake-name', 'river'], sizes: [18, 14, 11.5, 11.5, 11.5] },
  region: { kinds: ['region'], sizes: [12.5, 12.5, 12.5, 12.5, 12.5] },
  country: { kinds: ['country'], sizes: [12.5, 12.5, 10.5, 10.5, 10.5] },
} as const satisfies Readonly<
  Partial<Record<NameKind, { readonly kinds: readonly string[]; readonly sizes: readonly number[] }>>
>;

/** First zoom level at which names of seas, countries and regions of each rank are set, rank 1 first. */
export const NAME_ZOOM = [2, 4, 5.2, 7.2, 8.4] as const;

/** Rank of a feature that has none. */
export const MIDDLE_RANK = 3;

/** Towns of a rank: the zoom level from which they are shown, face and px of letters, and how large their marks are. */
interface TownRank {
  readonly from: number;
  /** Where it is not that of all towns. */
  readonly face?: Face;
  readonly size: number;
  readonly mark: number;
}

/** Towns by rank, 1 first: weight and size fall from great cities to villages. */
export const townRanks: readonly [TownRank, TownRank, TownRank, TownRank, TownRank] = [
  { from: 4.8, face: 'strong', size: 12.5, mark: 1.2 },
  { from: 6.1, face: 'strong', size: 11.5, mark: 1.1 },
  { from: 7.3, size: 11.5, mark: 1 },
  { from: 8.6, size: 11, mark: 0.85 },
  { from: 9.8, size: 10.5, mark: 0.7 },
];

/** Px of a town's dot, and of the ringed dot of a seat of government: radii, and the width of the ring, square at a crossing. */
export const townMark = { dot: 1.5, capital: { dot: 1, ring: 2.3, width: 0.9 } } as const;

/** Ems between a town's point and its name: beside it, and above or below. */
export const TOWN_GAP = { beside: 0.6, over: 0.45 } as const;

/** Px of the letters of places' names, and of the chosen one's. */
export const placeSizes: Readonly<Record<'place' | 'selected', ZoomStops>> = {
  place: [
    [5, 12],
    [9, 14.5],
  ],
  selected: [
    [5, 14],
    [9, 16.5],
  ],
};

/** How much smaller the words under a place's name are, and their face. */
export const WORDS_SCALE = 0.82;
export const WORDS_FACE: Face = 'sans';

/** Ems between a place's point and its name. */
export const PLACE_GAP = 0.5;

/** Px between a name and the viewport's edge at least. */
export const NAME_MARGIN = 3;
