/** Variants of one label, longest first; the axis takes the first that fits. */
type Variants = readonly [string, ...string[]];

const present: Variants = ['the article’s present', 'article’s present', 'article’s now', 'now'];
const future: Variants = ['agreed, proposed or expected', 'proposed or expected', 'expected'];
const undated: Variants = ['no date given', 'no date'];

export const timeline = {
  label: 'Timeline',
  slider: 'Moment on the timeline',
  previous: 'Previous',
  previousEvent: 'Previous event',
  next: 'Next',
  nextEvent: 'Next event',
  stepTo: (step: string, event: string) => `${step}: ${event}`,
  /** Of the cards that one swipes. */
  cards: 'Events',
  play: 'Play',
  playEvents: 'Play the events one by one',
  pause: 'Pause',
  /** Labels on the axis. */
  present,
  future,
  undated,
  presentTitle: 'The article’s present',
  futureFlag: 'agreed, proposed or expected',
  position: (index: number, count: number) => `${index} of ${count}`,
  /** Of a date known to the month or year alone. */
  noDays: 'days not given',
  /** Of an event without a date, instead of its position. */
  noOrder: 'in no order',
  before: (events: string) => `before: ${events}`,
  after: (events: string) => `after: ${events}`,
  /** The slider's value in words. */
  atEvent: (date: string, title: string, position: string) => `${date}: ${title}, ${position}`,
  atMoment: (date: string, surroundings: string) => `${date}, ${surroundings}`,
  lanes: 'Situation by place',
  bar: (place: string, state: string, date: string) => `${place}: ${state}, ${date}`,
  barTitle: (place: string, state: string) => `${place} · ${state}`,
  carriedBar: (bar: string) => `${bar}; last known, the article ends here`,
};
