import type { Locator, Page } from 'playwright-core';
import type { OpenOptions } from '../../driver/open-map.ts';

/** Something that breaks, and how it is mended. */
export interface Cause {
  /** What the browser is like. */
  readonly options?: OpenOptions;
  /** How another site's page frames it: attributes as they are written, and whether any origin may read its files. */
  readonly frame?: { readonly attributes: string; readonly isOpen: boolean };
  /** Before the first request. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** While one reads; in the root of the app, be it the page's or the frame's. */
  readonly during?: (page: Page, root: Locator) => Promise<unknown>;
  /** Takes the cause away again. */
  readonly mend?: (page: Page) => Promise<unknown>;
  /** Errors that it makes the browser log. */
  readonly errors?: readonly RegExp[];
  /** True where nothing but time tells that it is broken. */
  readonly hangs?: boolean;
}

/** What can break, by what the table calls it; given how, or undefined where it cannot break so. */
export type Causes = Readonly<Record<string, (how: string) => Cause | undefined>>;
