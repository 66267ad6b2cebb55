/** Words of the story as plain text, which is read without script; the page made at build alone has them. */
export const reading = {
  title: 'The story in full',
  lead: 'Every place and every event of the map as text. Each statement says how sure the text is and gives its paragraph in the article:',
  marks: 'what the marks mean',
  table: 'The situations over time, as a table',
  contents: 'Places and events',
  withState: 'With a situation at the article’s present',
  missing: 'Not drawn at the article’s present',
  eachPlace: 'The places, one by one',
  eachEvent: 'The events, one by one',
  states: 'Over time',
  figures: 'Figures in the article',
  statements: 'Statements about it, told under the event',
  count: (statements: number) => (statements === 1 ? '1 statement' : `${statements} statements`),
  inPlaces: 'Places:',
  claims: 'What the article says of each place',
  /** One of these is said where the app does not run. */
  notRunning: {
    unfit: 'All texts are here; the timeline, play and share need JavaScript and a current browser.',
    file: 'All texts are here; the timeline, play and share need a web server, and this page was opened as a file.',
    lost: 'All texts are here, but the timeline, play and share are not running.',
    loadAgain: 'Load again',
  },
  toMap: 'Back to the map',
};
