import { type Colour, colourDistance } from './spot.ts';

/** What a spot shows: the first or the second of the colours that are expected there, or neither. */
export function matching(shown: Colour, expected: readonly [Colour, Colour]): 0 | 1 | null {
  // What draws the map first need not draw a colour to the same shade.
  const near = colourDistance(...expected) / 3;
  if (colourDistance(shown, expected[0]) < near) return 0;
  return colourDistance(shown, expected[1]) < near ? 1 : null;
}

/** Tells when a map has followed a slider to two positions in succession. */
export class Follower {
  /** Where the slider is to stand: first away from where it stands as the page opens. */
  to: 0 | 1 = 1;
  private followed = 0;
  private hasShownOther = false;

  /** Takes in what the map shows while the slider stands there; true as soon as it has followed twice. */
  look(shown: 0 | 1 | null): boolean {
    if (shown !== this.to) {
      this.hasShownOther ||= shown !== null;
      return false;
    }
    // What was to be seen before the slider went there is none of its doing.
    this.followed = this.hasShownOther ? this.followed + 1 : 0;
    this.to = this.to === 0 ? 1 : 0;
    this.hasShownOther = true;
    return this.followed === 2;
  }
}
