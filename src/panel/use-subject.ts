import { useMemo } from 'react';
import { useApp, useAppState } from '../state/use-app';
import { type Subject, subjectOf } from './subject';

/** What the panel is about now. */
export function useSubject(): Subject {
  const { story } = useApp();
  const place = useAppState((state) => state.place);
  const event = useAppState((state) => state.event);
  return useMemo(() => subjectOf(story, place, event), [story, place, event]);
}
