import { useSyncExternalStore } from 'react';
import { embed as words } from '#messages/embed';
import { Button } from '../../ui/button';
import { FullscreenIcon, LeaveFullscreenIcon } from './icons';

function subscribe(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

/** Fills the screen with the map and gives it back; nothing where the frame may not. */
export function FullscreenButton() {
  const isFull = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return null;
  const label = isFull ? words.leaveFullscreen : words.fullscreen;
  // A browser that refuses leaves all as it is.
  const toggle = (): void => {
    const change = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    change.catch((error: unknown) => console.warn(error));
  };
  return (
    <Button className="map-control" aria-label={label} title={label} onClick={toggle}>
      {isFull ? <LeaveFullscreenIcon /> : <FullscreenIcon />}
    </Button>
  );
}
