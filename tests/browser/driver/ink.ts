import type { Page } from 'playwright-core';
import type { Point } from './point.ts';

/** A point of the page, in px, and the direction of a line through it. */
export interface Cut {
  readonly at: Point;
  readonly along: Point;
}

/** Px to either side of a line that are looked at, px between two looks, and px along the line that are averaged. */
const LOOK = { reach: 5, step: 0.25, along: 4 } as const;

/** Px from the line at which what lies beside it begins, and how much darker than that ink has to be, of 255. */
const BESIDE = { from: 3, noise: 3 } as const;

/** What a picture shows across a line. */
export interface Ink {
  /** Px from the point to the middle of the ink, across the line; null where there is none. */
  readonly offset: number | null;
  /** Ink in all: px times darkness, of 255. */
  readonly amount: number;
}

/** Measures in a picture of the page (PNG) the ink of lines across their directions: where its middle is, and how much. */
export async function inkAcross(page: Page, picture: Buffer, cuts: readonly Cut[]): Promise<Ink[]> {
  const profiles = await page.evaluate(readProfiles, { png: picture.toString('base64'), cuts, look: LOOK });
  return profiles.map(inkOf);
}

/** In the browser, which decodes the picture: lightness at each step across each line, from one side to the other. */
async function readProfiles(input: {
  readonly png: string;
  readonly cuts: readonly Cut[];
  readonly look: { readonly reach: number; readonly step: number; readonly along: number };
}): Promise<number[][]> {
  const { png, cuts, look } = input;
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('The browser gives no canvas.');
  context.drawImage(bitmap, 0, 0);
  const { data, width } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const lightness = (column: number, row: number): number => {
    const start = (row * width + column) * 4;
    const [red = 0, green = 0, blue = 0] = data.subarray(start, start + 3);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  // A pixel's colour is that of its middle.
  const between = (x: number, y: number): number => {
    const [column, row] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
    const [right, down] = [x - 0.5 - column, y - 0.5 - row];
    const above = lightness(column, row) * (1 - right) + lightness(column + 1, row) * right;
    const below = lightness(column, row + 1) * (1 - right) + lightness(column + 1, row + 1) * right;
    return above * (1 - down) + below * down;
  };
  return cuts.map(({ at, along }) => {
    const steps = Math.round((2 * look.reach) / look.step) + 1;
    return Array.from({ length: steps }, (_, index) => {
      const across = index * look.step - look.reach;
      let sum = 0;
      for (let far = -look.along; far <= look.along; far++) {
        sum += between(at.x + far * along.x - across * along.y, at.y + far * along.y + across * along.x);
      }
      return sum / (2 * look.along + 1);
    });
  });
}

/** The middle and amount of what is darker than both sides. */
function inkOf(profile: readonly number[]): Ink {
  const offsets = profile.map((_, index) => index * LOOK.step - LOOK.reach);
  const side = (isOn: (offset: number) => boolean): number => {
    const values = profile.filter((_, index) => isOn(offsets[index] ?? 0)).sort((a, b) => a - b);
    return values[Math.floor(values.length / 2)] ?? 0;
  };
  const ground = Math.min(
    side((offset) => offset < -BESIDE.from),
    side((offset) => offset > BESIDE.from),
  );
  const darkness = profile.map((lightness) => Math.max(ground - BESIDE.noise - lightness, 0));
  const amount = darkness.reduce((sum, each) => sum + each, 0) * LOOK.step;
  const moment = darkness.reduce((sum, each, index) => sum + each * (offsets[index] ?? 0), 0) * LOOK.step;
  return { offset: amount === 0 ? null : moment / amount, amount };
}
