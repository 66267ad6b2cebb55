import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useApp } from '../state/use-app';
import { loadCode } from './deadline';
import type { InteractiveMapProps } from './interactive-map';
import { hasWebGl2 } from './map-status';
import './map.css';

/** Where the map is drawn once it is wanted; its code is fetched only then, and only where the browser can run it. */
export function MapCanvas(props: Omit<InteractiveMapProps, 'container'>) {
  const { messages } = useApp();
  const container = useRef<HTMLElement>(null);
  const InteractiveMap = useInteractiveMap(props);
  return (
    <div className="map-canvas">
      <section ref={container} className="map-ground" data-map-state={props.status} aria-label={messages.map.label} />
      {InteractiveMap && <InteractiveMap {...props} container={container} />}
    </div>
  );
}

const load = () => import('./interactive-map');

type Wanted = Pick<InteractiveMapProps, 'wanted' | 'tell'>;

function useInteractiveMap({ wanted, tell }: Wanted): ComponentType<InteractiveMapProps> | null {
  const [code, setCode] = useState<Awaited<ReturnType<typeof load>> | null>(null);
  useEffect(() => {
    if (!wanted) return;
    if (!hasWebGl2()) {
      tell('webgl');
      return;
    }
    return loadCode(load, setCode, () => tell('code'));
  }, [wanted, tell]);
  return code?.InteractiveMap ?? null;
}
