import { formatDoubtedWhen } from '../i18n/format-when';
import type { Messages } from '../i18n/messages';
import { holdingAt } from '../scene/account';
import type { Story } from '../story/story';
import type { Day } from '../time/day';
import type { Subject } from './subject';

/** Says in a few words what the panel has turned to, for those who hear the page. */
export function announcementOf(story: Story, subject: Subject, moment: Day, messages: Messages): string {
  const words = messages.panel.announce;
  switch (subject.kind) {
    case 'introduction':
      return words.introduction;
    case 'event':
      return words.event(subject.event.title, formatDoubtedWhen(subject.event.when, messages));
    case 'place': {
      const names = holdingAt(subject.place, moment).flatMap(({ state }) => story.states.get(state.state)?.name ?? []);
      return words.place(subject.place.name, names);
    }
  }
}
