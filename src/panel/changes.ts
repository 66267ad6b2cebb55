import type { Messages } from '../i18n/messages';
import { stateInShort } from '../scene/situation';
import { changesAt } from '../scene/state-changes';
import type { Story, StoryEvent } from '../story/story';
import type { PlaceInRow } from './place-list';

/** What an event changes, place by place: `fighting → ceasefire agreed`; of the parts of a place under that place. */
export function changesIn(story: Story, event: StoryEvent, messages: Messages): readonly PlaceInRow[] {
  const words = messages.panel.event;
  const all = changesAt(story, event);
  return [...new Set(all.map(({ place, whole }) => whole ?? place))].map((told) => {
    const changes = all.filter(({ place, whole }) => told === (whole ?? place));
    const before = changes[0]?.before;
    const after = changes
      .map(({ place, whole, after }) => (after ? stateInShort(story, after, whole && place) : words.nothing))
      .join(', ');
    return {
      id: told.id,
      marks: [before, ...changes.map(({ after }) => after)].map((state) => state?.state).join(' '),
      words: words.change(
        before ? stateInShort(story, before) : words.nothing,
        changes[0]?.whole ? words.divided(after) : after,
      ),
    };
  });
}
