import type { Face } from './text-width';

/** How a kind of name is set; sizes in px, the rest in ems. */
export interface NameStyle {
  /** Ends the class of its text. */
  readonly look: 'place' | 'selected' | 'town' | 'country' | 'region' | 'water';
  readonly face: Face;
  readonly size: number;
  readonly spacing: number;
  /** Widest line before it is broken. */
  readonly widest: number;
  readonly lineHeight: number;
}

function style(look: NameStyle['look'], face: Face, size: number, widest: number, spacing = 0): NameStyle {
  const isPlace = look === 'place' || look === 'selected';
  const lineHeight = isPlace ? 1.15 : 1.2;
  return { look, face, size, spacing, widest, lineHeight };
}

/** Style of a place's name of that size in px. */
export function placeStyle(selected: boolean, size: number): NameStyle {
  return style(selected ? 'selected' : 'place', 'strong', size, 9);
}

/** Style of a town's name by rank, 1 for the largest. */
export function townStyle(rank: number): NameStyle {
  return style('town', 'sans', rank === 1 ? 12.5 : rank < 4 ? 11.5 : 10.5, 9);
}

/** Style of a name of the base map by its kind and rank; null for kinds that are not set. */
export function nameStyle(kind: string, rank: number): NameStyle | null {
  if (kind === 'country') return style('country', 'sans', rank < 3 ? 12.5 : 10.5, 8, 0.26);
  if (kind === 'region') return style('region', 'italic', 12.5, 6, 0.08);
  const isWater = kind === 'sea' || kind === 'lake-name' || kind === 'river';
  return isWater ? style('water', 'italic', rank === 1 ? 18 : rank === 2 ? 14 : 11.5, 7, 0.08) : null;
}
