import { formatMoment } from '../i18n/format-moment';
import type { Messages } from '../i18n/messages';
import type { Address } from '../state/address';
import type { Story } from '../story/story';

/** Says in a line what the map shows at a state: place, event, date, as far as they are chosen. */
export function describeView({ place, event, moment }: Address, story: Story, messages: Messages): string {
  const name = place === null ? undefined : story.places.get(place)?.name;
  const title = event === null ? undefined : story.eventById.get(event)?.title;
  return [name, title, formatMoment(story, { moment, event }, messages)]
    .filter((part) => part !== undefined)
    .join(' · ');
}
