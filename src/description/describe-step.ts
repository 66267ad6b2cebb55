import { description as words } from '#messages/description';
import type { Messages } from '../i18n/messages';
import { holdingAt } from '../scene/account';
import type { Standpoint } from '../scene/event-order';
import { sceneAt } from '../scene/scene';
import { partsAt } from '../scene/situation';
import type { Place, Story } from '../story/story';
import type { Day } from '../time/day';
import { describeHolding, describePlace } from './describe-place';
import { describeStandpoint } from './describe-view';

/** Where a reader stands in time, and which place is chosen. */
export interface Choice extends Standpoint {
  readonly place: string | null;
}

/** Places of which a step tells that something else holds in them, at most. */
const MOST_CHANGES = 4;

/**
 * What a reader's step has changed, in sentences for those who hear the page: the place, event or date, with how sure the
 * text is of it, and what holds elsewhere from then on. `isNamed` where what takes the focus says the first already: then it
 * is only told how sure that is.
 */
export function describeStep(
  story: Story,
  before: Choice,
  after: Choice,
  messages: Messages,
  isNamed: boolean,
): string {
  return [subjectOf(story, before, after, messages, isNamed), ...changesOf(story, before, after, messages)]
    .filter(Boolean)
    .join(' ');
}

function subjectOf(story: Story, before: Choice, after: Choice, messages: Messages, isNamed: boolean): string | null {
  const place = story.places.get(after.place ?? '');
  if (place && after.place !== before.place) {
    const held = isNamed ? describeHolding(story, place, after.moment, messages) : null;
    return `${held ?? describePlace(story, place, after.moment, messages)}.`;
  }
  const event = story.eventById.get(after.event ?? '');
  if (event && isNamed) return `${messages.panel.standing[event.standing].word}.`;
  if (isNamed) return null;
  if (!event && after.moment === before.moment) return words.everything;
  return describeStandpoint(story, sceneAt(story, after.moment, { ...after, hovered: null }), messages);
}

/** The places in which something else holds than before, or nothing any more; of what is divided its parts. */
function changesOf(story: Story, before: Choice, after: Choice, messages: Messages): readonly string[] {
  const heldIn = (place: Place, moment: Day): string =>
    holdingAt(place, moment)
      .map(({ state }) => state.state)
      .join();
  const changed = [...story.places.values()]
    .filter((place) => heldIn(place, before.moment) !== heldIn(place, after.moment))
    .filter((place) => partsAt(story, place, after.moment).length === 0)
    .map((place) => {
      const held = describeHolding(story, place, after.moment, messages);
      return words.place(place.name, held ?? messages.panel.event.nothing);
    });
  if (changed.length === 0) return [];
  const more = changed.length - MOST_CHANGES;
  return [words.changed(changed.slice(0, MOST_CHANGES).join('; ')), ...(more > 0 ? [words.more(more)] : [])];
}
