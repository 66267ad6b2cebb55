/** What the files of the geography hold, in a reader's words, and how it is said that some are missing. */
export const geography = {
  missing: (what: readonly string[]) => `Not loaded so far: ${what.join(', ')}. The rest works.`,
  files: {
    countries: 'land and sea',
    lines: 'coasts and borders',
    water: 'lakes',
    towns: 'towns',
    names: 'names of countries and seas',
    places: 'the places of the article',
    world: 'the rest of the world',
    layers: 'where the shapes come from',
  },
};
