import { useMemo } from 'react';
import { type Scene, sceneAt } from '../scene/scene';
import { useApp, useAppState } from './use-app';

/** The scene at the reader's moment; the same object until something in it may differ. */
export function useScene(): Scene {
  const { story } = useApp();
  const moment = useAppState((state) => state.moment);
  const place = useAppState((state) => state.place);
  const event = useAppState((state) => state.event);
  const hovered = useAppState((state) => state.hovered);
  return useMemo(() => sceneAt(story, moment, { place, event, hovered }), [story, moment, place, event, hovered]);
}
