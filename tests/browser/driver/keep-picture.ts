import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../node_modules/.cache/browser-tests/failures/', import.meta.url));

/** Keeps a picture of the page of a test that failed, and says where it is. */
export async function keepPicture(take: () => Promise<Buffer>, testName: string): Promise<void> {
  const path = `${folder}${testName.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, await take());
    console.log(`What the page looked like: ${path}`);
  } catch {
    console.log('The page could not be pictured.');
  }
}
