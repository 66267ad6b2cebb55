import { useMemo } from 'react';
import { type Account, accountOf } from '../scene/account';
import { placeTurns, turnBefore } from '../scene/turns';
import { useApp, useAppState } from '../state/use-app';
import type { Place } from '../story/story';

/** What the story tells of a place at the reader's moment: the same object as long as no entry begins or ends. */
export function useAccount(place: Place): Account {
  const { story } = useApp();
  const turns = useMemo(() => placeTurns(story, place), [story, place]);
  const turn = useAppState((state) => turnBefore(turns, state.moment));
  return useMemo(() => accountOf(story, place.id, turn), [story, place, turn]);
}
