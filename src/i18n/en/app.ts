/** Words of the page around map, timeline and text. */
export const app = {
  skipToText: 'Skip to the text',
  noticesLabel: 'Notices',
  dismiss: 'Dismiss',
  sheetOpen: 'Draw the text up',
  sheetClose: 'Lower the text',
  openWhole: 'Open the whole map',
  address: (parameter: string, found: string) =>
    `The address asks for ${parameter} = ${found}, which this map does not know. It was left out.`,
  missing: (files: string) => `Part of the map did not load: ${files}. The rest works; reload the page to try again.`,
  missingProvenance: 'The list of sources did not load. Reload the page to try again.',
};

export type AppMessages = typeof app;
