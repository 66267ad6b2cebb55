import { useMemo } from 'react';
import { type Scene, sceneAt } from '../scene/scene';
import { useApp, useAppState } from './use-app';

/** The scene at the reader's moment with what is pointed at; the same object until something in it may differ. */
export function useScene(): Scene {
  return useSceneWith(useAppState((state) => state.hovered));
}

/** The scene without what is pointed at, for lists that do not show it and need not be drawn again for it. */
export function useQuietScene(): Scene {
  return useSceneWith(null);
}

function useSceneWith(hovered: string | null): Scene {
  const { story } = useApp();
  const moment = useAppState((state) => state.moment);
  const place = useAppState((state) => state.place);
  const event = useAppState((state) => state.event);
  return useMemo(() => sceneAt(story, moment, { place, event, hovered }), [story, moment, place, event, hovered]);
}
