import type { KeyboardEvent } from 'react';
import { eventBeside, eventIndex, type Standpoint } from '../scene/event-order';
import { useApp } from '../state/use-app';
import type { Story, StoryEvent } from '../story/story';

/** Handles the keys that lead from event to event and, with Ctrl or Shift, from day to day. */
export function useEventKeys(): (event: KeyboardEvent) => void {
  const { story, store, actions, messages } = useApp();
  return (event) => {
    const stride = strideOf(event.key, messages.direction);
    const isByDay = event.ctrlKey || event.shiftKey;
    if (event.altKey || event.metaKey || !stride || (isByDay && Math.abs(stride) > 1)) return;
    event.preventDefault();
    actions.pause();
    const from = store.getState();
    if (isByDay) {
      actions.goTo(from.moment + stride);
      return;
    }
    const target = eventAfter(stride, story, from);
    if (target) actions.standAt(target.id);
  };
}

/** Events that the Page keys go by. */
const STRIDE = 3;

/** How many steps on or back a key leads; arrows follow the reading direction. */
function strideOf(key: string, direction: 'ltr' | 'rtl'): number | undefined {
  const along = direction === 'ltr' ? 1 : -1;
  const strides: Readonly<Record<string, number>> = {
    ArrowRight: along,
    ArrowLeft: -along,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: STRIDE,
    PageDown: -STRIDE,
    Home: -Infinity,
    End: Infinity,
  };
  return strides[key];
}

/** The event so many steps on or back, or as far as there are any; none where there is none in that direction. */
function eventAfter(stride: number, story: Story, from: Standpoint): StoryEvent | null | undefined {
  const { events } = story;
  if (!Number.isFinite(stride)) return events.at(stride > 0 ? -1 : 0);
  const step = stride > 0 ? 1 : -1;
  const beside = eventBeside(story, from, step);
  const further = eventIndex(story, beside?.id ?? null) + stride - step;
  return beside && (events.at(Math.max(further, 0)) ?? events.at(-1));
}
