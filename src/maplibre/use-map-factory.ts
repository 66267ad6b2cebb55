import { useEffect, useState } from 'react';
import { hasWebGl2 } from './has-web-gl2';
import type { MapView, MapViewOptions } from './view/map-view';

export type MapFactory = (options: MapViewOptions) => MapView;

/** Why there is no map: no WebGL 2, its code did not arrive, its context is lost for good, or it did not start. */
export interface MapFault {
  readonly kind: 'webgl' | 'code' | 'context' | 'start';
  readonly reason: string;
}

/** Fetches MapLibre's code when it is wanted, and only where the browser can run it. */
export function useMapFactory(wanted: boolean, onFault: (fault: MapFault) => void): MapFactory | null {
  const [factory, setFactory] = useState<MapFactory | null>(null);
  useEffect(() => {
    if (!wanted) return;
    if (!hasWebGl2()) {
      onFault({ kind: 'webgl', reason: 'WebGL 2' });
      return;
    }
    let left = false;
    import('./view/create-map-view').then(
      ({ createMapView }) => {
        if (!left) setFactory(() => createMapView);
      },
      (error: unknown) => {
        if (!left) onFault({ kind: 'code', reason: reasonOf(error) });
      },
    );
    return () => {
      left = true;
    };
  }, [wanted, onFault]);
  return factory;
}

/** What went wrong, in one line. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
