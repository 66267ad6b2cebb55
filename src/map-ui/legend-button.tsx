import { useState } from 'react';
import { useApp } from '../state/use-app';
import { Button } from '../ui/button';
import { reasonOf } from '../validation/problem';
import type { LegendProps } from './legend';
import { useDisclosure } from './use-disclosure';
import './legend-button.css';

type Loaded = typeof import('./legend');

/** A button on the map that opens its key, which is loaded only then. */
export function LegendButton(props: Omit<LegendProps, 'onClose'>) {
  const { actions, messages } = useApp();
  const { isOpen, button, toggle } = useDisclosure();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const load = (): void => {
    import('./legend').then(setLoaded, (error: unknown) => {
      actions.notify({ id: 'map', text: messages.map.troubled(reasonOf(error)) });
    });
  };
  const press = (): void => {
    toggle();
    load();
  };
  return (
    <>
      <Button ref={button} className="map-legend-button" aria-expanded={isOpen} onClick={press} data-overlay>
        {messages.map.legend}
      </Button>
      {isOpen && loaded && <loaded.Legend {...props} onClose={toggle} />}
    </>
  );
}
