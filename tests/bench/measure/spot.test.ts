import { expect, it } from 'vitest';
import { changedSpots, colourAt, colourDistance, type Picture } from './spot.ts';

/** Grey, but for a square of some shade. */
function picture(shade: number, left: number, side: number): Picture {
  const [width, height] = [12, 8];
  const data = Uint8Array.from({ length: width * height * 3 }, (_, index) => {
    const [x, y] = [Math.floor(index / 3) % width, Math.floor(index / 3 / width)];
    return x >= left && x < left + side && y >= 2 && y < 2 + side ? shade : 100;
  });
  return { width, height, channels: 3, data };
}

it('finds where the picture has changed, the middle of it first', () => {
  const [spot] = changedSpots(picture(100, 4, 3), picture(250, 4, 3));
  expect(spot).toEqual({
    x: 5,
    y: 3,
    colours: [
      [100, 100, 100],
      [250, 250, 250],
    ],
  });
});

it('passes over a line and a change of little', () => {
  expect(changedSpots(picture(100, 4, 1), picture(250, 4, 1))).toEqual([]);
  expect(changedSpots(picture(100, 4, 3), picture(130, 4, 3))).toEqual([]);
});

it('takes the mean colour of what is near', () => {
  expect(colourAt(picture(190, 4, 1), { x: 5, y: 3 })).toEqual([110, 110, 110]);
});

it('measures how far colours are apart', () => expect(colourDistance([10, 20, 30], [13, 24, 30])).toBe(5));
