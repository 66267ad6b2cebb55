/**
 * How far the map's computed strips reach from the line that each follows, in km. Chosen by this map, to show where, not how
 * far: neither the story's text nor any other source gives a width.
 */
export const stripKm = {
  israelSouth: 7,
  westBankFlanks: 9,
  israelAlongBlueLine: 5,
} as const;
