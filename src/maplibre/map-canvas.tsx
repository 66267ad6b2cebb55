import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useApp } from '../state/use-app';
import { reasonOf } from '../validation/problem';
import type { InteractiveMapProps } from './interactive-map';
import { hasWebGl2, type MapFault } from './map-status';
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

type Wanted = Pick<InteractiveMapProps, 'wanted' | 'onStatus' | 'onFault'>;

function useInteractiveMap({ wanted, onStatus, onFault }: Wanted): ComponentType<InteractiveMapProps> | null {
  const [component, setComponent] = useState<ComponentType<InteractiveMapProps> | null>(null);
  const tell = useRef({ onStatus, onFault });
  useEffect(() => {
    tell.current = { onStatus, onFault };
  });
  useEffect(() => {
    if (!wanted) return;
    const fail = (fault: MapFault): void => {
      tell.current.onStatus('failed');
      tell.current.onFault(fault);
    };
    if (!hasWebGl2()) {
      fail({ kind: 'webgl', reason: 'WebGL 2' });
      return;
    }
    let left = false;
    import('./interactive-map').then(
      ({ InteractiveMap }) => {
        if (!left) setComponent(() => InteractiveMap);
      },
      (error: unknown) => {
        if (!left) fail({ kind: 'code', reason: reasonOf(error) });
      },
    );
    return () => {
      left = true;
    };
  }, [wanted]);
  return component;
}
