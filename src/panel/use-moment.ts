import { formatMoment } from '../i18n/format-moment';
import { useApp } from '../state/use-app';
import { useThrottledState } from '../state/use-drag-state';
import type { Day } from '../time/day';

interface MomentInWords {
  readonly moment: Day;
  readonly text: string;
  /** True right of the text's own present. */
  readonly future: boolean;
}

/** The moment that the reader stands at, as a day and in words; follows a drag with a lag. */
export function useMoment(): MomentInWords {
  const { story, messages } = useApp();
  const moment = useThrottledState((state) => state.moment);
  const event = useThrottledState((state) => state.event);
  return { moment, text: formatMoment(story, { moment, event }, messages), future: moment > story.calendar.now };
}
