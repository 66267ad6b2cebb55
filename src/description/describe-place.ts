import { description as words } from '#messages/description';
import { formatUnsure } from '../i18n/format-moment';
import type { Messages } from '../i18n/messages';
import { holdingAt } from '../scene/account';
import { partInShort, partsAt } from '../scene/situation';
import type { Place, Story } from '../story/story';
import type { Day } from '../time/day';

/** What holds in a place, or in its parts, at a moment, with how sure the text is of it; null where nothing does. */
export function describeHolding(story: Story, place: Place, moment: Day, messages: Messages): string | null {
  const { panel } = messages;
  const parts = partsAt(story, place, moment).flatMap((part) => {
    const [held] = holdingAt(part, moment);
    return held ? words.held(partInShort(story, part, held.state), panel.standing[held.state.standing].word) : [];
  });
  const holding = holdingAt(place, moment);
  const [first, next] = holding.map(({ state }) => {
    const name = story.states.get(state.state)?.name ?? state.state;
    return words.held(words.breath(name), panel.standing[state.standing].word);
  });
  if (parts.length > 0) return carried(parts.join(', '), story, moment, messages);
  if (first === undefined) return null;
  if (next !== undefined) return panel.place.turning(first, next);
  const unsure = formatUnsure(holding[0]?.unsure ?? null, messages);
  return carried(unsure === null ? first : panel.place.unsure(first, unsure), story, moment, messages);
}

/** What holds; after the text's own present, that it is only the last known. */
function carried(held: string, { calendar }: Story, moment: Day, { panel }: Messages): string {
  return moment > calendar.now ? panel.place.carried(held) : held;
}

/** A place by name with what holds there at a moment. */
export function describePlace(story: Story, place: Place, moment: Day, messages: Messages): string {
  return words.place(place.name, describeHolding(story, place, moment, messages) ?? words.nothing);
}
