import { type PageName, pageNames } from '../build/build-page.ts';
import type { ProfileFigures } from '../report/result.ts';
import { type Figures, spreadOf, summarise } from '../report/summary.ts';
import type { FolderServer } from '../serve/serve-folder.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { DragSpot } from './find-spot.ts';
import { measureClick, type Pixel } from './measure-click.ts';
import { measureDrag } from './measure-drag.ts';
import { measureLoad } from './measure-load.ts';
import type { Profile } from './profile.ts';
import { playRounds } from './rounds.ts';

export interface PageOptions {
  readonly browser: BenchBrowser;
  readonly probe: string;
  readonly servers: Readonly<Record<PageName, FolderServer>>;
  readonly profile: Profile;
  readonly steps: number;
  /** Where to click on each page that answers, and the text that answers. */
  readonly pixels: Readonly<Partial<Record<PageName, Pixel>>>;
  readonly awaited: string;
  /** Where to see on each page that answers that its map follows the slider. */
  readonly spots: Readonly<Partial<Record<PageName, DragSpot>>>;
}

/** Measures the three pages so many times. */
export async function measureRounds(
  options: PageOptions & { readonly rounds: number },
): Promise<Omit<ProfileFigures, 'frame'>> {
  const { profile, rounds } = options;
  const { figures, computation } = await playRounds({
    ...{ title: profile.name, names: pageNames, rounds },
    visit: (page) => measurePage(page, options),
  });
  return {
    ours: summarise(figures.ours),
    bare: summarise(figures.bare),
    leaflet: summarise(figures.leaflet),
    computation: spreadOf(computation),
  };
}

/** Visits of their own for the click and the drag, which move the map and would spoil the time until it is idle. */
async function measurePage(page: PageName, options: PageOptions): Promise<Figures> {
  const { browser, probe, servers, profile, steps, pixels, awaited, spots } = options;
  const visit = { browser, probe, server: servers[page], profile };
  const pixel = pixels[page];
  const clicked = pixel ? await measureClick({ ...visit, pixel, awaited }) : null;
  const spot = spots[page];
  const dragged = spot ? await measureDrag({ ...visit, spot }) : null;
  return { ...(await measureLoad({ ...visit, steps })), ...clicked, ...dragged };
}
