import type { Appearance } from '../embed/parameters';
import type { Day } from '../time/day';

export type Locale = 'en';

/** A short line for the reader that something was not as expected, and what was done instead. */
export interface Notice {
  readonly id: string;
  readonly text: string;
}

/** Bounds that the map is asked to show: west, south, east, north in degrees. */
export interface FrameRequest {
  readonly bounds: readonly [number, number, number, number];
}

/** What the user did and what the host page asked; everything else is derived. */
export interface AppState {
  readonly moment: Day;
  readonly place: string | null;
  readonly event: string | null;
  readonly hovered: string | null;
  /** True while a drag on the timeline lasts. */
  readonly scrubbing: boolean;
  readonly playing: boolean;
  /** The frame last asked for, e.g. by the reset button; each request is an object of its own. */
  readonly framed: FrameRequest | null;
  /** How the page is asked to look. */
  readonly appearance: Appearance;
  /** Paragraphs of the article that the host page can show. */
  readonly paragraphs: readonly number[];
  /** The paragraph last asked for; each request is an object of its own. */
  readonly sought: { readonly paragraph: number } | null;
  readonly locale: Locale;
  readonly notices: readonly Notice[];
}
