import { formatMoment } from '../i18n/format-moment';
import { useApp, useAppState } from '../state/use-app';
import type { Day } from '../time/day';

interface MomentInWords {
  readonly moment: Day;
  readonly text: string;
  /** True right of the text's own present. */
  readonly future: boolean;
}

/** The moment that the reader stands at, as a day and in words. */
export function useMoment(): MomentInWords {
  const { story, messages } = useApp();
  const moment = useAppState((state) => state.moment);
  const event = useAppState((state) => state.event);
  return { moment, text: formatMoment(story, moment, event, messages), future: moment > story.calendar.now };
}
