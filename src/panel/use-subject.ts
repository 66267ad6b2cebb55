import { useMemo } from 'react';
import { useApp, useAppState } from '../state/use-app';
import { useSettledState } from '../state/use-drag-state';
import { type Subject, subjectOf } from './subject';

/** What the panel is about now; in a drag it turns to an event where the drag rests. */
export function useSubject(): Subject {
  const { story } = useApp();
  const place = useAppState((state) => state.place);
  const event = useSettledState((state) => state.event);
  return useMemo(() => subjectOf(story, place, event), [story, place, event]);
}
