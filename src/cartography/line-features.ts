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

/** Kind of the line that the story names along its course. */
export const NAMED_LINE = 'ceasefire-line';

/** Lines across which no town's name lies. */
export const dividingLines = ['border', 'armistice', 'disputed', 'ceasefire'] as const satisfies readonly LineName[];

/** Kinds of features that may be missed: points anywhere, lines only where no place but a country is hit. */
export const HIT_KINDS = { points: ['point', 'crossing', 'town-place'], line: 'armistice' } as const;
