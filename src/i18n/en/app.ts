/** Words of the page around map, timeline and text. */
export const app = {
  skipToText: 'Skip to the text',
  noticesLabel: 'Notices',
  dismiss: 'Dismiss',
  sheetOpen: 'Show more text',
  sheetClose: 'Show less text',
  address: (parameter: string, found: string) => `The link’s ${parameter} = ${found} is unknown here and was ignored.`,
  missing: (files: string) => `Part of the map did not load: ${files}. The rest works; reload the page to try again.`,
};

export type AppMessages = typeof app;
