import type { Day } from '../time/day';
import type { Calendar, Span, When } from '../time/when';
import type { Standing, StoryFile } from './schema';

type FilePlace = StoryFile['places'][number];

/** Own words for something the article says, with how sure it is, who says so and where it stands. */
export interface Statement {
  readonly text: string;
  readonly standing: Standing;
  readonly voice?: string;
  readonly qualifier?: string;
  readonly paragraphs: readonly number[];
  readonly outside?: string;
}

/** What held in a place from `span.first` to `span.last`; the states of a place never overlap. */
export interface PlaceState extends Statement {
  readonly state: string;
  readonly when: When;
  readonly span: Span;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
  readonly text: string;
  readonly paragraphs: readonly number[];
  /** Days on which the place's shape stands on the map. */
  readonly shown: Span;
  readonly label: FilePlace['label'];
  readonly bounds: FilePlace['bounds'];
  readonly states: readonly PlaceState[];
}

export interface StoryEvent extends Statement {
  readonly id: string;
  readonly title: string;
  readonly when: When;
  readonly span: Span;
  /** The day on which the timeline stands when this event is chosen. */
  readonly moment: Day;
  readonly places: readonly string[];
}

/** A statement made on the occasion of an event, tied to places; tied to none, it is about all of them. */
export interface Claim extends Statement {
  readonly id: string;
  readonly places: readonly string[];
  readonly event: string;
}

/** A checked story with every id resolvable and every date worked out. Frozen. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly standfirst: string;
  readonly introduction: readonly string[];
  readonly disclaimer: string;
  readonly article: StoryFile['article'];
  readonly calendar: Calendar;
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
  readonly frame: StoryFile['frame'];
  readonly lens: StoryFile['lens'];
  readonly pointers: StoryFile['pointers'];
}

export type StateKind = StoryFile['states'][number];

/** A stretch of the time axis: days `first` to `last` take `weight` of the width. */
export interface Stretch extends Span {
  readonly weight: number;
  readonly folded: boolean;
}
