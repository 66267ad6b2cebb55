import { eventBeside, type Standpoint } from '../scene/event-order';
import type { Story, StoryEvent } from '../story/story';

/** Events that the Page keys go by. */
const STRIDE = 3;

/**
 * The event that a key of the slider leads to: null where there is none in that direction, undefined where the key is
 * not the slider's. Arrows follow the reading direction.
 */
export function keyTarget(
  key: string,
  direction: 'ltr' | 'rtl',
  story: Story,
  from: Standpoint,
): StoryEvent | null | undefined {
  const forward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const back = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case forward:
    case 'ArrowUp':
      return eventBeside(story, from, 1);
    case back:
    case 'ArrowDown':
      return eventBeside(story, from, -1);
    case 'PageUp':
      return eventFurther(story, from, 1);
    case 'PageDown':
      return eventFurther(story, from, -1);
    case 'Home':
      return story.events[0] ?? null;
    case 'End':
      return story.events.at(-1) ?? null;
    default:
      return undefined;
  }
}

/** Several events on or back, or as many as there are. */
function eventFurther(story: Story, from: Standpoint, direction: 1 | -1): StoryEvent | null {
  let found = eventBeside(story, from, direction);
  for (let count = 1; count < STRIDE && found; count += 1) {
    const further = eventBeside(story, { moment: found.moment, event: found.id }, direction);
    if (!further) break;
    found = further;
  }
  return found;
}
