import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { CARD_FILE } from '../embed/site.ts';
import { emitted } from './emitted-files.ts';

type CardModule = typeof import('../outputs/card/make-card.ts');

/** Makes the card that other sites show beside a link. Painted it is only where it shows something else than before. */
export function cardPlugin(): Plugin {
  return {
    name: 'card',
    ...emitted([
      {
        name: CARD_FILE,
        type: 'image/png',
        make: async ({ config, read, run }) => {
          const { prepareCard } = await run<CardModule>('/src/outputs/card/make-card.ts');
          const card = await prepareCard((name) => read(`public/geo/${name}`));
          return cached(join(config.cacheDir, 'card'), card.hash, card.paint);
        },
      },
    ]),
  };
}

/**
 * What was made last, where it was made of the same and the file that keeps it is whole; otherwise it is made anew. The file
 * begins with a hash of what it was made of and of itself.
 */
export async function cached(file: string, madeOf: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const seal = (content: Uint8Array): Buffer => createHash('sha256').update(madeOf).update(content).digest();
  const kept = readIfThere(file);
  const [start, content] = [kept.subarray(0, SEAL), kept.subarray(SEAL)];
  if (seal(content).equals(start)) return content;
  const made = await make();
  writeWhole(file, Buffer.concat([seal(made), made]));
  return made;
}

/** Bytes of SHA-256. */
const SEAL = 32;

function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Other builds may read and write the file at the same time. */
function writeWhole(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}-${process.pid}`;
  writeFileSync(part, content);
  renameSync(part, file);
}
