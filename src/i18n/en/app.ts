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
  missing: (files: string) => `Part of the map did not load: ${files}. The rest works; reload the page to try again.`,
  unconnected: (reason: string) => `The map works, but not together with the page around it (${reason}).`,
};

const SHARE = 'Share or embed';

/** Words of the way to the dialog for sharing. */
export const share = {
  button: SHARE,
  failed: (reason: string) =>
    `What is needed to share did not load. Press “${SHARE}” to try again, or reload the page. (${reason})`,
  /** The words of the dialog itself, which nobody needs before it opens. */
  dialog: async () => (await import('./share-dialog')).shareDialog,
};

/** Words of the way to the sheet for paper, whose own words come with it. */
export const print = {
  button: 'Print',
  buttonTitle: 'Print what is shown on A4 paper',
  unready: 'The page made for paper is still loading, so the screen is printed. Print again in a moment.',
  failed: (reason: string) =>
    `The page made for paper could not be made; the screen is printed instead. Reload the page to try again. (${reason})`,
};

/** Words of the way to a picture of the map, whose own words come with it. */
export const picture = {
  label: 'Save this view as a picture',
  kinds: {
    svg: { name: 'SVG', title: 'Save as SVG, to be enlarged and edited' },
    png: { name: 'PNG', title: 'Save as PNG, for slides and messages' },
  },
  saving: 'The picture is being drawn.',
  saved: (file: string) => `Saved as ${file}.`,
  failed: (reason: string) => `The picture could not be saved. Try again, or reload the page. (${reason})`,
};
