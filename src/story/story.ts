import type { Dated } from '../time/dated';
import type { Day } from '../time/day';
import type { Stretch } from '../time/scale';
import type { Calendar, Doubt, Span, When } from '../time/when';
import type { StoryFile } from './schema';
import type { Standing } from './standing';

type FilePlace = StoryFile['places'][number];
type FileEvent = StoryFile['events'][number];

/** Own words for something the article says, with how sure it is, who says so and where it stands. */
export interface Statement {
  readonly text: string;
  readonly standing: Standing;
  readonly voice?: string;
  readonly qualifier?: string;
  readonly paragraphs: readonly number[];
  readonly outside?: string;
}

/** When something was: in the text's own precision, and in days. */
export interface Timed {
  readonly when: When;
  /** Days on which it may have been. */
  readonly span: Span;
  /** Those of them on which it is known to have been; null where the text ties it to no day. */
  readonly sure: Span | null;
}

/** What held in a place for a time; no two states of a place are sure of one day. */
export interface PlaceState extends Statement, Timed {
  readonly state: string;
  /** In two or three words, where those of the state's kind do not fit the place. */
  readonly short?: string;
}

/** A place with what it is in the text, of which the headline is the short form. */
export interface Place extends Statement {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
  /** The places that it is divided into while its own shape does not exist. */
  readonly parts?: readonly string[];
  /** Days on which the place's shape stands on the map. */
  readonly shown: Span;
  /** Whether the days of the shape were worked out. */
  readonly shownDoubt: Doubt;
  readonly label: FilePlace['label'];
  readonly bounds: FilePlace['bounds'];
  readonly states: readonly PlaceState[];
}

export interface StoryEvent extends Statement, Timed {
  readonly id: string;
  readonly title: string;
  /** The title where there is little room. */
  readonly short?: string;
  readonly shot?: FileEvent['shot'];
  /** The day on which the timeline stands when this event is chosen. */
  readonly moment: Day;
  readonly places: readonly string[];
}

/** A statement made on the occasion of an event, tied to places; tied to none, it is about all of them. */
export type Claim = StoryFile['claims'][number];

/** A checked story with every id resolvable and every date worked out. Frozen in tests and the build, which check it. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly standfirst: string;
  /** What the article found. */
  readonly headline: Statement;
  /** Places of which the opening tells what holds there, the most important first. */
  readonly leads: readonly string[];
  readonly introduction: readonly string[];
  readonly disclaimer: string;
  readonly article: StoryFile['article'];
  readonly calendar: Calendar;
  /** Every date that the story knows of an event or a state, as precise as the text has it. */
  readonly dates: readonly Dated[];
  /** Axis stretches, oldest first, without gaps, together covering the calendar. */
  readonly stretches: readonly Stretch[];
  readonly lanes: StoryFile['timeline']['lanes'];
  readonly states: ReadonlyMap<string, StateKind>;
  readonly places: ReadonlyMap<string, Place>;
  /** Oldest first. */
  readonly events: readonly StoryEvent[];
  readonly eventById: ReadonlyMap<string, StoryEvent>;
  readonly claims: readonly Claim[];
  readonly figures: StoryFile['figures'];
  readonly view: StoryFile['view'];
  readonly inset: StoryFile['inset'];
  readonly pointers: StoryFile['pointers'];
}

export type StateKind = StoryFile['states'][number];
