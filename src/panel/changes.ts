import type { Messages } from '../i18n/messages';
import { shortState } from '../scene/scene';
import { partInShort } from '../scene/situation';
import { changesAt } from '../scene/state-changes';
import type { Story, StoryEvent } from '../story/story';
import type { PlaceInRow } from './place-list';

/** What an event changes, place by place: `fighting → ceasefire agreed`; of the parts of a place under that place. */
export function changesIn(story: Story, event: StoryEvent, messages: Messages): readonly PlaceInRow[] {
  const words = messages.panel.event;
  const all = changesAt(story, event);
  return [...new Set(all.map(({ place, whole }) => whole ?? place))].map(({ id }) => {
    const changes = all.filter(({ place, whole }) => id === (whole ?? place).id);
    const before = changes[0]?.before;
    const after = changes.map(({ place, whole, after: state }) => {
      if (!state) return words.nothing;
      return whole ? partInShort(story, place, state) : shortState(story, state);
    });
    const becomes = changes[0]?.whole ? words.divided(after.join(', ')) : after[0];
    return {
      id,
      marks: [before, ...changes.map((change) => change.after)].map((state) => state?.state).join(' '),
      words: [before && shortState(story, before), becomes].filter(Boolean).join(' → '),
    };
  });
}
