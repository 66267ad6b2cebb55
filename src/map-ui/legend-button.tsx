import { useApp } from '../state/use-app';
import { useLoaded } from '../state/use-loaded';
import { Button } from '../ui/button';
import type { LegendProps } from './legend';
import { useDisclosure } from './use-disclosure';
import './legend-button.css';

const load = () => import('./legend');

/** A button on the map that opens its key, which is loaded only then. */
export function LegendButton(props: Omit<LegendProps, 'onClose' | 'onLeave'>) {
  const { isOpen, button, toggle, close } = useDisclosure();
  const loaded = useLoaded(isOpen, load);
  return (
    <>
      <Button ref={button} className="map-legend-button" aria-expanded={isOpen} onClick={toggle} data-overlay>
        {useApp().messages.map.legend}
      </Button>
      {loaded && <loaded.Legend {...props} onClose={toggle} onLeave={close} />}
    </>
  );
}
