import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { decodePng } from './decode-png.ts';

/** A PNG of these filtered rows, without the checksums, which nobody reads. */
function png(width: number, colourType: number, rows: readonly (readonly number[])[], interlaced = 0): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(name, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(rows.length, 4);
  head.set([8, colourType, 0, 0, interlaced], 8);
  const packed = deflateSync(Buffer.from(rows.flat()));
  const data = [chunk('IDAT', packed.subarray(0, 5)), chunk('IDAT', packed.subarray(5))];
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', head), ...data, chunk('IEND', Buffer.alloc(0))]);
}

const rows = [
  [0, 10, 20, 30, 40, 50, 60],
  [1, 10, 20, 30, 30, 30, 30],
  [2, 1, 2, 3, 4, 5, 6],
  [3, 10, 10, 10, 10, 10, 10],
  [4, 5, 5, 5, 250, 250, 250],
];
const pixels = [
  [10, 20, 30, 40, 50, 60],
  [10, 20, 30, 40, 50, 60],
  [11, 22, 33, 44, 55, 66],
  // Half of what is above, and of what is left of it and above.
  [15, 21, 26, 39, 48, 56],
  // The nearest of left, above and between, each 5 more or 6 less.
  [20, 26, 31, 33, 42, 50],
];

it('undoes every filter, whole rows long', () => {
  expect(decodePng(png(2, 2, rows))).toEqual({ width: 2, height: 5, data: Uint8Array.from(pixels.flat()) });
});

it('leaves opacity out', () => {
  const picture = decodePng(png(2, 6, [[1, 10, 20, 30, 255, 1, 1, 1, 0]]));
  expect([...picture.data]).toEqual([10, 20, 30, 11, 21, 31]);
});

it.each([
  ['in shades of grey', png(1, 0, [[0, 1]])],
  ['interlaced', png(1, 2, [[0, 1, 2, 3]], 1)],
])('refuses a picture %s', (_, picture) => expect(() => decodePng(picture)).toThrow('another kind'));
