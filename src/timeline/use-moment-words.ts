import type { Messages } from '../i18n/messages';
import type { AppState } from '../state/store';
import { useApp, useAppState } from '../state/use-app';
import type { Story } from '../story/story';
import { describeMoment, type MomentWords } from './describe-moment';

/** Several parts of the timeline say of the same state what it is in words. */
const described = new WeakMap<AppState, MomentWords>();

/** Where the reader stands in time, in words. */
export function momentWords(state: AppState, story: Story, messages: Messages): MomentWords {
  const words = described.get(state) ?? describeMoment(story, messages, state);
  described.set(state, words);
  return words;
}

/** One of the words for where the reader stands, followed as it changes. */
export function useMomentWord<Word extends keyof MomentWords>(word: Word): MomentWords[Word] {
  const { story, messages } = useApp();
  return useAppState((state) => momentWords(state, story, messages)[word]);
}
