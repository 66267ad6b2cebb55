import type { GeoFile } from '../geo/geography';
import type { LineName } from './base-map';

/** Which features are drawn as a kind of line: their files and kinds. */
export const lineFeatures: Readonly<
  Record<LineName, { readonly files: readonly GeoFile[]; readonly kinds: readonly string[] }>
> = {
  far: { files: ['world'], kinds: ['border', 'coast'] },
  'far-disputed': { files: ['world'], kinds: ['disputed'] },
  coast: { files: ['lines'], kinds: ['coast'] },
  border: { files: ['lines', 'places'], kinds: ['border'] },
  armistice: { files: ['lines', 'places'], kinds: ['armistice'] },
  disputed: { files: ['lines'], kinds: ['disputed'] },
  ceasefire: { files: ['places'], kinds: ['ceasefire-line', 'schematic-edge'] },
};

/** Kinds of features that may be missed: points anywhere, lines only where no place but a country is hit. */
export const HIT_KINDS = { points: ['point', 'crossing', 'town-place'], line: 'armistice' } as const;
