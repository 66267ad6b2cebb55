import { formatDayParts } from '../i18n/format-date';
import type { Messages } from '../i18n/messages';
import type { Tick } from '../scene/timeline-ticks';

/** What a tick may say, longest first, never more precise than the text. */
export function formatTick(tick: Tick, { locale }: Messages): readonly string[] {
  const write = (options: Intl.DateTimeFormatOptions): string => formatDayParts(tick.day, locale, options);
  const year = write({ year: 'numeric' });
  const yearAndMonth = write({ year: 'numeric', month: 'short' });
  if (tick.start || tick.year) {
    if (tick.named === 'day') return [write({ year: 'numeric', month: 'short', day: 'numeric' }), yearAndMonth, year];
    return tick.named === 'month' ? [yearAndMonth, year] : [year];
  }
  if (tick.named === 'day') return [write({ month: 'short', day: 'numeric' }), write({ day: 'numeric' })];
  return [write({ month: 'short' })];
}
