import { useRef } from 'react';
import { mapKeys as words } from '#messages/map-keys';
import type { Viewport } from '../geo/camera';
import { useApp } from '../state/use-app';
import { Icon } from '../ui/icons';
import { openKeyList } from './key-list';
import { MapControl } from './map-controls';
import { ARROWS, type MapMover, usePan } from './map-mover';
import { useDisclosure } from './use-disclosure';
import './pan-buttons.css';

interface PanButtonsProps {
  /** Null until there is something to move. */
  readonly view: MapMover | null;
  /** Says what is seen of the map; null while there is none. */
  readonly currentViewport: () => Viewport | null;
}

const MOVE = 'M8 1.5v13M1.5 8h13M6 3.5l2-2 2 2M6 12.5l2 2 2-2M3.5 6l-2 2 2 2M12.5 6l2 2-2 2';
const KEYS = 'M1.5 4.5h13v7h-13zM4 7h.5M6.5 7H7M9 7h.5M11.5 7h.5M5 9.5h6';

/** Buttons that move the map, so that nobody has to drag it, behind one that opens them. */
export function PanButtons({ view, currentViewport }: PanButtonsProps) {
  const pan = usePan(view, currentViewport);
  const element = useRef<HTMLDivElement>(null);
  const { isOpen, button, toggle } = useDisclosure(element);
  return (
    <div ref={element} className="pan-buttons">
      <MapControl ref={button} title={words.move} aria-expanded={isOpen} onClick={toggle}>
        <Icon path={MOVE} />
      </MapControl>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: buttons of one purpose are a group, not a form's fieldset
        <div className="pan-buttons-cross" role="group" aria-label={words.move}>
          {words.directions.map(({ key, label }) => {
            const px = ARROWS[key];
            return (
              <MapControl key={key} data-way={key} title={label} onClick={() => px && pan(px)}>
                <Icon path="M8 13V3M4 7l4-4 4 4" />
              </MapControl>
            );
          })}
        </div>
      )}
    </div>
  );
}

/** Opens the list of keys. */
export function KeysButton() {
  const { actions } = useApp();
  return (
    <MapControl
      title={words.keys}
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => openKeyList(actions, currentTarget)}
    >
      <Icon path={KEYS} />
    </MapControl>
  );
}
