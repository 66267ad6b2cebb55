import { useApp, useAppState } from '../state/use-app';
import { contains, type Span } from '../time/when';

/** Whether the reader stands within a span; tells its component of nothing else. */
export function useWithin(span: Span): boolean {
  return useAppState((state) => contains(span, state.moment));
}

/** Whether the reader stands right of the text's own present. */
export function useFuture(): boolean {
  const { now } = useApp().story.calendar;
  return useAppState((state) => state.moment > now);
}
