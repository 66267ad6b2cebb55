import { useCallback, useState } from 'react';
import type { MapFault } from '../maplibre/use-map-factory';
import type { MapStatus } from '../maplibre/use-map-view';
import { useIdle } from './use-idle';
import { useInView } from './use-in-view';
import { useSavedData } from './use-saved-data';

/** How far the map is, and what can be done about it. */
export interface MapState {
  readonly status: MapStatus;
  readonly fault: MapFault | null;
  /** False until the page is idle or, where data is to be saved, until the reader asks; and out of the reader's sight. */
  readonly wanted: boolean;
  /** True where the map waits for the reader, who asked to save data. */
  readonly saving: boolean;
  /** Counts how often the map was started. */
  readonly attempt: number;
  readonly setStatus: (status: MapStatus) => void;
  readonly setFault: (fault: MapFault) => void;
  readonly want: () => void;
  readonly retry: () => void;
}

/** Follows the map from waiting to ready, and what hinders it. */
export function useMapStatus(): MapState {
  const isIdle = useIdle();
  const isSaving = useSavedData();
  const isInView = useInView();
  const [isAsked, setAsked] = useState(false);
  const [status, turn] = useState<MapStatus>('loading');
  const [fault, setFault] = useState<MapFault | null>(null);
  const [attempt, setAttempt] = useState(0);
  const want = useCallback(() => setAsked(true), []);
  const setStatus = useCallback((next: MapStatus): void => {
    turn(next);
    if (next === 'ready') setFault(null);
  }, []);
  return {
    status,
    fault,
    wanted: isInView && (isAsked || (isIdle && !isSaving)),
    saving: isSaving && !isAsked,
    attempt,
    setStatus,
    setFault,
    want,
    retry: () => {
      // The browser remembers that a script did not load; all that the reader chose is in the address.
      if (fault?.kind === 'code') window.location.reload();
      setFault(null);
      setStatus('loading');
      setAttempt(attempt + 1);
    },
  };
}
