/** Words of the page around map, timeline and text. */
export const app = {
  /** Also in a frame, where the page around it has a main part of its own. */
  mainLabel: 'Map, timeline and text',
  skipToText: 'Skip to the text',
  noticesLabel: 'Notices',
  dismiss: 'Dismiss',
  sheetOpen: 'Show more text',
  sheetClose: 'Show less text',
  incomplete: 'Part of this page did not load. The rest works.',
  lost: (part: string) => `Part of this page has failed: ${part}. The rest works.`,
  loadAgain: 'Load again',
};
