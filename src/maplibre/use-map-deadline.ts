import { type RefObject, useEffect } from 'react';
import { createDeadline, type Deadline, PATIENCE_MS } from '../state/deadline';
import type { MapFault, MapStatus } from './map-status';

/** Ms for which a lost context may come back by itself. */
const CONTEXT_MS = 4000;

/** How long a map may stay as it is without moving on, and what it is given up for then; null where it may for ever. */
export function deadlineOf(
  status: MapStatus,
  isStarted: boolean,
): { readonly ms: number; readonly fault: MapFault } | null {
  if (status === 'lost') return { ms: CONTEXT_MS, fault: 'context' };
  // What else it waits for is watched where it is loaded.
  return status === 'loading' && isStarted ? { ms: PATIENCE_MS, fault: 'start' } : null;
}

/** Tells of a map that does not move on; `current` takes what tells that it does. */
export function useMapDeadline(
  current: RefObject<Deadline | null>,
  status: MapStatus,
  isStarted: boolean,
  tell: (fault: MapFault) => void,
): void {
  useEffect(() => {
    const most = deadlineOf(status, isStarted);
    if (!most) return;
    const deadline = createDeadline(most.ms, () => tell(most.fault));
    current.current = deadline;
    return () => {
      current.current = null;
      deadline.end();
    };
  }, [current, status, isStarted, tell]);
}
