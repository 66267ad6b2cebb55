import { useMemo } from 'react';
import { useApp, useAppState } from '../state/use-app';
import { describeMoment, type MomentWords } from './describe-moment';

/** Where the reader stands in time, in words, followed as it changes. */
export function useMomentWords(): MomentWords {
  const { story, messages } = useApp();
  const moment = useAppState((state) => state.moment);
  const event = useAppState((state) => state.event);
  return useMemo(() => describeMoment(story, messages, { moment, event }), [story, messages, moment, event]);
}
