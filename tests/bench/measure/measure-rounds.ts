import { type PageName, pageNames } from '../build/build-page.ts';
import type { PageFigures } from '../report/result.ts';
import { type Figures, summarise } from '../report/summary.ts';
import type { FolderServer } from '../serve/serve-folder.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { measureClick, type Pixel } from './measure-click.ts';
import { measureLoad } from './measure-load.ts';
import type { Profile } from './profile.ts';
import { twice } from './twice.ts';

export interface RoundsOptions {
  readonly browser: BenchBrowser;
  readonly probe: string;
  readonly servers: Readonly<Record<PageName, FolderServer>>;
  readonly profile: Profile;
  readonly rounds: number;
  readonly steps: number;
  /** Where to click on each page that answers, and the text that answers. */
  readonly pixels: Readonly<Partial<Record<PageName, Pixel>>>;
  readonly awaited: string;
}

/** Measures the three pages in turn, so that whatever else the machine does meets them alike. */
export async function measureRounds(options: RoundsOptions): Promise<PageFigures> {
  const { profile, rounds } = options;
  const gathered: Record<PageName, Figures[]> = { ours: [], bare: [], leaflet: [] };
  for (let round = 1; round <= rounds; round += 1) {
    for (const page of pageNames) {
      console.error(`  ${profile.name}, round ${round} of ${rounds}, ${page}`);
      gathered[page].push(await measurePage(page, options));
    }
  }
  return {
    ours: summarise(gathered.ours),
    bare: summarise(gathered.bare),
    leaflet: summarise(gathered.leaflet),
  };
}

/** Two visits, for a click moves the map and would spoil the time until it is idle. */
async function measurePage(page: PageName, options: RoundsOptions): Promise<Figures> {
  const { browser, probe, servers, profile, steps, pixels, awaited } = options;
  const visit = { browser, probe, server: servers[page], profile };
  const pixel = pixels[page];
  const clicked = pixel ? await twice(() => measureClick({ ...visit, pixel, awaited })) : null;
  return { ...(await twice(() => measureLoad({ ...visit, steps }))), ...clicked };
}
