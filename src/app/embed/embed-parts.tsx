import { useSyncExternalStore } from 'react';
import { embed as words } from '#messages/embed';
import { MapControl } from '../../map-ui/map-controls';
import { writeAddress } from '../../state/address';
import { useApp, useAppState } from '../../state/use-app';
import { Icon } from '../../ui/icons';
import { HostBridge } from './host-bridge';

/** All that the page has only in frames, in one file to load. */
export const embedParts = { FullPageLink, FullscreenButton, HostBridge };

/** Leads to the full page at this very state, in a tab of its own. */
export function FullPageLink() {
  const { story } = useApp();
  const place = useAppState((state) => state.place);
  const event = useAppState((state) => state.event);
  const moment = useAppState((state) => state.moment);
  return (
    <a
      className="panel-card-link"
      href={`./${writeAddress({ place, event, moment }, story)}`}
      target="_blank"
      rel="noopener"
      aria-label={words.fullPageLabel}
    >
      <span>{words.fullPage}</span>
      <span aria-hidden="true">↗</span>
    </a>
  );
}

/** Corners of a frame that point outward, and inward. */
const OUTWARD = 'M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5';
const INWARD = 'M6 2.5v3.5h-3.5M13.5 6h-3.5v-3.5M10 13.5v-3.5h3.5M2.5 10h3.5v3.5';

/** Fills the screen with the map and gives it back; nothing where the frame may not. */
export function FullscreenButton() {
  const isFull = useSyncExternalStore(subscribe, () => Boolean(document.fullscreenElement));
  if (!document.fullscreenEnabled) return null;
  const label = isFull ? words.leaveFullscreen : words.fullscreen;
  const toggle = async (): Promise<void> => {
    try {
      // Older browsers give no promise.
      await (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen());
    } catch (error) {
      // One that refuses leaves all as it is.
      console.warn(error);
    }
  };
  return (
    <MapControl title={label} onClick={() => void toggle()}>
      <Icon path={isFull ? INWARD : OUTWARD} />
    </MapControl>
  );
}

function subscribe(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}
