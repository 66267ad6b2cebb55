import { useMemo } from 'react';
import { type ChangeDays, changeDayBefore, sceneChangeDays } from '../scene/change-days';
import { type Scene, type Selection, sceneAt } from '../scene/scene';
import type { Choice } from '../scene/shots';
import type { Story } from '../story/story';
import type { Day } from '../time/day';
import { useApp, useAppState } from './use-app';
import { useSettledState, useThrottledState } from './use-drag-state';

/** What the reader chose that a map may have to show; the same object until it changes, and while a drag moves on. */
export function useChoice(): Choice {
  const place = useAppState((state) => state.place);
  const event = useSettledState((state) => state.event);
  const fitRequest = useAppState((state) => state.fitRequest);
  const scrubbing = useAppState((state) => state.scrubbing);
  return useMemo(() => ({ place, event, fitRequest, scrubbing }), [place, event, fitRequest, scrubbing]);
}

/**
 * The scene as it is drawn, with what is pointed at: the same object as long as nothing in it looks different. Its
 * `moment` is the first day that looks like this, its `event` the one that a drag rests at; who writes the reader's own
 * day takes `useQuietScene`.
 */
export function useScene(): Scene {
  const { story } = useApp();
  const turn = useAppState((state) => changeDayBefore(keptOf(story).changeDays, state.moment));
  return useSceneAt(
    turn,
    useAppState((state) => state.hovered),
    useAppState((state) => state.scrubbing),
    useAppState((state) => state.focused),
  );
}

/**
 * The scene for lists, which do not show what is pointed at; in a drag it follows calmly, as a list is the longest of all
 * that is drawn.
 */
export function useStillScene(): Scene {
  const { story } = useApp();
  return useSceneAt(
    useThrottledState((state) => changeDayBefore(keptOf(story).changeDays, state.moment)),
    null,
  );
}

/** The scene on the reader's very day, another one for every day. */
export function useQuietScene(): Scene {
  const { story } = useApp();
  const moment = useAppState((state) => state.moment);
  const place = useAppState((state) => state.place);
  const event = useAppState((state) => state.event);
  return useMemo(() => sceneAt(story, moment, { place, event, hovered: null }), [story, moment, place, event]);
}

function useSceneAt(turn: Day, hovered: string | null, scrubbing = false, focused = false): Scene {
  const { story } = useApp();
  const place = useAppState((state) => state.place);
  const event = useSettledState((state) => state.event);
  return useMemo(
    () => sceneOf(story, turn, { place, event, hovered, focused, scrubbing }),
    [story, turn, place, event, hovered, focused, scrubbing],
  );
}

interface Kept {
  readonly changeDays: ChangeDays;
  /** The scene last asked for: map, inset and lists mostly ask for the same one. */
  last: { readonly key: string; readonly scene: Scene } | null;
}

const kept = new WeakMap<Story, Kept>();

function keptOf(story: Story): Kept {
  const known = kept.get(story) ?? { changeDays: sceneChangeDays(story), last: null };
  kept.set(story, known);
  return known;
}

function sceneOf(story: Story, turn: Day, selection: Selection): Scene {
  const known = keptOf(story);
  const key = JSON.stringify([turn, selection]);
  if (known.last?.key !== key) known.last = { key, scene: sceneAt(story, turn, selection) };
  return known.last.scene;
}
