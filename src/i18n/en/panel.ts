import { standing } from './standing';

const statement = {
  qualifier: (words: string) => `the text: “${words}”`,
  outside: (source: string) => `Not in the article. Source: ${source}`,
  paragraph: (number: string) => `paragraph ${number} of the article`,
  /** Begins with what is seen, for those who speak to their browser. */
  toParagraph: (number: string) => `¶ ${number}: read paragraph ${number} of the article`,
  alsoOf: 'also about',
};

const place = {
  /** Kicker right of the article's present. */
  carried: (state: string) => `${state}\u00a0· last known, the article ends here`,
  /** In a month or year of which the text does not say on which days. */
  unsure: (states: string, when: string) => `${states}: ${when}`,
  /** Of a month in which one state follows the other. */
  turning: (state: string, next: string) => `${state}, then ${next}: some time in this month`,
  missing: 'Not on the map at this moment',
  noState: 'In the article',
  atThisMoment: (date: string) => `At this moment: ${date}`,
  lastTold: 'Last known',
  lastToldNote: 'The article ends before this moment: the last it tells.',
  nothingNow: 'The article says nothing of it at this moment.',
  before: 'Before',
  later: 'Later',
  expected: 'Agreed, proposed or expected',
  expectedNote: 'After the article’s own present: nothing here had come about when it was written.',
  saidAt: 'Told of',
  backToEvent: 'Back to',
  notYet: (name: string, date: string) => `${name} is not drawn at this moment; this map draws it from ${date} on.`,
  noLonger: (name: string, date: string) =>
    `${name} is not drawn as one shape at this moment; this map does so until ${date}.`,
  goToDate: (date: string) => `Go to ${date}`,
};

/** Titles of folds; what stands in them is in the words of details. */
const folds = { certainty: 'How sure is this?', shape: 'How this shape was made', sources: 'Disclaimer and sources' };

const event = {
  comesAfter: 'after',
  places: 'Places',
  noPlaces: 'The article ties this to no place on the map.',
  changes: 'What changes on the map',
  divided: (parts: string) => `divided: ${parts}`,
  nothing: 'nothing told any more',
  everywhere: 'The whole region',
  beside: 'Previous and next event',
};

const introduction = {
  /** Heading where the story's title stands outside the panel. */
  heading: 'Where things stand',
  play: (events: number) => `Play the story: ${events} events`,
  present: (date: string) => `${date} · the article’s present`,
  previous: 'Before it',
  within: 'Some time in it',
  next: 'After it',
  places: 'Places',
  withState: 'With a situation shown now',
  withStateCarried: 'As last known',
  quiet: 'Also in the article',
  far: 'Further away',
  missing: 'Not drawn at this moment',
  events: 'Events',
  expectedEvents: 'Agreed, proposed or expected',
  undatedEvents: 'No date given, in no order',
};

/** Every word of the text panel that is not the story's own. */
export const panel = {
  label: 'The story',
  cardLabel: 'The story in brief',
  allPlaces: 'All places',
  close: 'Close and show all places',
  /** Groups of statements, with how many there are in each. */
  groups: {
    settled: (count: number) => `Settled: ${count}`,
    disputed: (count: number) => `In dispute: ${count}`,
    open: (count: number) => `Open: ${count}`,
  },
  more: (entries: number) => `Show ${entries} more`,
  standing,
  statement,
  place,
  folds,
  event,
  introduction,
};
