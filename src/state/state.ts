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

export type ThemeChoice = 'light' | 'dark' | 'auto';

/** Parts of the page that a host page may hide. */
export const hideableParts = ['timeline', 'legend', 'title'] as const;
export type HideablePart = (typeof hideableParts)[number];

/** How the page is asked to look. */
export interface Appearance {
  readonly theme: ThemeChoice;
  readonly hidden: readonly HideablePart[];
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
  readonly appearance: Appearance;
  /** Paragraphs of the article that the host page can show. */
  readonly paragraphs: readonly number[];
  /** The paragraph last asked for; each request is an object of its own. */
  readonly sought: { readonly paragraph: number } | null;
  readonly locale: Locale;
  readonly notices: readonly Notice[];
}
