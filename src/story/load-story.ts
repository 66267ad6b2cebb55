import { formatProblem } from '../validation/problem';
import { checkStory } from './read-story';
import type { StoryFile } from './schema';
import type { Story } from './story';
import file from './story.json';

/** The story of this app. A broken file stops the app here, and before that `npm run check` and the tests. */
export const story: Story = loadStory();

/** The story's file as it is, checked above. */
export const storyFile = file as unknown as StoryFile;

function loadStory(): Story {
  const read = checkStory(file, 'src/story/story.json');
  if ('story' in read) return read.story;
  throw new Error(read.problems.map(formatProblem).join('\n'));
}
