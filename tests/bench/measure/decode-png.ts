import { inflateSync } from 'node:zlib';

/** A picture: red, green and blue of each pixel, row by row, 0 to 255. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Bytes of a pixel by the colour type of a PNG: with and without opacity. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };
const SIGNATURE = 8;

/** Reads a PNG as Chromium writes it: 8 bits, not interlaced. Throws for any other. Node has no decoder of its own. */
export function decodePng(png: Buffer): Picture {
  const packed: Buffer[] = [];
  for (let at = SIGNATURE; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = CHANNELS[png[25] ?? -1];
  if (png[24] !== 8 || channels === undefined || png[28] !== 0) throw new Error('a picture of another kind');
  const rows = unfilter(inflateSync(Buffer.concat(packed)), width * channels, channels);
  const data = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    for (let channel = 0; channel < 3; channel += 1) data[pixel * 3 + channel] = rows[pixel * channels + channel] ?? 0;
  }
  return { width, height, data };
}

/** Undoes the filters, of which each row names its own in a byte before it. */
function unfilter(filtered: Buffer, stride: number, channels: number): Uint8Array {
  const height = Math.floor(filtered.length / (stride + 1));
  const rows = new Uint8Array(height * stride);
  for (let y = 0; y < height; y += 1) {
    const filter = filtered[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (rows[at - channels] ?? 0);
      const up = y === 0 ? 0 : (rows[at - stride] ?? 0);
      const corner = y === 0 || x < channels ? 0 : (rows[at - stride - channels] ?? 0);
      rows[at] = (filtered[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return rows;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const [byLeft, byUp, byCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
