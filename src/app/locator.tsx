import type { Viewport } from '../geo/camera';
import { useApp } from '../state/use-app';
import { useLoaded } from '../state/use-loaded';
import type { LoadedGeography } from './geography/load-geography';

interface LocatorProps {
  /** Null while nobody needs it. */
  readonly viewport: Viewport | null;
  readonly geography: LoadedGeography['files'];
}

const load = () => import('../svg-map/locator-map');

/** Px; style sheets have the same. */
const WIDTH = 132;

/** A small map of where one is, drawn once the view is far from the story's region and the world has arrived. */
export function Locator({ viewport, geography }: LocatorProps) {
  const { story } = useApp();
  const isWanted = viewport !== null && geography.world !== undefined;
  const loaded = useLoaded(isWanted, load);
  return loaded && isWanted && <loaded.LocatorMap {...{ viewport, geography }} home={story.view.home} width={WIDTH} />;
}
