const SHARE = 'Share or embed';

/** Words of the way to the dialog for sharing, and of what those are told whom a link reaches. */
const share = {
  pageTitle: (title: string) => `${title}: the map`,
  cardAlt: (title: string) => `Map of the places in ${title}`,
  button: SHARE,
  failed: `What is needed to share did not load. Press “${SHARE}” to try again, or load the page again.`,
  /** The words of the dialog itself, which nobody needs before it opens. */
  dialog: async () => (await import('./share-dialog')).shareDialog,
};

/** Words of the way to the sheet for paper, whose own words come with it. */
const print = {
  button: 'Print',
  buttonTitle: 'Print what is shown on A4 paper',
  unready: 'The page made for paper is still loading, so the screen is printed. Print again in a moment.',
  failed: 'The page made for paper could not be made; the screen is printed instead.',
};

/** Words of the way to a picture of the map, whose own words come with it. */
const picture = {
  label: 'Save this view as a picture',
  kinds: {
    svg: { name: 'SVG', title: 'Save as SVG, to be enlarged and edited' },
    png: { name: 'PNG', title: 'Save as PNG, for slides and messages' },
  },
  saving: 'The picture is being drawn.',
  saved: (file: string) => `Saved as ${file}.`,
  failed: 'The picture could not be saved. Try again, or reload the page.',
};

/** Words of what can be done with the map, which comes after the first second. */
export const tools = { share, print, picture };
