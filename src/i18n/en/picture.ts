/** Words of the picture of the map and of the way to it. */
export const picture = {
  label: 'Save this view as a picture',
  kinds: {
    svg: { name: 'SVG', title: 'Save as SVG, to be enlarged and edited' },
    png: { name: 'PNG', title: 'Save as PNG, for slides and messages' },
  },
  saving: 'The picture is being drawn.',
  saved: (file: string) => `Saved as ${file}.`,
  failed: (reason: string) => `The picture could not be saved. Try again, or reload the page. (${reason})`,
  /** Under the title of a picture. */
  situation: (date: string) => `Situation: ${date}`,
  key: 'Situation by place',
  article: (title: string) => `Based on the article “${title}”`,
  sources: (credits: string) => `Map data: ${credits}`,
  kilometres: (km: string) => `${km} km`,
  /** Of a moment without a date, in the name of a file. */
  undatedFile: 'no-date',
};

export type PictureMessages = typeof picture;
