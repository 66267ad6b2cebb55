import type { Dated } from '../time/dated';
import type { Doubt, When } from '../time/when';
import { formatDated, formatDatedRange } from './format-date';
import type { Messages } from './messages';

/** Writes a date with the part of the month that its source names: `early January 2026`. */
export function formatPartDated(dated: Dated, messages: Messages): string {
  const plain = formatDated(dated, messages.locale);
  const words = messages.panel.when;
  if (dated.part === 'early') return words.early(plain);
  return dated.part === 'rest' ? words.rest(plain) : plain;
}

/**
 * Writes when something was, exactly as precise as its source; `formatDoubt` says what is doubtful in it.
 * What goes on is told `since` its start while it lasts, and `from` its start when seen from another time.
 */
export function formatWhen(when: When, messages: Messages, ongoing: 'since' | 'from' = 'since'): string {
  const words = messages.panel.when;
  switch (when.kind) {
    case 'on':
      return formatPartDated(when.date, messages);
    case 'by':
      return words.by(formatPartDated(when.date, messages));
    case 'not-before':
      return words.notBefore(formatPartDated(when.date, messages));
    case 'undated':
      return words.undated;
    case 'interval':
      if (when.to === 'ongoing') return words[ongoing](formatPartDated(when.from, messages));
      return formatInterval(when.from, when.to, messages);
  }
}

function formatInterval(from: Dated, to: Dated, messages: Messages): string {
  const alike = from.precision === to.precision && from.part === undefined && to.part === undefined;
  if (alike) return formatDatedRange(from, to, messages.locale);
  return messages.panel.when.between(formatPartDated(from, messages), formatPartDated(to, messages));
}

/** Writes a date with what has to be said of it: `June 2025 (days not given)`. */
export function formatNoted(date: string, note: string | null, messages: Messages): string {
  return note === null ? date : `${date} ${messages.panel.when.doubtful(note)}`;
}

/** Writes when something was with the doubt that is in it: `December 2025 (inferred)`. */
export function formatDoubtedWhen(when: When, messages: Messages, ongoing: 'since' | 'from' = 'since'): string {
  return formatNoted(formatWhen(when, messages, ongoing), formatDoubt(when, messages), messages);
}

/** Says that a date was inferred or comes from outside the text; null where the text gives it. */
export function formatDoubt(doubt: Doubt, messages: Messages): string | null {
  const words = messages.panel.when;
  if (doubt.outside !== undefined) return words.outside(doubt.outside);
  return doubt.inferred ? words.inferred : null;
}
