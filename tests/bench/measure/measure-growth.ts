import { serveEdition } from '../build/build-page.ts';
import type { Growth } from '../report/result.ts';
import { type Figures, summarise } from '../report/summary.ts';
import { loadEdition } from '../story/load-edition.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { measureLoad } from './measure-load.ts';
import type { Profile } from './profile.ts';
import { twice } from './twice.ts';

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
  const gathered: Record<'ours' | 'bare', Figures[]> = { ours: [], bare: [] };
  for (let round = 1; round <= rounds; round += 1) {
    for (const page of ['ours', 'bare'] as const) {
      console.error(`  story x ${size}, round ${round} of ${rounds}, ${page}`);
      gathered[page].push({ ...(await twice(() => measureLoad({ ...visit, server: servers[page] }))) });
    }
  }
  close();
  return { size, ours: summarise(gathered.ours), bare: summarise(gathered.bare) };
}
