/** Names under which the style finds the bundled faces; each file has one weight, as the map cannot ask for others. */
export const fonts = {
  sans: ['Map Sans'],
  sansStrong: ['Map Sans Strong'],
  serifItalic: ['Map Serif Italic'],
} as const satisfies Record<string, readonly string[]>;
