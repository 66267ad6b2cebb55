import { useMemo } from 'react';
import { useApp, useAppState } from '../state/use-app';
import { useRestingState } from '../state/use-resting-state';
import { type Subject, subjectOf } from './subject';

/** What the panel is about now; in a drag it turns to an event where the drag rests. */
export function useSubject(): Subject {
  const { story } = useApp();
  const place = useAppState((state) => state.place);
  const event = useRestingState((state) => state.event);
  return useMemo(() => subjectOf(story, place, event), [story, place, event]);
}
