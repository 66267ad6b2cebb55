import { useCallback, useState } from 'react';
import { formatNoted } from '../i18n/format-date';
import type { Messages } from '../i18n/messages';
import type { Mark } from '../scene/timeline-scene';
import type { Story } from '../story/story';
import { describeEvent } from './moment-words';

/** What the reader points at, besides where the timeline stands. */
export interface Tip {
  /** Position on the axis, 0 to 1. */
  readonly at: number;
  readonly date: string;
  readonly title: string;
  /** The event whose mark is pointed at. */
  readonly event: string | null;
}

/** Names a mark's event and says when it was. */
export function tipOf(story: Story, messages: Messages, { at, event }: Mark): Tip {
  const { date, doubt, title } = describeEvent(story, messages, event);
  return { at, date: formatNoted(date, doubt, messages), title, event: event.id };
}

/** The tip that is shown, kept as it is where another says the same. */
export function useTip(): readonly [tip: Tip | null, show: (tip: Tip | null) => void] {
  const [tip, setTip] = useState<Tip | null>(null);
  const show = useCallback((next: Tip | null) => setTip((last) => (isSame(last, next) ? last : next)), []);
  return [tip, show];
}

function isSame(one: Tip | null, other: Tip | null): boolean {
  return one?.title === other?.title && one?.date === other?.date && one?.event === other?.event;
}
