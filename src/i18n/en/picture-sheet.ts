/** Words on a picture of the map, which nobody needs before they save one. */
export const pictureSheet = {
  key: 'Situation by place',
  article: (title: string) => `Based on the article “${title}”`,
  sources: (credits: string) => `Map data: ${credits}`,
  kilometres: (km: string) => `${km} km`,
  /** Of a moment without a date, in the name of a file. */
  undatedFile: 'no-date',
};
