import { createContext, useContext } from 'react';
import { type Colours, pageColours } from '../cartography/colours';

/** What a drawing is painted with; where it stands decides. */
export interface Paint {
  readonly colours: Colours;
  /** Font families, as CSS lists them. */
  readonly serif: string;
  readonly sans: string;
  /**
   * True for a picture that has to be read by programs of all kinds: without links, and without shapes that refer to
   * others.
   */
  readonly standalone: boolean;
}

/** Paint for what stands in the page: it follows the page's theme. */
export const pagePaint: Paint = {
  colours: pageColours,
  serif: 'var(--font-serif)',
  sans: 'var(--font-sans)',
  standalone: false,
};

export const PaintContext = createContext<Paint>(pagePaint);

/** The paint of the drawing at hand. */
export function usePaint(): Paint {
  return useContext(PaintContext);
}
