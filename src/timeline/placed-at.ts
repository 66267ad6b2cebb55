import type { CSSProperties } from 'react';

/** Tells the style sheet a position of 0 to 1 on the axis, for what is moved there without a new layout. */
export function placedAt(share: number): CSSProperties {
  return { '--timeline-at': Math.round(share * 1e6) / 1e6 } as CSSProperties;
}
