import { useApp } from '../../state/use-app';
import { useLoaded } from '../../state/use-loaded';
import { isFramePage } from '../layout';

type EmbedPage = typeof import('./embed-parts');
type EmbedParts = EmbedPage['embedParts'];

/** What the page has only in frames, loaded there alone; null elsewhere and until it has come. */
export function useEmbed(): EmbedParts | null {
  return useLoaded(true, loadParts, useApp().messages.app.unconnected);
}

/** Ms until what did not come is asked for again: at first, how many times as long after that, and when it is given up. */
const AGAIN = { first: 1000, times: 4, last: 20_000 } as const;

async function loadParts(): Promise<EmbedParts | null> {
  if (!isFramePage()) return null;
  let load = (): Promise<EmbedPage> => import('./embed-parts');
  for (let pause = AGAIN.first; ; pause *= AGAIN.times) {
    try {
      return (await load()).embedParts;
    } catch (error) {
      if (pause > AGAIN.last) throw error;
      // A browser remembers that a script did not come, by its address, which most tell; with a query it is another.
      const [address] = /http[^\s?]+/.exec(String(error)) ?? [];
      if (address) load = () => import(/* @vite-ignore */ `${address}?${pause}`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
