/** Words of the page around map, timeline and text. */
export const app = {
  pageTitle: (title: string) => `${title}: the map`,
  cardAlt: (title: string) => `Map of the places in ${title}`,
  /** Also in a frame, where the page around it has a main part of its own. */
  mainLabel: 'The map',
  skipToText: 'Skip to the text',
  noticesLabel: 'Notices',
  dismiss: 'Dismiss',
  sheetOpen: 'Show more text',
  sheetClose: 'Show less text',
  address: (parameter: string, found: string) => `The link’s ${parameter} = ${found} is unknown here and was ignored.`,
  incomplete: 'Part of this page did not load. The rest works.',
  lost: (part: string) => `This part of the page has failed: ${part}. The rest works.`,
  loadAgain: 'Load again',
};
