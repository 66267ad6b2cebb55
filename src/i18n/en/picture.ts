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
