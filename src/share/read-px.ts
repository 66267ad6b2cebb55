/** Px that a side may have. */
export interface PxBounds {
  readonly least: number;
  readonly most: number;
  /** Taken where nothing else is said. */
  readonly usual: number;
}

/** The embed is laid out from 320 px on. */
export const WIDTH: PxBounds = { least: 320, most: 1600, usual: 640 };
export const HEIGHT: PxBounds = { least: 420, most: 1200, usual: 560 };

/** Px between which the element lets the map choose its height. */
export const ASKED_HEIGHT = { least: 420, most: 900 } as const;

export interface PxReading {
  /** A whole number within the bounds, whatever was written. */
  readonly px: number;
  /** Why it is not what was written. */
  readonly fault: 'notNumber' | 'tooLow' | 'tooHigh' | null;
}

/** Reads a number of px as somebody has typed it. */
export function readPx(text: string, { least, most, usual }: PxBounds): PxReading {
  const digits = text.trim().replace(/\s*px$/i, '');
  const px = Math.round(Number(digits));
  if (digits === '' || Number.isNaN(px)) return { px: usual, fault: 'notNumber' };
  if (px < least) return { px: least, fault: 'tooLow' };
  if (px > most) return { px: most, fault: 'tooHigh' };
  return { px, fault: null };
}
