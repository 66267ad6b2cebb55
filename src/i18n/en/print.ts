/** Words of the way to the sheet for paper, whose own words come with it. */
export const print = {
  button: 'Print',
  buttonTitle: 'Print what is shown on A4 paper',
  unready: 'The page made for paper is still loading, so the screen is printed. Print again in a moment.',
  failed: (reason: string) =>
    `The page made for paper could not be made; the screen is printed instead. Reload the page to try again. (${reason})`,
};

export type PrintMessages = typeof print;
