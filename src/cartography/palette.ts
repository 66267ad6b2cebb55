/** Colour of a state of a place; the story says which state wears which. */
export const tones = ['red', 'rose', 'plum', 'violet', 'blue', 'gold', 'teal', 'sage', 'ink'] as const;
export type Tone = (typeof tones)[number];

/**
 * The texture of a state's colour, so that no two states differ by colour alone; `open` is neither coloured nor textured,
 * but outlined in dashes: what is not there yet. Diagonal hatching is not among them: it says that a shape is schematic.
 */
export const patterns = [
  'solid',
  'rows',
  'columns',
  'grid',
  'dashes',
  'bars',
  'double-rows',
  'double-columns',
  'bricks',
  'chevrons',
  'weave',
  'open',
] as const;
export type Pattern = (typeof patterns)[number];

/** The colours of one theme, for map, SVG and CSS alike. */
export interface Palette {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly rule: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly sea: string;
  readonly shallows: string;
  readonly waterline: string;
  readonly seaName: string;
  /** Land of the countries that the story is about, and of all others. */
  readonly land: string;
  readonly landFar: string;
  readonly border: string;
  readonly countryName: string;
  readonly halo: string;
  /** How much of the ground around letters a halo covers that is a veil, 0 to 1: as much as they need to be read on every tint. */
  readonly haloShare: string;
  readonly hatch: string;
  /** What a shape is filled with, as it stands on the map and in the key. */
  readonly tone: Readonly<Record<Tone, string>>;
}

/** A colour by what it is for. */
export type ColourRole = Exclude<keyof Palette, 'tone' | 'haloShare'>;

export type Theme = 'light' | 'dark';

/**
 * Lightness falls from gold over rose, teal and blue to red, so that the fills stay apart in greyscale;
 * gold and blue, the two sides of the divided zone, stay apart under every common colour-blindness.
 * The accent marks what the reader has chosen and the moment, and nothing else: war is oxblood.
 */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#faf8f2',
    raised: '#ffffff',
    ink: '#1d2025',
    inkSoft: '#4d5158',
    inkFaint: '#6b6e73',
    rule: '#d8d2c4',
    accent: '#9c1d16',
    onAccent: '#ffffff',
    sea: '#dbe5e8',
    shallows: '#c9d9de',
    waterline: '#a3bcc6',
    seaName: '#3b6070',
    land: '#f6f1e6',
    landFar: '#ece5d7',
    border: '#6d675c',
    countryName: '#69635a',
    halo: '#faf8f2',
    haloShare: '0.4',
    hatch: '#3a3d42',
    tone: {
      red: '#8c3c40',
      rose: '#dba495',
      plum: '#957092',
      violet: '#7d6dab',
      blue: '#5580b5',
      gold: '#e2b959',
      teal: '#5d988e',
      sage: '#97a780',
      ink: '#1d2025',
    },
  },
  dark: {
    paper: '#15181b',
    raised: '#1e2226',
    ink: '#f1eee6',
    inkSoft: '#c3c1ba',
    inkFaint: '#9b9a95',
    rule: '#383c40',
    accent: '#ff8d7b',
    onAccent: '#1a0d0b',
    sea: '#141f29',
    shallows: '#192733',
    waterline: '#2f4655',
    seaName: '#9dc0d2',
    land: '#2b2e2f',
    landFar: '#222526',
    border: '#8a877f',
    countryName: '#a3a097',
    halo: '#1a1d20',
    haloShare: '0.66',
    hatch: '#e4e1d8',
    tone: {
      red: '#b04a4c',
      rose: '#dba7a2',
      plum: '#a77fab',
      violet: '#8b79c4',
      blue: '#4f83c9',
      gold: '#dcb655',
      teal: '#55a297',
      sage: '#98a881',
      ink: '#f1eee6',
    },
  },
};
