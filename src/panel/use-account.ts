import { useMemo } from 'react';
import { type Account, accountOf } from '../scene/account';
import { changeDayBefore, placeChangeDays } from '../scene/change-days';
import { useApp, useAppState } from '../state/use-app';
import type { Place } from '../story/story';

/** What the story tells of a place at the reader's moment: the same object as long as no entry begins or ends. */
export function useAccount(place: Place): Account {
  const { story } = useApp();
  const changeDays = useMemo(() => placeChangeDays(story, place), [story, place]);
  const turn = useAppState((state) => changeDayBefore(changeDays, state.moment));
  return useMemo(() => accountOf(story, place.id, turn), [story, place, turn]);
}
