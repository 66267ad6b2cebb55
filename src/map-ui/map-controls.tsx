import { type ComponentProps, type ReactNode, useRef } from 'react';
import { useApp } from '../state/use-app';
import { Button } from '../ui/button';
import { CloseIcon, Icon, MinusIcon, PlusIcon, ResetIcon } from '../ui/icons';
import { useDisclosure } from './use-disclosure';
import './map-controls.css';

interface MapControlsProps {
  /** Null until there is something to zoom. */
  readonly view: { zoomBy(levels: number): void } | null;
  /** True where all but one button wait until that is pressed. */
  readonly folded: boolean;
  /** Further buttons. */
  readonly children?: ReactNode;
}

const PLUS_AND_MINUS = 'M5 2v6M2 5h6M8.5 12h5.5M3 14L13 2';

/** Zoom in, zoom out and back to the home view; buttons, so that no gesture is needed. */
export function MapControls({ view, folded, children }: MapControlsProps) {
  const { story, actions, messages } = useApp();
  const { zoomIn, zoomOut, reset, controls, controlsLabel } = messages.map;
  const element = useRef<HTMLDivElement>(null);
  const { isOpen, button, toggle } = useDisclosure(element);
  const buttons = [
    { label: zoomIn, icon: <PlusIcon />, press: () => view?.zoomBy(1) },
    { label: zoomOut, icon: <MinusIcon />, press: () => view?.zoomBy(-1) },
    { label: reset, icon: <ResetIcon />, press: () => view && actions.fitBounds(story.view.home) },
  ];
  return (
    // Buttons that are unfolded for a moment are not in the map's way.
    // biome-ignore lint/a11y/useSemanticElements: buttons of one purpose are a group, not a form's fieldset
    <div
      ref={element}
      className="map-controls"
      role="group"
      aria-label={controlsLabel}
      data-overlay={folded ? undefined : ''}
    >
      {folded && (
        <MapControl ref={button} title={controls} aria-expanded={isOpen} onClick={toggle} data-overlay>
          {isOpen ? <CloseIcon /> : <Icon path={PLUS_AND_MINUS} />}
        </MapControl>
      )}
      {(isOpen || !folded) &&
        buttons.map(({ label, icon, press }) => (
          <MapControl
            key={label}
            title={label}
            // Not disabled: as a map fails it would lose the focus.
            aria-disabled={view === null}
            onClick={press}
          >
            {icon}
          </MapControl>
        ))}
      {(isOpen || !folded) && children}
    </div>
  );
}

/** One button of the map, of which nothing but an icon is seen: its title is its name. */
export function MapControl(props: ComponentProps<'button'> & { readonly title: string }) {
  return <Button className="map-control" aria-label={props.title} {...props} />;
}
