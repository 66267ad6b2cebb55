import { serveEdition } from '../build/build-page.ts';
import type { Growth } from '../report/result.ts';
import { summarise } from '../report/summary.ts';
import { loadEdition } from '../story/load-edition.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { measureLoad } from './measure-load.ts';
import type { Profile } from './profile.ts';
import { playRounds } from './rounds.ts';

export interface GrowthOptions {
  readonly browser: BenchBrowser;
  readonly probe: string;
  readonly profile: Profile;
  readonly rounds: number;
  readonly steps: number;
}

/** Measures the app and the bare map with `size` times the places and events. */
export async function measureGrowth(size: number, options: GrowthOptions): Promise<Growth> {
  const { rounds, ...visit } = options;
  const { servers, close } = await serveEdition(loadEdition(size), ['ours', 'bare']);
  const { figures } = await playRounds({
    ...{ title: `story x ${size}`, names: ['ours', 'bare'] as const, rounds },
    visit: async (page) => ({ ...(await measureLoad({ ...visit, server: servers[page] })) }),
  });
  close();
  return { size, ours: summarise(figures.ours), bare: summarise(figures.bare) };
}
