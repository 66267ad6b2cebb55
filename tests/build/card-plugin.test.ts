import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cached } from '../../src/build/card-plugin';

const PICTURE = Buffer.from('a picture');
const OTHER = Buffer.from('another');

describe('what is made last', () => {
  const other = vi.fn(async () => OTHER);
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'card-'));
    file = join(folder, 'deep', 'card');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    other.mockClear();
  });

  it('is kept for what is made of the same', async () => {
    expect(await cached(file, 'hash', async () => PICTURE)).toEqual(PICTURE);
    expect(Buffer.compare(await cached(file, 'hash', other), PICTURE)).toBe(0);
    expect(other).not.toHaveBeenCalled();
    expect(readdirSync(join(folder, 'deep'))).toEqual(['card']);
  });

  it('gives way to what is made of something else, and does not come back', async () => {
    await cached(file, 'hash', async () => PICTURE);
    expect(await cached(file, 'hash 2', other)).toEqual(OTHER);
    expect(Buffer.compare(await cached(file, 'hash 2', async () => PICTURE), OTHER)).toBe(0);
    expect(await cached(file, 'hash', async () => PICTURE)).toEqual(PICTURE);
  });

  const breaks: readonly (readonly [what: string, change: (kept: Buffer) => Uint8Array])[] = [
    ['was cut short', (kept) => kept.subarray(0, -1)],
    ['is empty', () => Buffer.alloc(0)],
    ['is something else', () => Buffer.from('{}')],
    ['has one wrong byte', (kept) => kept.with(-1, (kept.at(-1) ?? 0) ^ 1)],
    ['has one wrong byte at its start', (kept) => kept.with(0, (kept.at(0) ?? 0) ^ 1)],
  ];
  it.each(breaks)('is made anew where its file %s', async (_what, change) => {
    await cached(file, 'hash', async () => PICTURE);
    writeFileSync(file, change(readFileSync(file)));
    expect(await cached(file, 'hash', other)).toEqual(OTHER);
    expect(Buffer.compare(await cached(file, 'hash', async () => PICTURE), OTHER)).toBe(0);
  });
});
