import { useLoaded } from '../../state/use-loaded';
import { isFramePage } from '../layout';

type EmbedPage = typeof import('./embed-parts');
type EmbedParts = EmbedPage['embedParts'];

/** What the page has only in frames, loaded there alone; null elsewhere and until it has come. */
export function useEmbed(): EmbedParts | null {
  return useLoaded(true, loadEmbed);
}

/** Ms until what did not come is asked for again, doubled each time, and the most of them. */
const AGAIN_MS = 1000;
const LAST_MS = 20_000;

async function loadEmbed(): Promise<EmbedParts | null> {
  return isFramePage() ? (await importParts(AGAIN_MS)).embedParts : null;
}

/** A browser remembers by its address that a script did not come. Most tell it in their error; with a query it is another. */
async function importParts(ms: number, address?: string): Promise<EmbedPage> {
  try {
    return await (address ? import(/* @vite-ignore */ `${address}?${ms}`) : import('./embed-parts'));
  } catch (error) {
    if (ms > LAST_MS) throw error;
    await new Promise((resolve) => setTimeout(resolve, ms));
    return importParts(ms * 2, /http[^\s?]+/.exec(`${error}`)?.[0]);
  }
}
