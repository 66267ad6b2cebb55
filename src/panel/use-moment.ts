import { formatMoment, formatUnsure } from '../i18n/format-moment';
import { unsureAt } from '../scene/account';
import { useApp, useAppState } from '../state/use-app';
import { useThrottledState } from '../state/use-drag-state';
import type { Timed } from '../story/story';
import type { Day } from '../time/day';
import { contains, type Span } from '../time/when';

/** The moment that the reader stands at, as a day and in words; follows a drag with a lag. */
export function useMoment(): { readonly moment: Day; readonly text: string } {
  const { story, messages } = useApp();
  const moment = useThrottledState((state) => state.moment);
  const event = useThrottledState((state) => state.event);
  return { moment, text: formatMoment(story, { moment, event }, messages) };
}

/** Whether the reader stands within a span; tells its component of nothing else. */
export function useWithin(span: Span): boolean {
  return useAppState((state) => contains(span, state.moment));
}

/** Says of what may have been where the reader stands that the text does not name its days; null where it does. */
export function useUnsure(timed: Timed): string | null {
  const { messages } = useApp();
  return useAppState(({ moment }) => formatUnsure(unsureAt(timed, moment), messages));
}

/** Whether the reader stands right of the text's own present. */
export function useFuture(): boolean {
  const { now } = useApp().story.calendar;
  return useAppState((state) => state.moment > now);
}
