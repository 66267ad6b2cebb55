import type { ReactNode } from 'react';
import { useApp } from '../state/use-app';
import { Button } from '../ui/button';
import { MinusIcon, PlusIcon, ResetIcon } from '../ui/icons';
import './map-controls.css';

interface MapControlsProps {
  /** Null until there is something to zoom. */
  readonly view: { zoomBy(levels: number): void } | null;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** Zoom in, zoom out and back to the home view; buttons, so that no gesture is needed. */
export function MapControls({ view, children }: MapControlsProps) {
  const { story, actions, messages } = useApp();
  const { zoomIn, zoomOut, reset, controlsLabel } = messages.map;
  const buttons = [
    { label: zoomIn, icon: <PlusIcon />, press: () => view?.zoomBy(1) },
    { label: zoomOut, icon: <MinusIcon />, press: () => view?.zoomBy(-1) },
    { label: reset, icon: <ResetIcon />, press: () => actions.fitBounds(story.view.home) },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons of one purpose are a group, not a form's fieldset
    <div className="map-controls" role="group" data-overlay aria-label={controlsLabel}>
      {buttons.map(({ label, icon, press }) => (
        <Button
          key={label}
          className="map-control"
          aria-label={label}
          title={label}
          disabled={view === null}
          onClick={press}
        >
          {icon}
        </Button>
      ))}
      {children}
    </div>
  );
}
