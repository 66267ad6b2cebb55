import type { Appearance } from '../embed/parameters';
import type { Bounds } from '../geo/bounds';
import { eventBeside } from '../scene/event-order';
import type { Story, StoryEvent } from '../story/story';
import type { Day } from '../time/day';
import type { Address } from './address';
import type { AppState, AppStore, Notice } from './store';

/** Everything that a reader can do, by name; map, list, timeline and panel call these and nothing else. */
export interface Actions {
  /** Chooses a place and keeps the moment; an unknown id is ignored. */
  selectPlace(id: string): void;
  /** Chooses an event, goes to its moment and leaves the chosen place, which the event need not touch. */
  selectEvent(id: string): void;
  /** Back from a place to the event it was reached by, or to the introduction. */
  closePlace(): void;
  /** Back to the introduction at the same moment. */
  clear(): void;
  /** Points at a place, or at none; `focused` where keys led to it. */
  hover(id: string | null, focused?: boolean): void;
  /** Moves freely in time, between events. */
  goTo(moment: Day): void;
  /** Stands at an event without leaving the chosen place: keys, and the slider's catch. */
  standAt(eventId: string): void;
  /** One event on or back in the story, which leaves the chosen place for what the event shows; false at the end. */
  step(direction: 1 | -1): boolean;
  startScrub(): void;
  endScrub(): void;
  /** Plays on from here, for which the chosen place is left. */
  play(): void;
  /** Plays from the first event. */
  playStory(): void;
  pause(): void;
  /** Asks the map to show these bounds. */
  fitBounds(bounds: Bounds): void;
  /** Follows an address, e.g. after the browser's back button. */
  follow(address: Address): void;
  /** Takes on the looks that the host page asks for. */
  setAppearance(appearance: Appearance): void;
  /** Says which paragraphs of the article the host page can show. */
  offerParagraphs(paragraphs: readonly number[]): void;
  /** Asks the host page to show a paragraph. */
  seekParagraph(paragraph: number): void;
  /** Says something to those who hear the page, in its one live region. */
  announce(words: string): void;
  notify(notice: Notice): void;
  /** Takes a notice away: the reader has read it, or what it told of is mended. */
  dismiss(noticeId: string): void;
}

/** Binds the reader's verbs to a store. Moments are kept within the story's calendar. */
export function createActions(store: AppStore, story: Story): Actions {
  const { getState, setState } = store;
  const standAt = (event: StoryEvent | null | undefined, more: Partial<AppState> = {}): void => {
    if (event) setState({ event: event.id, moment: event.moment, fitRequest: null, ...more });
  };
  return {
    selectPlace(id) {
      if (story.places.has(id)) setState({ place: id, fitRequest: null, playing: false });
    },
    selectEvent(id) {
      standAt(story.eventById.get(id), { place: null, playing: false });
    },
    closePlace() {
      setState({ place: null, fitRequest: null });
    },
    clear() {
      setState({ place: null, event: null, playing: false });
    },
    hover(hovered, focused = false) {
      const now = getState();
      if (now.hovered !== hovered || now.focused !== focused) setState({ hovered, focused });
    },
    goTo(moment) {
      const { start, end } = story.calendar;
      setState({ moment: Math.min(Math.max(Math.round(moment), start), end), event: null });
    },
    standAt(eventId) {
      standAt(story.eventById.get(eventId));
    },
    step(direction) {
      const event = eventBeside(story, getState(), direction);
      standAt(event, { place: null });
      return event !== null;
    },
    startScrub() {
      setState({ scrubbing: true, playing: false });
    },
    endScrub() {
      setState({ scrubbing: false });
    },
    play() {
      setState({ playing: true, place: null });
    },
    playStory() {
      standAt(story.events[0], { playing: true, place: null });
    },
    pause() {
      setState({ playing: false });
    },
    fitBounds(bounds) {
      setState({ fitRequest: { bounds } });
    },
    follow(address) {
      setState({ ...address, fitRequest: null, playing: false });
    },
    setAppearance(appearance) {
      setState({ appearance });
    },
    offerParagraphs(paragraphs) {
      setState({ paragraphs });
    },
    seekParagraph(paragraph) {
      setState({ sought: { paragraph } });
    },
    announce(words) {
      setState({ announced: { words } });
    },
    notify(notice) {
      const others = getState().notices.filter(({ id }) => id !== notice.id);
      setState({ notices: [...others, notice] });
    },
    dismiss(noticeId) {
      const { notices } = getState();
      const others = notices.filter((each) => each.id !== noticeId);
      if (others.length < notices.length) setState({ notices: others });
    },
  };
}
