/** What the bench asks of a page that it measures; times are ms since the visit began. */
export interface Probe {
  readonly marks: () => Marks;
  /** Looks once for the awaited text; a page need not change for it, e.g. after a jump within it. */
  readonly lookForText: () => void;
  /** Moves the page's slider from one end to the other in so many steps, one for each frame. */
  readonly scrub: (steps: number) => Promise<void>;
  /** Moves it to a share of its way, and holds it; false where there is none yet. */
  readonly drag: (share: number) => boolean;
  /** Where it stands, as a share of its way. */
  readonly sliderShare: () => number | null;
}

export interface Marks {
  readonly firstPaint: number | null;
  /** When the map first said that it is idle, and when it last did. */
  readonly firstIdle: number | null;
  readonly lastIdle: number | null;
  /** When the awaited text stood in the page, and when the next frame showed it. */
  readonly told: number | null;
  readonly answered: number | null;
  /** Sum of all layout shifts: never less than the CLS, which takes the worst five seconds. */
  readonly shift: number;
  /** Main-thread tasks longer than 50 ms, so far. */
  readonly longTasks: number;
  /** Tiles that pages asked their workers for, and source data that they sent them. */
  readonly tiles: number;
  readonly sourceData: number;
  /** Unix time in ms at which the visit began. */
  readonly began: number;
}

declare global {
  interface Window {
    benchProbe: Probe;
    /** The text that answers the click; set before the probe runs. */
    benchAwaited?: string;
  }
}
