/** Words of the sheet for paper, which nobody needs before they print. */
export const printSheet = {
  map: (date: string) => `Map, situation: ${date}`,
  inset: (name: string) => `${name}, enlarged`,
  kilometres: (km: string) => `${km} km`,
  /** Before a text, in the same line. */
  lead: (words: string) => `${words}.`,
  /** Of what is told by date and title alone. */
  inShort: (part: string) => `${part}, in short`,
  claims: (event: string, date: string) => `On the occasion of “${event}”, ${date}`,
  claimsByPlace: 'What the article says of each place',
  elsewhere: 'Elsewhere at this moment',
  noShapes: 'The shapes of the map are not loaded.',
  notation: 'Words in quotation marks are the text’s own, most of them hedges.',
  address: 'This map on the web',
};
