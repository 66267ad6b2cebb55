import { useMemo } from 'react';
import { type Scene, sceneAt } from '../scene/scene';
import { useApp, useAppState } from '../state/use-app';

/** The scene at the reader's moment; what is pointed at is left out, for the lists do not show it. */
export function useScene(): Scene {
  const { story } = useApp();
  const moment = useAppState((state) => state.moment);
  const place = useAppState((state) => state.place);
  const event = useAppState((state) => state.event);
  return useMemo(() => sceneAt(story, moment, { place, event, hovered: null }), [story, moment, place, event]);
}
