import type { Point } from '../driver/point.ts';

/** Keys by the names that browsers have for them. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'Home' | 'End' | 'ArrowLeft' | 'ArrowRight';

/** The little that every engine can do. What a reader does with it is written once, in reader.ts. Points are px of the window. */
export interface Tab {
  goTo(url: string): Promise<void>;
  goBack(): Promise<void>;
  /** The value of an expression in the page, or in the frame that another one gives there; promises are waited for. */
  evaluate(expression: string, frame?: string): Promise<unknown>;
  moveTo(point: Point): Promise<void>;
  pressButton(): Promise<void>;
  releaseButton(): Promise<void>;
  press(key: Key): Promise<void>;
  /** What is seen of the page, as PNG. */
  picture(): Promise<Buffer>;
  /** What went wrong in the page so far, as far as the engine tells. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A browser that runs. */
export interface RunningBrowser {
  readonly version: string;
  /** Opens a window of this size in px, in a profile of its own. */
  openTab(size: WindowSize): Promise<Tab>;
  close(): Promise<void>;
}

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}
