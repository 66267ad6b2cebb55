import { useEffect, useRef, useState } from 'react';
import { loadCode } from '../state/load-code';
import { useAppState } from '../state/use-app';
import type { InteractiveMapProps } from './interactive-map';
import { hasWebGl2 } from './map-status';
import './map.css';

/**
 * Where the map is drawn once it is wanted; its code is fetched only then, and only where the browser can run it. While the
 * slider is dragged it does not start, which would hold up the drawing that follows.
 */
export function MapCanvas(props: Omit<InteractiveMapProps, 'container'>) {
  const container = useRef<HTMLDivElement>(null);
  const code = useMapCode(props);
  return (
    // What it shows is told in words: it is for eye and pointer alone.
    <div className="map-canvas" aria-hidden="true">
      <div ref={container} className="map-ground" data-map-state={props.status} />
      {code && <code.InteractiveMap {...props} container={container} />}
    </div>
  );
}

const load = () => import('./interactive-map');

type Wanted = Pick<InteractiveMapProps, 'wanted' | 'tell'>;

function useMapCode({ wanted, tell }: Wanted): Awaited<ReturnType<typeof load>> | null {
  const [code, setCode] = useState<Awaited<ReturnType<typeof load>> | null>(null);
  const isDragged = useAppState((state) => state.scrubbing);
  useEffect(() => {
    if (!wanted || isDragged || code) return;
    if (!hasWebGl2()) {
      tell('webgl');
      return;
    }
    return loadCode(load, setCode, () => tell('code'));
  }, [wanted, isDragged, code, tell]);
  return code;
}
