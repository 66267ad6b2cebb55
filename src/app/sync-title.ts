import { tools } from '#messages/tools';
import type { AppState, AppStore } from '../state/store';
import type { Story } from '../story/story';

/**
 * Keeps the title of a page at what is chosen, by which tabs, bookmarks and entries of the history are told apart, until the
 * returned function is called.
 */
export function syncTitle(store: AppStore, story: Story, page: Document): () => void {
  const write = ({ place, event }: AppState): void => {
    const chosen = story.places.get(place ?? '')?.name ?? story.eventById.get(event ?? '')?.title;
    page.title = [chosen, tools.share.pageTitle(story.title)].filter((part) => part !== undefined).join(' · ');
  };
  write(store.getState());
  return store.subscribe((state, before) => {
    if (state.place !== before.place || state.event !== before.event) write(state);
  });
}
