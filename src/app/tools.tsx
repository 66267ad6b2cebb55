import { useEffect } from 'react';
import type { Viewport } from '../geo/camera';
import { SavePicture } from '../outputs/image/save-picture-fold';
import { PrintButton } from '../outputs/print/print-button';
import { usePrint } from '../outputs/print/use-print';
import { SubjectFocus } from '../panel/subject-focus';
import { ShareButton } from '../share/share-button';
import { Boundary } from '../state/boundary';
import { useApp } from '../state/use-app';
import { Player } from '../timeline/player';
import { Announcer } from './announcer';
import { Escape } from './escape';
import type { LoadedGeography } from './geography/load-geography';
import type { MapState } from './map-loading';
import { useOffline } from './offline';
import { useRelease } from './release';
import { syncAddress } from './sync-address';
import { syncTitle } from './sync-title';
import { useLetters } from './use-letters';

interface ToolsProps {
  readonly geography: LoadedGeography['files'];
  /** Says what the reader's map shows; null while there is none. */
  readonly currentViewport: () => Viewport | null;
  readonly credits: string;
}

/** What can be done with what the map shows: share or embed it, print it, keep it as a picture. */
export function Tools({ geography, currentViewport, credits }: ToolsProps) {
  return (
    <footer className="app-tools">
      <ShareButton />
      <PrintButton />
      <SavePicture {...{ geography, currentViewport, credits }} />
    </footer>
  );
}

interface UpkeepProps {
  readonly map: Pick<MapState, 'status' | 'fault'>;
  /** What of the geography is missing, in words. */
  readonly missing: string | null;
  readonly onLargeLetters: (px: number) => void;
}

/** What stands by unseen in every layout. */
export function Unseen(props: ToolsProps & UpkeepProps) {
  return (
    <>
      <Boundary>
        <Player />
      </Boundary>
      <Boundary>
        <SubjectFocus />
      </Boundary>
      {/* After what moves the focus: what has it is not said again. */}
      <Boundary>
        <Announcer />
      </Boundary>
      <Boundary>
        <Escape />
      </Boundary>
      <Boundary>
        <AddressBar />
      </Boundary>
      <Boundary>
        <Printing {...props} />
      </Boundary>
      <Boundary>
        <Upkeep {...props} />
      </Boundary>
    </>
  );
}

/** Keeps the browser's address bar and title at what is shown. */
function AddressBar() {
  const { store, story } = useApp();
  // The title after the address, whose entry of the history it names.
  useEffect(() => syncAddress(store, story, window), [store, story]);
  useEffect(() => syncTitle(store, story, document), [store, story]);
  return null;
}

/** Stands by for a browser that is told to print. */
function Printing({ map, ...seen }: ToolsProps & UpkeepProps) {
  // Before, the screen still needs something.
  usePrint({ ...seen, isReady: map.status !== 'loading' });
  return null;
}

/**
 * Keeps the map for use without a network once it stands or has been given up, and tells what is missing and when a newer
 * one is there.
 */
function Upkeep({ map, missing, onLargeLetters }: UpkeepProps) {
  const { actions } = useApp();
  // The line on the map says it already.
  const said = map.fault === 'shapes' ? null : missing;
  useEffect(() => {
    if (said) actions.notify({ id: 'geography', text: said, remedy: 'retry' });
    else actions.dismiss('geography');
  }, [said, actions]);
  useLetters(onLargeLetters);
  useOffline(map.status !== 'loading');
  // Without WebGL 2 nothing was asked for.
  useRelease(map.fault !== null && map.fault !== 'webgl');
  return null;
}
