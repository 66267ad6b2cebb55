import { useCallback, useEffect, useState } from 'react';
import type { MapEvent } from '../maplibre/map-status';
import { loadCode } from '../state/load-code';
import type { GeographyLoader, LoadedGeography } from './geography/load-geography';

const NOTHING: LoadedGeography = { arrived: {}, files: {}, provenance: [], missing: null, settled: false };

const load = () => import('./geography/load-geography');

/**
 * Loads where the shapes come from and, once they are wanted, the shapes of so many stages, with code that the first second
 * does without; `tell` hears what comes of that for the map. The returned function asks again for what is missing.
 */
export function useGeography(wanted: number, tell: (event: MapEvent) => void): readonly [LoadedGeography, () => void] {
  const [loaded, setLoaded] = useState(NOTHING);
  const [loader, setLoader] = useState<GeographyLoader | null>(null);
  useEffect(() => {
    let made: GeographyLoader | undefined;
    const leave = loadCode(
      load,
      ({ createGeographyLoader }) => {
        made = createGeographyLoader((change) => setLoaded((before) => ({ ...before, ...change })));
        setLoader(made);
      },
      () => tell('code'),
    );
    return () => {
      leave();
      made?.end();
    };
  }, [tell]);
  useEffect(() => {
    loader?.want(wanted);
  }, [wanted, loader]);
  return [loaded, useCallback(() => loader?.again(), [loader])];
}
