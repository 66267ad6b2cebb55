/** Words of notices that can come only after the first second: what of the map or of a link was lost, and of a release. */
export const notices = {
  missing: (what: readonly string[]) => `Not loaded so far: ${what.join(', ')}. The rest works.`,
  /** What the files of the geography hold. */
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
  notFollowed: (parameter: string, found: string) =>
    `The link’s ${parameter} = ${found} is unknown here and was ignored.`,
  newer: 'There is a newer version of this map.',
  gone: 'This map was updated. It loads again in a moment, where you are.',
};
