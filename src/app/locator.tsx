import { useEffect, useState } from 'react';
import type { Viewport } from '../geo/camera';
import { useApp } from '../state/use-app';
import { reasonOf } from '../validation/problem';
import type { LoadedGeography } from './use-geography';

interface LocatorProps {
  /** Null while nobody needs it. */
  readonly viewport: Viewport | null;
  readonly geography: LoadedGeography['files'];
}

type Loaded = typeof import('../svg-map/locator-map');

/** Px; style sheets have the same. */
const WIDTH = 132;

/** Room for a small map of where one is, drawn once the view is far from the story's region and the world has arrived. */
export function Locator({ viewport, geography }: LocatorProps) {
  const { story, actions, messages } = useApp();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const isWanted = viewport !== null && geography.world !== undefined;
  useEffect(() => {
    if (!isWanted) return;
    import('../svg-map/locator-map').then(setLoaded, (error: unknown) => {
      actions.notify({ id: 'map', text: messages.map.troubled(reasonOf(error)) });
    });
  }, [isWanted, actions, messages]);
  return (
    <div className="app-locator" data-overlay="far" data-unseen={!(loaded && isWanted)}>
      {loaded && isWanted && <loaded.LocatorMap {...{ viewport, geography }} home={story.view.home} width={WIDTH} />}
    </div>
  );
}
