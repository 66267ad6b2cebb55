import type { KeyboardEvent } from 'react';
import { eventBeside, eventIndex, type Standpoint } from '../scene/event-order';
import { useApp } from '../state/use-app';
import type { Story, StoryEvent } from '../story/story';

/** Handles the keys that lead from event to event. */
export function useEventKeys(): (event: KeyboardEvent) => void {
  const { story, store, actions, messages } = useApp();
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = keyTarget(event.key, messages.direction, story, store.getState());
    if (target === undefined) return;
    event.preventDefault();
    actions.pause();
    if (target) actions.standAt(target.id);
  };
}

/** Events that the Page keys go by. */
const STRIDE = 3;

/**
 * The event that a key leads to: null where there is none in that direction, undefined where the key leads nowhere. Arrows
 * follow the reading direction.
 */
function keyTarget(
  key: string,
  direction: 'ltr' | 'rtl',
  story: Story,
  from: Standpoint,
): StoryEvent | null | undefined {
  const along = direction === 'ltr' ? 1 : -1;
  const strides: Record<string, number | undefined> = {
    ArrowRight: along,
    ArrowLeft: -along,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: STRIDE,
    PageDown: -STRIDE,
    Home: -Infinity,
    End: Infinity,
  };
  const stride = strides[key];
  if (stride === undefined) return undefined;
  const { events } = story;
  if (!Number.isFinite(stride)) return events.at(stride > 0 ? -1 : 0);
  const step = stride > 0 ? 1 : -1;
  const beside = eventBeside(story, from, step);
  const further = eventIndex(story, beside?.id ?? null) + stride - step;
  // As far as there are any.
  return beside && (events.at(Math.max(further, 0)) ?? events.at(-1));
}
